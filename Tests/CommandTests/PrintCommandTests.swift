import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite("ocop print, and verify --head of what was printed")
final class PrintCommandTests {
  private let folder: String

  init() throws { folder = try SampleStores.copies().path }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func verified(_ store: String, _ more: String...) throws -> JSONValue {
    let result = try Program.run(["verify", store, "--json"] + more)
    #expect(result.status == 0, "\(result.complaint)")
    return try JSONValue(parsing: result.output)
  }

  /// Writes the minutes and answers their words.
  private func print(_ store: String) throws -> String {
    let result = try Program.run(["print", store, "minutes", "--format", "txt", "--out", "\(folder)/out"])
    #expect(result.status == 0, "\(result.complaint)")
    let text = try String(contentsOfFile: String(result.output.dropLast()), encoding: .utf8)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("A final print is entered once, with the code of the record before it; copies are the same to the letter")
  func version() throws {
    let store = "\(folder)/district-2020.ocop"
    let before = try verified(store)
    let code = try #require(before["head"]?.asText)
    let text = try print(store)
    #expect(text.contains("mã kiểm chứng \(code)"))
    #expect(try verified(store)["records"]?.asInteger == before["records"]?.asInteger.map { $0 + 1 })
    #expect(try print(store) == text)
    let asked = try verified(store, "--head", code)
    #expect(asked["found"]?["following"]?.asInteger == 1)
    #expect(asked["replacedBy"] == nil)
  }

  @Test("Minutes that cannot be written are no version", arguments: ["pdf", "docx", "txt"])
  func notWritten(_ format: String) throws {
    let store = "\(folder)/district-2020.ocop"
    let before = try verified(store)
    let path = "\(folder)/out/bien-ban-2020-10-15.\(format)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let arguments = ["print", store, "minutes", "--format", format, "--out", "\(folder)/out"]
    let failed = try Program.run(arguments)
    #expect(failed.status == 1 && failed.output.isEmpty && failed.complaint.contains(path), "\(failed.complaint)")
    #expect(try verified(store) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/out").count == 1, "nothing is left behind")
    try FileManager.default.removeItem(atPath: path)
    #expect(try Program.run(arguments).output == "\(path)\n")
    #expect(try verified(store)["records"]?.asInteger == before["records"]?.asInteger.map { $0 + 1 })
  }

  @Test("A draft leaves no trace")
  func draft() throws {
    let store = "\(folder)/province-2026.ocop"
    let before = try verified(store)
    #expect(try print(store).contains("DỰ THẢO"))
    #expect(try verified(store) == before)
  }

  @Test("The code on replaced minutes holds, and the answer names what replaced them")
  func replaced() throws {
    let store = "\(folder)/district-2020.ocop"
    let code = try #require(try verified(store)["head"]?.asText)
    _ = try print(store)
    let script = "\(folder)/keys.txt"
    let keys = ["Enter"] + "246810".map(String.init) + ["Enter", "b", "c", "1", "s", "a", "i", "Enter"]
    try keys.joined(separator: "\n").write(toFile: script, atomically: true, encoding: .utf8)
    let replay = try Program.run([
      "replay", script, "--store", store, "--size", "100x30", "--save-screen", "\(folder)/screen.txt", "--write",
    ])
    #expect(replay.status == 0, "\(replay.complaint)")
    #expect(try verified(store, "--head", code)["replacedBy"] == nil)
    let text = try print(store)
    #expect(text.contains("BIÊN BẢN ĐÍNH CHÍNH") && text.contains("mã kiểm chứng \(code)"))
    let answer = try verified(store, "--head", code)
    #expect(answer["holds"]?.asBool == true)
    #expect(answer["replacedBy"]?["version"]?.asInteger == 2)
    #expect(answer["replacedBy"]?["kind"]?.asText == "correction")
    let newer = try #require(answer["replacedBy"]?["head"]?.asText)
    #expect(text.contains("mã kiểm chứng \(newer)"))
    let words = try Program.run(["verify", store, "--head", code])
    #expect(words.output.contains("đã được thay bằng biên bản đính chính (bản 2)"))
    // The same from the record as text.
    let export = "\(folder)/so.jsonl"
    #expect(try Program.run(["export", store, export]).status == 0)
    #expect(try verified(export, "--head", code) == answer)
  }
}
