import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite("ocop export, verify FILE and backup")
final class ExportCommandTests {
  private let folder: String

  init() throws { folder = try SampleStores.copies().path }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private var closed: String { "\(folder)/district-2020.ocop" }
  private var scoring: String { "\(folder)/province-2026.ocop" }
  private func file(_ name: String = "so.jsonl") -> String { "\(folder)/\(name)" }

  /// Writes `bytes` to a file and verifies it.
  private func verify(_ bytes: some Sequence<UInt8>) throws -> Program.Result {
    let path = file("changed")
    try Data(bytes).write(to: URL(filePath: path))
    return try Program.run(["verify", path, "--json", "--lang", "en"])
  }

  @Test("An export verifies as its store does, by the code on the minutes too")
  func holds() throws {
    let export = try Program.run(["export", closed, file(), "--json"])
    #expect(export.status == 0, "\(export.complaint)")
    let answer = try JSONValue(parsing: export.output)
    let ofFile = try Program.run(["verify", file(), "--json"])
    let ofStore = try Program.run(["verify", closed, "--json"])
    #expect(ofFile.status == 0, "\(ofFile.complaint)")
    #expect(ofFile.output == ofStore.output)
    #expect(try JSONValue(parsing: ofFile.output)["head"] == answer["head"])
    #expect(answer["file"]?.asText == file())
    let head = try #require(answer["head"]?.asText)
    let asked = try Program.run(["verify", file(), "--head", head.lowercased(), "--json"])
    #expect(try JSONValue(parsing: asked.output)["found"]?["following"]?.asInteger == 0)
    #expect(try Program.run(["verify", file(), "--head", "ABCD-ABCD-ABCD-ABCD-ABCD"]).status == 4)
    let again = try Program.run(["export", closed, file()])
    #expect(again.status == 4 && again.output.isEmpty && again.complaint.contains(file()))
  }

  @Test("Ctrl-C ends a backup with status 1, and nothing of it stays")
  func interrupted() throws {
    let terminal = try VirtualTerminal()
    try terminal.launch(Program.path(), ["backup", scoring, file("ban-sao.ocop")])
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("ban-sao") }
    }
    while try names().isEmpty { usleep(1000) }
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus(seconds: 60) == .code(1))
    #expect(terminal.lines.contains { $0.contains("ocop: đã dừng theo yêu cầu") }, "\(terminal.lines)")
    #expect(try names().isEmpty)
  }

  @Test("Neither store nor export, a database of another program too, is bad input")
  func foreign() throws {
    // "SQLite format 3" and a page of nothing.
    try (Data("SQLite format 3\0".utf8) + Data(count: 4080)).write(to: URL(filePath: file()))
    let result = try Program.run(["verify", file()])
    #expect(result.status == 3 && result.output.isEmpty)
    #expect(result.complaint.contains("không phải kho của ocop, cũng không phải"))
  }

  @Test("While products are in scoring, nothing is exported and they are named")
  func sealed() throws {
    let result = try Program.run(["export", scoring, file()])
    #expect(result.status == 4)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("42-18532-007-2026"))
    #expect(!FileManager.default.fileExists(atPath: file()))
  }

  @Test("What was changed in an export is named, with status 4")
  func changed() throws {
    #expect(try Program.run(["export", closed, file()]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: file()))
    let lines = bytes.split(separator: 10)
    func joined(_ lines: some Sequence<Data.SubSequence>) -> [UInt8] { lines.flatMap { $0 + [10] } }
    let last = lines.count - 1
    let cases: [([UInt8], String)] = [
      (joined(lines[..<last]), "promises \(last) records"),
      (Array(bytes.dropLast(1)), "line \(last + 1) of the file: cut off"),
      (joined(lines[...9] + lines[11...]), "record 10: "),
      (joined(lines[...10] + lines[10...]), "record 11: "),
      (joined(lines) + [0xFF, 10], "not UTF-8"),
      (joined(lines[...9]) + Array("xin\n".utf8), "line 11 of the file: not JSON"),
      (Array(String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n").utf8), "line 1 of the file"),
    ]
    for (changed, words) in cases {
      let result = try verify(changed)
      #expect(result.status == 4)
      #expect(result.output.isEmpty)
      #expect(result.complaint.contains(words), "\(words): \(result.complaint)")
    }
  }

  @Test("What is no export at all is status 3; what is not there is status 5")
  func strangers() throws {
    for text in ["", "{}", "xin chào", #"{"format":"ocop-record","version":2}"# + "\n"] {
      let result = try verify(text.utf8)
      #expect(result.status == 3, "\(text)")
      #expect(result.output.isEmpty && !result.complaint.isEmpty)
    }
    #expect(try verify([0xFF, 0xFE, 0]).status == 3)
    #expect(try Program.run(["verify", folder]).status == 3)
    #expect(try Program.run(["verify", file("khong-co")]).status == 5)
  }

  @Test("A backup of a sitting in scoring can be opened in its place, and nothing is overwritten")
  func backup() throws {
    let copy = file("ban-sao.ocop")
    let result = try Program.run(["backup", scoring, copy, "--json"])
    #expect(result.status == 0, "\(result.complaint)")
    let answer = try JSONValue(parsing: result.output)
    let verified = try JSONValue(parsing: Program.run(["verify", copy, "--json"]).output)
    #expect(answer["head"] == verified["head"] && answer["records"] == verified["records"])
    let again = try Program.run(["backup", scoring, copy])
    #expect(again.status == 4 && again.complaint.contains(copy))
    let tally = try Program.run(["tally", scoring, "--json"]).output
    try FileManager.default.removeItem(atPath: scoring)
    try FileManager.default.copyItem(atPath: copy, toPath: scoring)
    #expect(try Program.run(["tally", scoring, "--json"]).output == tally)
    #expect(try Program.run(["backup", file("khong-co"), file("b")]).status == 5)
  }
}
