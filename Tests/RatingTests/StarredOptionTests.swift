import Rating
import Rulebook
import StrictJSON
import Testing

@Suite("Minimums per star")
struct StarredOptionTests {
  @Test("Each of the 575 starred options, missed on an otherwise perfect sheet, costs its star")
  func everyStarredOption() throws {
    let edition = try Law.edition("2026-26")
    var seen = 0
    for scale in try Law.sets(of: edition.id) {
      let perfect = Verdict(
        Tally([Sheet(member: "m", choices: scale.best)], by: scale), edition: edition, rules: Rules(),
        decisions: Decisions())
      #expect(perfect.star == 5, "set \(scale.set.number)")
      for minimum in scale.minimums {
        seen += 1
        let criterion = scale.criteria[minimum.criterion]
        var choices = scale.best
        choices[minimum.criterion] = criterion.bestOption(below: minimum.needs)
        let tally = Tally([Sheet(member: "m", choices: choices)], by: scale)
        let verdict = Verdict(tally, edition: edition, rules: Rules(), decisions: Decisions())
        #expect(verdict.band == 5, "set \(scale.set.number), \(criterion.code)")
        #expect(verdict.star == minimum.star - 1, "set \(scale.set.number), \(criterion.code), \(minimum.star) stars")
      }
    }
    #expect(seen == 575)
  }

  @Test("A set with a star that there is not cannot be counted with", arguments: [-1000, 0, 6])
  func noSuchStar(star: Int) throws {
    let text = try Law.scale("2026-26", 9).set.json.canonicalText
      .replacing(#""star":3"#, with: "\"star\":\(star)", maxReplacements: 1)
    let set = try CriteriaSet(json: JSONValue(parsing: text))
    #expect(throws: Scale.Unusable.self) { try Scale(set) }
  }

  @Test("Each starred option just reached keeps its star, as far as the higher ones allow")
  func everyStarredOptionReached() throws {
    let edition = try Law.edition("2026-26")
    for scale in try Law.sets(of: edition.id) {
      for minimum in scale.minimums {
        let criterion = scale.criteria[minimum.criterion]
        var choices = scale.best
        choices[minimum.criterion] = criterion.option(giving: minimum.needs)
        let verdict = Verdict(
          Tally([Sheet(member: "m", choices: choices)], by: scale), edition: edition, rules: Rules(),
          decisions: Decisions())
        let higher = criterion.options.filter { $0.points > minimum.needs }.compactMap(\.star).min()
        #expect(verdict.star == (higher ?? 6) - 1, "set \(scale.set.number), \(criterion.code)")
      }
    }
  }
}
