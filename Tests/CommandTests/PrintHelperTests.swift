import Foundation
import TestSupport
import Testing

@Suite("The printing helper")
struct PrintHelperTests {
  /// What a helper does instead of answering, and how its end is told.
  static let ends = [
    ("kill -ILL $$", "(tín hiệu 4)", "(signal 4)"), ("exit 9", "(mã 9)", "(status 9)"),
    ("echo 'Fatal error: inside' >&2; kill -TRAP $$", "(tín hiệu 5)", "(signal 5)"),
  ]

  @Test("that ends without an answer is told with how it ended, in words; no store is made", arguments: ends)
  func ended(script: String, vietnamese: String, english: String) throws {
    let folder = try TemporaryFolder.make("helper")
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "ocop").path
    try FileManager.default.copyItem(atPath: Program.path(), toPath: program)
    let helper = folder.appending(path: "ocop-print")
    try "#!/bin/sh\ncat > /dev/null\n\(script)\n".write(to: helper, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: helper.path)
    let list = folder.appending(path: "x.xlsx")
    try Data("PK\u{3}\u{4}".utf8).write(to: list)
    let store = folder.appending(path: "k.ocop").path
    for (language, words) in [("vi", vietnamese), ("en", english)] {
      let result = try Program.run(
        ["import", "--create", store, list.path, "--lang", language], environment: ["OCOP_RESOURCES": Self.resources],
        program: program)
      #expect(result.status == 1 && result.output.isEmpty)
      #expect(result.complaint.contains("ocop-print") && result.complaint.contains(words), "\(result.complaint)")
      #expect(!result.complaint.contains("inside"))
      #expect(result.complaint.count { $0 == "\n" } == 1)
    }
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  private static let resources =
    #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 } + "/Resources"
}
