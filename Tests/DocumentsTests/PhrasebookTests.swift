import Council
import CouncilFixtures
import Foundation
import Rulebook
import StrictJSON
import TestSupport
import Testing

@testable import Documents

/// The wording of papers as data: what a council may put in its own words, and what is refused.
@Suite("Wording of papers")
struct PhrasebookTests {
  private func book(_ json: String) throws -> Phrasebook {
    try Phrasebook.carried.replacing(by: JSONValue(parsing: json))
  }

  @Test(
    "a faulty phrase is refused with its name and what is allowed",
    arguments: [
      (#"{"minutes.plaec": "Tại {place}."}"#, #"["minutes.plaec"]"#, "minutes.place"),
      (#"{"minutes.place": "Tại đây."}"#, #"["minutes.place"]"#, "{place}"),
      (#"{"minutes.place": "Tại {palce}, {place}."}"#, #"["minutes.place"]"#, "{place}, {authority}"),
      (#"{"recipients.heading": "Gửi {place}:"}"#, #"["recipients.heading"]"#, "{place}"),
      (#"{"minutes.place": ["Tại {place}."]}"#, #"["minutes.place"]"#, "chuỗi chữ"),
      (#"{"minutes.recipients": "Lưu"}"#, #"["minutes.recipients"]"#, "danh sách"),
      (#"{"minutes.recipients": []}"#, #"["minutes.recipients"]"#, "ít nhất một dòng"),
      (#"{"minutes.recipients": ["Lưu", " "]}"#, #"["minutes.recipients"][1]"#, "không trống"),
      (#"{"minutes.place": "Tại {place"}"#, #"["minutes.place"]"#, "từng cặp"),
      (#"{"minutes.place": "Tại place} {place}"}"#, #"["minutes.place"]"#, "từng cặp"),
      (#"{"minutes.place": "Tại\n{place}"}"#, #"["minutes.place"]"#, "không xuống dòng"),
      (#"{"letter.bases": ["Căn cứ {decision};"]}"#, #"["letter.bases"]"#, "{law}"),
      (#"["minutes.place"]"#, "", "khóa"),
    ])
  func faults(json: String, path: String, says: String) throws {
    let error = #expect(throws: FieldError.self) { try book(json) }
    #expect(error?.path.description == path)
    #expect(try #require(error).explanation(in: .vietnamese).contains(says))
    #expect(try !#require(error).explanation(in: .english).isEmpty)
  }

  @Test("what the program carries is whole: a phrase left out is named")
  func missing() throws {
    let error = #expect(throws: FieldError.self) { try Phrasebook(json: JSONValue(parsing: "{}")) }
    #expect(error?.problem == .missingKey(Phrase.allCases[0].rawValue))
  }

  @Test("every phrase may use its places, and is filled with nothing left open")
  func places() throws {
    for phrase in Phrase.allCases {
      let line = "A " + phrase.allowed.map(\.inBraces).joined(separator: " ")
      let value: JSONValue = phrase.isList ? .array([.string(line), .string("B")]) : .string(line)
      let book = try Phrasebook.carried.replacing(by: .members([phrase.rawValue: value]))
      let values = Dictionary(uniqueKeysWithValues: Placeholder.allCases.map { ($0, "<{\($0.rawValue)}>") })
      let filled = "A " + phrase.allowed.map { "<{\($0.rawValue)}>" }.joined(separator: " ")
      #expect(book.list(phrase, values) == (phrase.isList ? [filled, "B"] : [filled]))
      #expect(Set(phrase.allowed).count == phrase.allowed.count && phrase.allowed.starts(with: phrase.required))
    }
  }

  @Test("a council's phrases stand on its papers; the others, and what the law and the record say, stay")
  func minutes() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    let material = try MinutesMaterial(of: Fixture.sittingID, in: desk.store)
    let own = try book(
      #"{"minutes.place": "Họp tại {place}, do {council} tổ chức.", "minutes.presiding": "CHỦ TRÌ PHIÊN HỌP", "minutes.bases": ["{decision}", "{law}", "Căn cứ Kế hoạch số 01/KH-UBND (mẫu)"]}"#
    )
    let text = PlainText(width: 200).text(Minutes.document(material, phrases: own))
    let carried = PlainText(width: 200).text(Minutes.document(material, phrases: .carried))
    for part in [
      "Họp tại \(material.sitting.place), do \(material.sitting.council) tổ chức.",
      "CHỦ TRÌ PHIÊN HỌP", "- Căn cứ Kế hoạch số 01/KH-UBND (mẫu)",
    ] {
      #expect(text.contains(part) && !carried.contains(part), "\(part)")
    }
    #expect(text.contains("DỰ THẢO") && text.contains("mã kiểm chứng"))
    #expect(text.contains("Cuộc họp kết thúc vào"))
  }

  @Test("every paper of a sitting fills every place that its phrases may use")
  func values() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    let sitting = try desk.store.sitting(Fixture.sittingID)
    let known = Set(sitting.values(Fixture.edition).keys)
    for phrase in Phrase.allCases where !phrase.rawValue.hasPrefix("session.") {
      let rest = Set(phrase.allowed).subtracting(known)
      #expect(rest.isSubset(of: [.number, .time, .target, .count, .record]), "\(phrase)")
    }
  }
}

/// The page for secretaries names every phrase with what the program says and the places that it may have.
@Suite("docs/templates.md")
struct TemplatesPageTests {
  @Test("the table of phrases is that of the code")
  func table() throws {
    let page = Folders.tests.appending(path: "../../docs/templates.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let heading = "## Các câu\n\n"
    let start = try #require(text.range(of: heading)).upperBound
    let rows = Phrase.allCases.map { phrase in
      let lines = (Phrasebook.carried.lines[phrase] ?? []).joined(separator: "<br>")
      let places = phrase.allowed.map { phrase.required.contains($0) ? "**`\($0.inBraces)`**" : "`\($0.inBraces)`" }
      return
        "| `\(phrase.rawValue)`\(phrase.isList ? " (nhiều dòng)" : "") | \(lines) | \(places.joined(separator: " ")) |"
    }
    let table = (["| câu | lời của phần mềm | chỗ điền |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
    expectPage("docs/templates.md", text[..<start] + table)
    for placeholder in Placeholder.allCases { #expect(text.contains("| `\(placeholder.inBraces)` |")) }
  }
}
