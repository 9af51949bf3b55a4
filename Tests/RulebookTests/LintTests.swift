import Rulebook
import StrictJSON
import Testing

/// A change to the sample set's JSON, with the breaches that it makes.
struct BrokenRule: CustomTestStringConvertible, Sendable {
  let name: String
  let from: String
  let to: String
  let breaches: [String: Breach.Fault]

  var testDescription: String { name }

  init(_ name: String, _ from: String, _ to: String, _ breaches: [String: Breach.Fault]) {
    self.name = name
    self.from = from
    self.to = to
    self.breaches = breaches
  }

  /// The sample with the change made once.
  func set() throws -> CriteriaSet {
    let text = Samples.set.json.canonicalText
    #expect(text.contains(from))
    return try CriteriaSet(json: JSONValue(parsing: text.replacing(from, with: to, maxReplacements: 1)))
  }
}

@Suite("The lint")
struct LintTests {
  static let rules: [BrokenRule] = [
    .init(
      "parts in another order", #""code":"A""#, #""code":"X""#,
      ["set": .parts(expected: ["A", "B", "C"], found: ["X", "B", "C"])]),
    .init(
      "a part with other points than the edition's", #""title":"Phần A","max":40"#, #""title":"Phần A","max":41"#,
      ["A": .partMaximum(expected: 40, found: 41), "set": .total(101), "A ": .sections(sum: 40, max: 41)]),
    .init(
      "sections that do not add up", #""title":"Nhóm 1","max":40"#, #""title":"Nhóm 1","max":39"#,
      ["A": .sections(sum: 39, max: 40), "1": .criteria(sum: 40, max: 39)]),
    .init(
      "criteria that do not add up", #""title":"Tiêu chí 1.1","max":40"#, #""title":"Tiêu chí 1.1","max":39"#,
      ["1": .criteria(sum: 39, max: 40), "1.1": .best(40, max: 39)]),
    .init(
      "a part's code twice", #""code":"B""#, #""code":"A""#,
      [
        "set": .parts(expected: ["A", "B", "C"], found: ["A", "A", "C"]), "A": .codeTwice(.part),
      ]),
    .init("a section's code twice", #""code":"2","#, #""code":"1","#, ["1": .codeTwice(.section)]),
    .init("a criterion's code twice", #""code":"3.1""#, #""code":"1.1""#, ["1.1": .codeTwice(.criterion)]),
    .init(
      "a criterion without options", #""options":[{"points":30,"text":"Đủ"}]"#, #""options":[]"#, ["3.1": .noOptions]),
    .init(
      "more options than digits", #"{"points":30,"text":"Đủ"}"#,
      (1...9).map { #"{"points":\#($0),"text":"\#($0)"}"# }.joined(separator: ",") + #",{"points":30,"text":"Đủ"}"#,
      ["3.1": .tooManyOptions(10)]),
    .init(
      "a best option below the maximum", #"{"points":30,"text":"Đủ"}"#, #"{"points":29,"text":"Đủ"}"#,
      ["3.1": .best(29, max: 30)]),
    .init(
      "a best option above the maximum, in one of two cases", #""points":4,"#, #""points":6,"#,
      ["3.2": .best(6, max: 5)]),
    .init(
      "negative points", #"{"points":0,"text":"Không"}"#, #"{"points":-1,"text":"Không"}"#,
      ["1.1": .negativePoints(option: 1, points: -1)]),
    .init(
      "points that fall", #"{"points":2,"star":4,"text":"Ít"},{"points":5,"star":5,"text":"Nhiều"}"#,
      #"{"points":5,"text":"Nhiều"},{"points":2,"text":"Ít"}"#, ["2.2": .fallingPoints(option: 2, before: 1)]),
    .init(
      "points that fall within a case", #"{"points":0,"text":"Một","case":"b"}"#,
      #"{"points":5,"text":"Một","case":"b"}"#, ["3.2": .fallingPoints(option: 4, before: 3)]),
    .init("one text for two options", #""text":"Nhiều""#, #""text":"Ít""#, ["2.2": .sameText(option: 2, before: 1)]),
    .init(
      "one text for two options of a case", #""text":"Năm""#, #""text":"Một""#,
      ["3.2": .sameText(option: 2, before: 1)]),
    .init("a star below 3", #""star":4"#, #""star":2"#, ["2.2": .star(option: 1, star: 2)]),
    .init("a star above 5", #""star":5"#, #""star":6"#, ["2.2": .star(option: 2, star: 6)]),
    .init("a star that does not rise", #""star":5"#, #""star":4"#, ["2.2": .fallingStar(option: 2, before: 1)]),
    .init("a star that falls", #""star":5"#, #""star":3"#, ["2.2": .fallingStar(option: 2, before: 1)]),
    .init(
      "a star that rises without points", #"{"points":2,"star":4"#, #"{"points":5,"star":4"#,
      ["2.2": .fallingStar(option: 2, before: 1)]),
    .init(
      "a condition on a criterion that is not there", #""criterion":"2.1""#, #""criterion":"9.9""#,
      ["2.2": .unknownCriterion(.appliesIf, "9.9")]),
    .init(
      "a condition on a later criterion", #""criterion":"2.1""#, #""criterion":"3.1""#, ["2.2": .notEarlier("3.1")]),
    .init("a condition on itself", #""criterion":"2.1""#, #""criterion":"2.2""#, ["2.2": .notEarlier("2.2")]),
    .init(
      "a condition that always holds", #""minPoints":1"#, #""minPoints":0"#, ["2.2": .emptyCondition(minPoints: 0)]),
    .init(
      "a condition that never holds", #""minPoints":1"#, #""minPoints":21"#,
      ["2.2": .unreachableCondition("2.1", minPoints: 21, best: 20)]),
    .init(
      "a stop by a criterion that is not there", #""stopIfZero":["1.1"]"#, #""stopIfZero":["1.1","1.9"]"#,
      ["2.2": .unknownCriterion(.stopIfZero, "1.9")]),
    .init(
      "an option of an undeclared case", #""text":"Bốn","case":"b""#, #""text":"Bốn","case":"c""#,
      ["3.2": .undeclaredCase(option: 4, "c")]),
    .init(
      "an option of a case where none is declared", #"{"points":30,"text":"Đủ"}"#,
      #"{"points":30,"text":"Đủ","case":"a"}"#, ["3.1": .undeclaredCase(option: 1, "a")]),
    .init("an option without its case", #""text":"Bốn","case":"b""#, #""text":"Bốn""#, ["3.2": .noCase(option: 4)]),
    .init("a case without options", #""b":"Hộ""#, #""b":"Hộ","c":"Khác""#, ["3.2": .emptyCase("c")]),
  ]

  @Test("finds nothing in a set that keeps every rule")
  func acceptsTheSample() throws {
    #expect(lint(Samples.set, edition: try Samples.edition()).isEmpty)
  }

  @Test("names each broken rule and its place, and no other", arguments: rules)
  func findsBreaches(rule: BrokenRule) throws {
    let breaches = lint(try rule.set(), edition: try Samples.edition())
    let expected = rule.breaches.map { Breach(code: $0.key.trimmed, fault: $0.value, isCovered: false) }
    #expect(Set(breaches) == Set(expected))
    #expect(breaches.count == expected.count)
  }

  @Test("says in both languages what each breach is", arguments: rules)
  func explainsBreaches(rule: BrokenRule) throws {
    for breach in lint(try rule.set(), edition: try Samples.edition()) {
      let vietnamese = breach.explanation(in: .vietnamese)
      let english = breach.explanation(in: .english)
      #expect(!vietnamese.isEmpty && !english.isEmpty && vietnamese != english)
    }
  }

  @Test("covers the breaches of a set that is not verified")
  func coversUnverifiedSets() throws {
    let rule = BrokenRule("", #""parts""#, #""verified":false,"parts""#, [:])
    var text = try rule.set().json.canonicalText
    #expect(lint(try rule.set(), edition: nil).isEmpty)
    text = text.replacing(#"{"points":30,"#, with: #"{"points":29,"#)
    let breaches = lint(try CriteriaSet(json: JSONValue(parsing: text)), edition: nil)
    #expect(breaches == [Breach(code: "3.1", fault: .best(29, max: 30), isCovered: true)])
  }

  @Test("compares parts only where an edition is given")
  func comparesPartsWithAnEdition() throws {
    let rule = try #require(Self.rules.first)
    #expect(lint(try rule.set(), edition: nil).isEmpty)
  }
}

extension String {
  /// Dictionary literals of the table need distinct keys: a space at the end makes a second one for a place.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
