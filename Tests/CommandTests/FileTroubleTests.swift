import Foundation
import TestSupport
import Testing

@Suite("Where files cannot be written")
struct FileTroubleTests {
  @Test(
    "The message names the place in Vietnamese, with no inner error",
    arguments: [["demo", "create", "/proc/none"], ["sitting", "template", "/proc/none"]])
  func saysWhere(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("không ghi được /proc/none"))
    #expect(!result.complaint.contains("Domain"))
  }

  @Test(
    "A new file that cannot be written is no trouble of the store",
    arguments: [["export", "STORE"], ["backup", "STORE"], ["register", "export", "STORE"]])
  func destination(command: [String]) throws {
    let folder = try SampleStores.copies()
    let store = "\(folder.path)/district-2020.ocop"
    for place in ["\(store)/x.csv", "\(folder.path)/none/x.csv"] {
      let result = try Program.run(command.map { $0 == "STORE" ? store : $0 } + [place])
      #expect(result.status == 1 && result.output.isEmpty, "\(result)")
      #expect(result.complaint.contains("không ghi được \(place) ("), "\(result.complaint)")
    }
  }

  @Test("Where a file stands in a folder's place, that is the reason, in the user's language")
  func fileInTheWay() throws {
    let folder = try TemporaryFolder.make("trouble").path
    try Data().write(to: URL(filePath: "\(folder)/tep"))
    for command in [["demo", "create"], ["sitting", "template"], ["templates", "copy"]] {
      let result = try Program.run(command + ["\(folder)/tep/moi"])
      #expect(result.status == 1 && result.complaint.contains("không phải thư mục"), "\(result)")
      #expect(try Program.run(command + ["\(folder)/tep/moi", "--lang", "en"]).complaint.contains("Not a directory"))
    }
  }

  @Test("What is made for files goes again where none is written")
  func newFolder() throws {
    let folder = try SampleStores.copies().path
    for (store, status) in [("none.ocop", Int32(5)), ("district-2020.ocop", 4)] {
      let command = ["print", "\(folder)/\(store)", "advisory-report", "--format", "pdf", "--out", "\(folder)/a/b"]
      let result = try Program.run(command)
      #expect(result.status == status, "\(result)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/a"))
    }
  }

  @Test("In a working folder that somebody has removed, nothing is made, at once", .timeLimit(.minutes(1)))
  func removedFolder() throws {
    let folder = try TemporaryFolder.make("gone").path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd \"$1\" && rmdir \"$1\" && exec \"$0\" sitting template moi", Program.path(), folder]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }

  @Test("A named pipe in the store's place is no store, at once", .timeLimit(.minutes(1)))
  func pipe() throws {
    let path = TemporaryFolder.path("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    for command in [["tally", path], ["export", path, "\(path).x"], ["import", path, "/dev/null"]] {
      #expect(try Program.run(command).status == 5, "\(command)")
    }
  }
}
