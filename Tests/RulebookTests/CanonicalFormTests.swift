import Rulebook
import StrictJSON
import Testing

/// A change to a document that makes it unreadable, with the error.
struct BadField: CustomTestStringConvertible, Sendable {
  let from: String
  let to: String
  let path: String
  let problem: FieldError.Problem

  init(_ from: String, _ to: String, _ path: String, _ problem: FieldError.Problem) {
    self.from = from
    self.to = to
    self.path = path
    self.problem = problem
  }

  var testDescription: String { to }
}

@Suite("The canonical form")
struct CanonicalFormTests {
  @Test("of a set reads back to an equal set")
  func roundTripsSets() throws {
    let text = Samples.set.json.canonicalText
    let read = try CriteriaSet(json: JSONValue(parsing: text))
    #expect(read == Samples.set)
    #expect(read.json.canonicalText == text)
  }

  @Test("keeps the order of keys and leaves out what says nothing")
  func writesKeysInOrder() {
    let text = Samples.set.json.canonicalText
    #expect(
      text.hasPrefix(
        #"{"set":9,"title":"Nước mắm","sector":"Thực phẩm","group":"Gia vị","agencies":["Bộ A"],"samples":5,"#
          + #""reject":["Giả mạo hồ sơ"],"doubts":["Bản in mờ"],"parts":[{"code":"A","title":"Phần A","max":40,"#
          + #""sections":[{"code":"1","title":"Nhóm 1","max":40,"criteria":[{"code":"1.1","title":"Tiêu chí 1.1","#
          + #""max":40,"options":[{"points":0,"text":"Không"},{"points":40,"star":3,"text":"Có"}]}]}]},"#))
    #expect(
      text.contains(
        #"{"code":"2.2","title":"Trí tuệ","group":"Câu chuyện","max":5,"hint":"Gợi ý","require":["Yêu cầu"],"#
          + #""evidence":["Ảnh"],"reject":["Sao chép"],"stop":["Không có"],"stopIfZero":["1.1"],"#
          + #""appliesIf":{"criterion":"2.1","minPoints":1},"options":["#))
    #expect(text.contains(#""cases":{"a":"HTX","b":"Hộ"},"options":[{"points":1,"star":3,"text":"Một","case":"a"}"#))
  }

  @Test("takes empty lists and verified: true for what was left out")
  func normalisesEmptyKeys() throws {
    let text = Samples.set.json.canonicalText
      .replacing(#""doubts":["Bản in mờ"],"#, with: "").replacing(#""reject":["Giả mạo hồ sơ"],"#, with: "")
    let spelled = text.replacing(#""parts""#, with: #""verified":true,"reject":[],"doubts":[],"parts""#)
    #expect(try CriteriaSet(json: JSONValue(parsing: spelled)).json.canonicalText == text)
  }

  @Test("of an edition reads back to an equal edition")
  func roundTripsEditions() throws {
    let edition = try Samples.edition(lapsed: "2030-01-01", transition: [.first: 60, .reassessment: 30])
    let read = try Edition(json: JSONValue(parsing: edition.json.canonicalText))
    #expect(read == edition)
    #expect(read.json == edition.json)
  }

  @Test(
    "is not read with a key that is unknown, missing or of another type",
    arguments: [
      BadField(#""set":9"#, #""set":"9""#, "set", .expected(.integerIn(1...99))),
      BadField(#""set":9"#, #""set":0"#, "set", .expected(.integerIn(1...99))),
      BadField(#""set":9"#, #""number":9"#, "number", .unknownKey("number", known: [])),
      BadField(#""set":9,"#, "", "set", .missingKey("set")),
      BadField(#""title":"Nước mắm""#, #""title":" ""#, "title", .expected(.nonEmptyText)),
      BadField(#""agencies":["Bộ A"]"#, #""agencies":"Bộ A""#, "agencies", .expected(.list)),
      BadField(#""reject":["Giả mạo hồ sơ"]"#, #""reject":null"#, "reject", .expected(.list)),
      BadField(#""parts":"#, #""verified":"no","parts":"#, "verified", .expected(.bool)),
      BadField(#""code":"A""#, #""code":1"#, "parts[0].code", .expected(.nonEmptyText)),
      BadField(#""max":25"#, #""max":101"#, "parts[1].max", .expected(.integerIn(1...100))),
      BadField(
        #""code":"1.1""#, #""code":"1.1","weight":2"#, "parts[0].sections[0].criteria[0].weight",
        .unknownKey("weight", known: [])),
      BadField(
        #"{"points":0,"#, "{", "parts[0].sections[0].criteria[0].options[0].points", .missingKey("points")),
      BadField(
        #"{"points":0,"#, #"{"points":0.0,"#, "parts[0].sections[0].criteria[0].options[0].points",
        .expected(.integerIn(-1000...1000))),
      BadField(
        #""minPoints":1"#, #""minPoints":true"#, "parts[1].sections[0].criteria[1].appliesIf.minPoints",
        .expected(.integerIn(-1000...1000))),
      BadField(
        #""cases":{"a":"HTX""#, #""cases":{"a":1"#, "parts[2].sections[0].criteria[1].cases.a", .expected(.nonEmptyText)
      ),
    ])
  func refusesBadSets(bad: BadField) throws {
    let text = Samples.set.json.canonicalText.replacing(bad.from, with: bad.to, maxReplacements: 1)
    let error = #expect(throws: FieldError.self) { try CriteriaSet(json: JSONValue(parsing: text)) }
    expect(error, bad)
  }

  @Test(
    "of an edition is not read with rules that are at odds",
    arguments: [
      BadField(#""effective":"2026-05-22""#, #""effective":"22/5/2026""#, "effective", .expected(.date)),
      BadField(#""effective":"2026-05-22""#, #""effective":"2026-02-30""#, "effective", .expected(.date)),
      BadField(
        #""lapsed":"2030-01-01""#, #""lapsed":"2026-05-22""#, "lapsed",
        .expected(.worded("ngày sau 2026-05-22", "a day after 2026-05-22"))),
      BadField(#""stars":4,"from":70"#, #""stars":4,"from":95"#, "stars", .expected(.worded("", ""))),
      BadField(#""stars":2,"from":30"#, #""stars":3,"from":30"#, "stars", .expected(.worded("", ""))),
      BadField(#""gates":"known""#, #""gates":"maybe""#, "gates", .expected(.oneOf(["known", "unknown"]))),
      BadField(
        #""level":"province""#, #""level":"village""#, "levels[0].level",
        .expected(
          .oneOf([
            "commune", "district", "province", "national",
          ]))),
      BadField(#""parts":{"A":40"#, #""parts":{"A":"40""#, "parts.A", .expected(.integerIn(1...100))),
      BadField(
        #""transition":{"first":60"#, #""transition":{"second":60"#, "transition.second", .unknownKey("", known: [])),
      BadField(
        #""kinds":["first""#, #""kinds":["new""#, "kinds[0]",
        .expected(
          .oneOf([
            "first", "upgrade", "reassessment",
          ]))),
      BadField(
        #""certificate":{"#,
        #""rounds":{"province":[{"name":"Đợt 1","dossiersBefore":"02-29","ratedBefore":"06-30"}]},"certificate":{"#,
        "rounds.province[0].dossiersBefore", .expected(.worded("", ""))),
      BadField(
        #""scores":true"#, #""scores":true,"from":"2026-02-01","until":"2026-01-31""#, "levels[0].until",
        .expected(.worded("", ""))),
      BadField(
        #""minStars":3"#, #""minStars":3,"reassessFileDaysBefore":{"from":120,"to":180}"#,
        "certificate.reassessFileDaysBefore.to", .expected(.integerIn(0...120))),
      BadField(
        #""certificate":{"#, #""spread":{"maxPoints":-1},"certificate":{"#, "spread.maxPoints",
        .expected(.integerIn(0...100))),
    ])
  func refusesBadEditions(bad: BadField) throws {
    let edition = try Samples.edition(lapsed: "2030-01-01", transition: [.first: 60])
    let text = edition.json.canonicalText.replacing(bad.from, with: bad.to, maxReplacements: 1)
    let error = #expect(throws: FieldError.self) { try Edition(json: JSONValue(parsing: text)) }
    expect(error, bad)
  }

  /// Compares path and kind of problem; wording and known keys are not repeated here.
  private func expect(_ error: FieldError?, _ bad: BadField) {
    #expect(error?.path.description == bad.path)
    switch (error?.problem, bad.problem) {
    case (.unknownKey, .unknownKey), (.expected(.worded), .expected(.worded)): break
    default: #expect(error?.problem == bad.problem)
    }
  }

  @Test("is what the hash is taken of")
  func hashesTheCanonicalForm() throws {
    let echo = Digest { bytes in [0x00, 0x0F, 0xA0] + bytes.prefix(1) }
    #expect(Samples.set.hash(by: echo) == "000fa07b")
    #expect(try Samples.edition().hash(by: echo) == "000fa07b")
  }
}
