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
}
