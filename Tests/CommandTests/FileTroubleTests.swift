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

  @Test("A named pipe in the store's place is no store, at once", .timeLimit(.minutes(1)))
  func pipe() throws {
    let path = TemporaryFolder.path("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    for command in [["tally", path], ["export", path, "\(path).x"], ["import", path, "/dev/null"]] {
      #expect(try Program.run(command).status == 5, "\(command)")
    }
  }
}
