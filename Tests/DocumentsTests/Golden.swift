import Foundation
import Testing

/// Where the tests find files of the source tree.
enum Folders {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let resources = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")
}

/// Compares a text, hashes masked, with the file `Goldens/<name>.txt`; with UPDATE_GOLDEN=1 writes it instead.
func expectGolden(_ full: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let text = full.masked
  let file = Folders.tests.appending(path: "Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  #expect(
    text == golden, "\(name).txt differs from line \((first ?? min(lines.count, expected.count)) + 1)",
    sourceLocation: sourceLocation)
}

extension String {
  /// The text without hashes and codes of the record, which change with every text of the law.
  var masked: String {
    replacing(/[0-9a-f]{64}/, with: "<mã băm>").replacing(/[0-9a-f]{16}…/, with: "<mã băm>…")
      .replacing(/[A-Z]{4}(-[A-Z]{4}){4}/, with: "<mã kiểm chứng>")
  }
}
