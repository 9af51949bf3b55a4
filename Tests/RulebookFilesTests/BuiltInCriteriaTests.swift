import Rulebook
import RulebookFiles
import Sealing
import StrictJSON
import Testing

@Suite("The criteria of the decisions")
struct BuiltInCriteriaTests {
  @Test("are three editions, of which two have 26 sets each")
  func areComplete() throws {
    let library = Folders.library
    #expect(try library.editions() == ["2019-1048", "2023-148", "2026-26"])
    for edition in ["2019-1048", "2026-26"] { #expect(try library.setNumbers(of: edition) == Array(1...26)) }
    #expect(try library.setNumbers(of: "2023-148").isEmpty)
  }

  @Test("break one rule only, which the set itself admits")
  func keepTheRules() throws {
    let breaches = try lint(folder: Folders.criteria)
    #expect(
      breaches == [
        FolderBreach(
          file: "2019-1048/19-thuc-pham-chuc-nang-thuoc-tu-duoc.yaml",
          .rule(Breach(code: "10", fault: .best(3, max: 5), isCovered: true)))
      ])
    #expect(
      lintReport(breaches, in: .vietnamese) == [
        "2019-1048/19-thuc-pham-chuc-nang-thuoc-tu-duoc.yaml: 10: mức cao nhất được 3 điểm, tiêu chí ghi tối đa 5 "
          + "(bộ ghi verified: false)"
      ])
  }

  @Test("read back from their canonical form, with a hash of their own each", arguments: ["2019-1048", "2026-26"])
  func roundTrip(edition: String) throws {
    let sets = try Folders.library.sets(of: edition)
    for set in sets {
      let text = set.json.canonicalText
      let read = try CriteriaSet(json: JSONValue(parsing: text))
      #expect(read == set)
      #expect(read.json.canonicalText == text)
    }
    let hashes = Set(sets.map { $0.hash(by: .sodium) })
    #expect(hashes.count == 26)
    #expect(hashes.allSatisfy { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test("print 575 minimums in 2026-26 and none before")
  func countMinimums() throws {
    func starred(_ edition: String) throws -> Int {
      try Folders.library.sets(of: edition).flatMap(\.criteria).flatMap(\.options).count { $0.star != nil }
    }
    #expect(try starred("2026-26") == 575)
    #expect(try starred("2019-1048") == 0)
  }

  @Test("have editions that read back from their canonical form")
  func roundTripEditions() throws {
    for edition in try Folders.library.allEditions() {
      #expect(try Edition(json: JSONValue(parsing: edition.json.canonicalText)) == edition)
      #expect(edition.hash(by: .sodium).utf8.count == 64)
    }
  }

  @Test("give the editions' rules as the decisions have them")
  func readEditions() throws {
    let old = try Folders.library.edition("2019-1048")
    #expect(old.spread == 10 && old.gates == .unknown && old.amendments.map(\.decision) == ["781/QĐ-TTg"])
    #expect(old.defaultDate.description == "2023-02-23")
    let middle = try Folders.library.edition("2023-148")
    #expect(middle.levels.count == 5 && middle.replaces == ["2019-1048"])
    let new = try Folders.library.edition("2026-26")
    #expect(new.transition == [.first: 60, .upgrade: 60, .reassessment: 30])
    #expect(new.rounds[.national]?.map(\.ratedBefore) == ["09-30", "03-30"])
    #expect(new.certificate.reassessFileDaysBefore == 120...180)
    #expect(new.parts.map(\.code) == ["A", "B", "C"] && new.stars.map(\.from) == [90, 70, 50, 30, 0])
  }

  @Test("are shown whole within the width: every option, doubt and warning", arguments: ["2019-1048", "2026-26"])
  func areShown(id: String) throws {
    let edition = try Folders.library.edition(id)
    for set in try Folders.library.sets(of: id) {
      let lines = showing(set, of: edition, hash: set.hash(by: .sodium), width: 80, in: .vietnamese)
      #expect(lines.allSatisfy { $0.count <= 80 })
      let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      for text in set.doubts + set.reject + set.criteria.flatMap(\.options).map(\.text) {
        #expect(words.contains(text.split(separator: " ").joined(separator: " ")))
      }
      #expect(words.contains("CHƯA ĐỐI CHIẾU") == !set.verified)
      #expect(words.contains("chưa có dữ liệu mức tối thiểu") == (edition.gates == .unknown))
    }
  }

  @Test("change their hash with any text or number")
  func hashEveryValue() throws {
    let set = try Folders.library.set(9, of: "2026-26")
    let hash = set.hash(by: .sodium)
    var seen: Set<String> = [hash]
    let texts = Set(set.json.texts)
    for text in texts {
      let changed = set.json.mappingText { $0 == text ? $0 + "." : $0 }
      seen.insert(Digest.sodium.hexadecimal(of: changed.canonicalText))
    }
    #expect(seen.count == texts.count + 1)
    let text = set.json.canonicalText.replacing("\"points\":3", with: "\"points\":4", maxReplacements: 1)
    #expect(try CriteriaSet(json: JSONValue(parsing: text)).hash(by: .sodium) != hash)
  }
}

extension JSONValue {
  /// Every text of the document, keys left out.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .bool, .number: []
    }
  }
}
