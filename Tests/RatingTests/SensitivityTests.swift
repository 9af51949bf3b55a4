import Rating
import Rulebook
import StrictJSON
import TestSupport
import Testing

@Suite("What one ballot, one minimum or a few points would change")
struct SensitivityTests {
  private static let rules: [Rules.MinimumRule] = [.majority, .all, .mean]

  /// Rates `sheets` where the chair decides about stopping, so that stars are given nearly always.
  private func answer(_ sheets: [Sheet], by scale: Scale, rule: Rules.MinimumRule) throws -> Answer {
    try rate(sheets, by: scale, rules: Rules(minimums: rule, rejections: .chair), Decisions(stopped: false))
  }

  private func rate(_ sheets: [Sheet], by scale: Scale, rules: Rules, _ decisions: Decisions = Decisions()) throws
    -> Answer
  {
    let edition = try Law.edition("2026-26")
    let level = try #require(edition.levels.first { $0.level == .province })
    return Answer(
      RatingRequest(
        edition: edition, pinned: PinnedScale(scale: scale, hash: ""), level: level, rules: rules,
        decisions: decisions, product: .null, sheets: sheets))
  }

  /// Councils of 2 to 7 on real sets, from harsh to kind.
  private func councils(_ set: Int, _ body: (Scale, [Sheet], Rules.MinimumRule) throws -> Void) throws {
    var random = SeededGenerator(seed: UInt64(set) + 500)
    let scale = try Law.scale("2026-26", set)
    for count in [2, 3, 4, 7] {
      for kindness in [6, 8, 9] {
        for rule in Self.rules {
          let members = (1...count).map { scale.randomSheet("m\($0)", kindness: kindness, using: &random) }
          try body(scale, members, rule)
        }
      }
    }
  }

  private func reading(_ sheets: [Sheet], _ scale: Scale) throws -> SecondReading {
    SecondReading(set: scale.set, edition: try Law.edition("2026-26"), sheets: scale.plain(sheets))
  }

  @Test("The ballots are those without which a second reading gives another star", arguments: [9, 16, 26])
  func ballots(set: Int) throws {
    var changes = 0
    try councils(set) { scale, sheets, rule in
      func prospect(_ sheets: [Sheet]) throws -> Prospect {
        let reading = try reading(sheets, scale)
        return reading.allStop ? .stopped : .star(reading.star(rule))
      }
      let sensitivity = Sensitivity(try answer(sheets, by: scale, rule: rule))
      let now = try prospect(sheets)
      #expect(sensitivity.prospect == now)
      let expected: [Prospect?] = try sheets.indices.map { place in
        let without = try prospect(Array(sheets[..<place] + sheets[(place + 1)...]))
        return without == now ? nil : without
      }
      var found = [Prospect?](repeating: nil, count: sheets.count)
      for ballot in sensitivity.ballots { found[ballot.sheet] = ballot.prospect }
      #expect(found == expected, "set \(set), \(sheets.count) sheets, \(rule)")
      changes += sensitivity.ballots.count
    }
    #expect(changes > 0)
  }

  @Test("Each minimum not met, taken as met, gives what a second reading gives", arguments: [9, 16, 26])
  func unmetGates(set: Int) throws {
    var lifted = 0
    try councils(set) { scale, sheets, rule in
      let answer = try answer(sheets, by: scale, rule: rule)
      guard let star = answer.verdict.star else { return }
      let sensitivity = Sensitivity(answer)
      let reading = try reading(sheets, scale)
      let unmet = answer.verdict.minimums.indices.filter { answer.verdict.minimums[$0].met == false }
      let gates = sensitivity.gates.filter(\.isMet)
      #expect(gates.map(\.minimum) == unmet)
      for gate in gates {
        let minimum = answer.verdict.minimums[gate.minimum].minimum
        let code = scale.criteria[minimum.criterion].code
        #expect(
          gate.prospect
            == .star(
              reading.star(rule, assuming: .init(criterion: code, points: 0...minimum.needs, isMet: true))))
        if gate.prospect != .star(star) { lifted += 1 }
      }
    }
    #expect(lifted > 0)
  }

  @Test("Sheets raised to a minimum that is not met come to what its gate says, unless the points gain a star")
  func raisedSheets() throws {
    var seen = 0
    try councils(9) { scale, sheets, rule in
      let answer = try answer(sheets, by: scale, rule: rule)
      let governors = scale.conditions.compactMap { $0?.criterion }
      guard rule != .mean, answer.verdict.status == .rated else { return }
      for gate in Sensitivity(answer).gates.filter(\.isMet) {
        let minimum = answer.verdict.minimums[gate.minimum].minimum
        let criterion = scale.criteria[minimum.criterion]
        var raised = sheets
        for place in sheets.indices where answer.tally.scores[place].points[minimum.criterion] < minimum.needs {
          raised[place].choices[minimum.criterion] = criterion.option(giving: minimum.needs)
        }
        let reading = try reading(raised, scale)
        let applies = answer.tally.scores.allSatisfy { $0.applies(at: minimum.criterion) }
        guard reading.band == answer.verdict.band, applies, !governors.contains(minimum.criterion) else { continue }
        #expect(gate.prospect == .star(reading.star(rule)), "\(criterion.code), \(minimum.needs) points, \(rule)")
        seen += 1
      }
    }
    #expect(seen > 50)
  }

  @Test("A minimum is just met where one member below it, or one point less, loses it", arguments: [9, 16, 26])
  func tightGates(set: Int) throws {
    var lost = 0
    try councils(set) { scale, sheets, rule in
      let answer = try answer(sheets, by: scale, rule: rule)
      guard let star = answer.verdict.star else { return }
      let gates = Sensitivity(answer).gates.filter { !$0.isMet }
      let reading = try reading(sheets, scale)
      for (place, result) in answer.verdict.minimums.enumerated() where result.met == true {
        let criterion = scale.criteria[result.minimum.criterion]
        let option = try #require(criterion.options.first { $0.star == result.minimum.star })
        let isTight: Bool
        if rule == .mean {
          let sum = reading.sheets.reduce(0) { $0 + (reading.points($1, criterion) ?? 0) }
          isTight = sum == option.points * sheets.count
        } else {
          let one = try #require(reading.sheets.firstIndex { (reading.points($0, criterion) ?? -1) >= option.points })
          var fewer = sheets
          fewer[one].choices[result.minimum.criterion] = criterion.bestOption(below: option.points)
          isTight = try !self.reading(fewer, scale).met(criterion, option, rule)
        }
        let gate = gates.first { $0.minimum == place }
        #expect((gate != nil) == isTight, "\(criterion.code), \(option.points) points, \(rule)")
        guard let gate else { continue }
        #expect(
          gate.prospect
            == .star(
              reading.star(
                rule, assuming: .init(criterion: criterion.code, points: option.points...option.points, isMet: false))))
        if gate.prospect != .star(star) { lost += 1 }
      }
    }
    #expect(lost > 0)
  }

  @Test("As many points as the margin says reach the next bound, or keep the last one", arguments: [9, 26])
  func margins(set: Int) throws {
    try councils(set) { scale, sheets, rule in
      let margins = Sensitivity(try answer(sheets, by: scale, rule: rule)).margins
      let reading = try reading(sheets, scale)
      let sum = reading.totals.reduce(0, +)
      for margin in margins {
        #expect(margin.points == sum - margin.bound * sheets.count)
        #expect((margin.points >= 0) == (reading.band >= margin.star))
        #expect(margin.mean == Fraction(abs(margin.points), sheets.count))
      }
      let bounds = [(2, 30), (3, 50), (4, 70), (5, 90)].filter { $0.0 == reading.band || $0.0 == reading.band + 1 }
      #expect(margins.map { [$0.star, $0.bound] } == bounds.map { [$0.0, $0.1] })
    }
  }

  // MARK: Rejection and the chair

  private func scale() throws -> Scale { try Law.scale("2026-26", 9) }

  private func sheets(_ count: Int, rejecting: Int = 0) throws -> [Sheet] {
    let scale = try scale()
    return (0..<count).map { place in
      place < rejecting
        ? Sheet(member: "m\(place)", choices: Choices(count: scale.criteria.count), reject: "hàng giả")
        : Sheet(member: "m\(place)", choices: scale.best)
    }
  }

  @Test("Without the vote that rejects, the blank sheets would have to be finished first")
  func rejection() throws {
    let sensitivity = Sensitivity(try rate(sheets(5, rejecting: 3), by: scale(), rules: Rules()))
    #expect(sensitivity.prospect == .rejected)
    #expect(sensitivity.ballots.map(\.sheet) == [0, 1, 2])
    #expect(sensitivity.ballots.allSatisfy { $0.prospect == .unfinished })
  }

  @Test("One sheet less can make the rest agree to reject")
  func newlyRejected() throws {
    let ballots = Sensitivity(try rate(sheets(4, rejecting: 2), by: scale(), rules: Rules())).ballots
    #expect(ballots.map(\.sheet) == [2, 3])
    #expect(ballots.allSatisfy { $0.prospect == .rejected })
  }

  @Test("A minimum that all meet goes to the chair once one member does not")
  func chair() throws {
    let scale = try scale()
    let sensitivity = Sensitivity(try rate(sheets(3), by: scale, rules: Rules(minimums: .chair)))
    #expect(sensitivity.prospect == .star(5))
    #expect(sensitivity.gates.count == scale.minimums.count)
    for gate in sensitivity.gates {
      #expect(gate.prospect == .open(scale.minimums[gate.minimum].star - 1...5))
    }
  }

  @Test("One sheet alone has no ballot to leave out, and no complete sheet has no margin")
  func fewSheets() throws {
    let one = Sensitivity(try rate(sheets(1), by: scale(), rules: Rules()))
    #expect(one.ballots.isEmpty)
    #expect(one.margins.map(\.points) == [10])
    let none = Sensitivity(try rate(sheets(1, rejecting: 1), by: scale(), rules: Rules()))
    #expect(none == Sensitivity(try rate(sheets(1, rejecting: 1), by: scale(), rules: Rules(minimums: .all))))
    #expect(none.gates.isEmpty && none.margins.isEmpty)
  }
}
