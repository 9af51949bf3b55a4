import Foundation
import TestSupport
import Testing

@Suite("ocop templates, and papers in a council's own words")
final class TemplatesCommandTests {
  private let folder: String
  private let store: String
  /// Of the council's own wording.
  private let own: String

  init() throws {
    folder = try SampleStores.copies().path
    store = "\(folder)/district-2020.ocop"
    own = "\(folder)/rieng"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/wording.json"))
  }

  /// The minutes as text.
  private func minutes(_ more: String..., environment: [String: String] = [:]) throws -> String {
    let result = try Tool.ocop(
      ["print", store, "minutes", "--format", "txt", "--out", "\(folder)/giay"] + more, environment: environment)
    #expect(result.status == 0, "\(result.complaint)")
    return try String(contentsOfFile: String(result.text.dropLast()), encoding: .utf8)
  }

  @Test(
    "the option comes before the environment, that before the folder beside the store, that before the program's own")
  func order() throws {
    let carried = try minutes()
    try write(#"{"minutes.presiding": "CHỦ TRÌ CẠNH KHO"}"#, to: "\(folder)/templates")
    #expect(try minutes().contains("CHỦ TRÌ CẠNH KHO"))
    try write(#"{"minutes.presiding": "CHỦ TRÌ MÔI TRƯỜNG"}"#, to: "\(folder)/moi-truong")
    let environment = ["OCOP_TEMPLATES": "\(folder)/moi-truong"]
    #expect(try minutes(environment: environment).contains("CHỦ TRÌ MÔI TRƯỜNG"))
    try write(#"{"minutes.presiding": "CHỦ TRÌ RIÊNG"}"#, to: own)
    #expect(try minutes("--templates", own, environment: environment).contains("CHỦ TRÌ RIÊNG"))
    try FileManager.default.removeItem(atPath: "\(folder)/templates")
    #expect(try minutes() == carried)
  }

  @Test("a copy says what the program says, and is not written over")
  func copy() throws {
    let result = try Tool.ocop(["templates", "copy", "\(folder)/chep"])
    #expect(result.status == 0 && result.text == "\(folder)/chep/wording.json\n", "\(result.complaint)")
    #expect(try Tool.ocop(["templates", "copy", "\(folder)/chep"]).status == 4)
    #expect(try Tool.ocop(["templates", "check", "\(folder)/chep"]).status == 0)
    let carried = try minutes()
    #expect(try minutes("--templates", "\(folder)/chep") == carried)
  }

  @Test("a check names the phrases worded anew")
  func check() throws {
    try write(#"{"minutes.presiding": "CHỦ TRÌ"}"#, to: own)
    let result = try Tool.ocop(["templates", "check", own])
    #expect(result.status == 0 && result.text == "\(own)/wording.json: đúng, 1 câu mẫu\n  minutes.presiding\n")
    #expect(try Tool.ocop(["templates", "check"]).text.contains("Resources/templates/wording.json"))
  }

  @Test(
    "faults are told with file and place, status 3, and nothing is printed or entered",
    arguments: [
      (#"{"minutes.plaec": "x"}"#, #"wording.json: ["minutes.plaec"]: khóa lạ"#),
      (#"{"minutes.place": "x"}"#, #"["minutes.place"]: cần có {place}"#),
      ("{\n  \"minutes.place\": \"a {place}\",\n  \"minutes.place\": \"b {place}\"\n}", "wording.json:3:"),
      ("{\"minutes.place\": ", "cắt cụt"),
    ])
  func faults(json: String, says: String) throws {
    try write(json, to: own)
    let records = try Tool.ocop(["verify", store, "--json"]).text
    for command in [
      ["templates", "check", own], ["print", store, "minutes", "--format", "txt", "--out", folder, "--templates", own],
    ] {
      let result = try Tool.ocop(command)
      #expect(result.status == 3 && result.text.isEmpty)
      #expect(
        result.complaint.contains("\(own)/wording.json") && result.complaint.contains(says), "\(result.complaint)")
    }
    #expect(try Tool.ocop(["verify", store, "--json"]).text == records)
  }

  @Test("a file that is not UTF-8, and a folder that was named and has none, are refused with status 3")
  func noText() throws {
    try Data([0x7B, 0xFF, 0x7D]).write(to: URL(filePath: "\(own)/wording.json"))
    let bytes = try Tool.ocop(["templates", "check", own])
    #expect(bytes.status == 3 && bytes.complaint.contains("UTF-8"))
    let missing = try Tool.ocop(["templates", "check", "\(folder)/khong-co"])
    #expect(missing.status == 3 && missing.complaint.contains("\(folder)/khong-co/wording.json"))
  }
}
