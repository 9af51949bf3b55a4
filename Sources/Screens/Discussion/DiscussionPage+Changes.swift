import Rating
import Rulebook
import TerminalUI

extension DiscussionPage {
  /// How many points lie between the sum and the bounds below and above it.
  var margins: [StyledLine] {
    guard let mean = tally.mean, !report.sensitivity.margins.isEmpty else { return [] }
    let sum = words.sum(tally.sum, sheets: tally.complete.count, mean: rating.points(mean, places: column.places))
    let margins = report.sensitivity.margins.map { margin in
      words.margin(
        margin, mean: rating.points(margin.mean, places: column.places), star: "\(margin.star)\(glyphs.star)")
    }
    return [column.heading(words.margins)]
      + StyledLine.wrapped(sum, width: column.width, lead: StyledLine("  ")) + column.bullets(margins)
  }

  /// The members without whose sheet the result would be another.
  var ballots: [StyledLine] {
    guard tally.sheets.count > 1 else { return [] }
    let now = prospect(report.sensitivity.prospect)
    let ballots = report.sensitivity.ballots
    // Sheets without which the result would be the same stand together, in the order of the first of each.
    let prospects = ballots.map(\.prospect).enumerated().filter { index, one in
      !ballots[..<index].contains { $0.prospect == one }
    }.map(\.element)
    let without = prospects.map { one in
      words.without(ballots.filter { $0.prospect == one }.map { member($0.sheet) }, prospect(one))
    }
    return [column.heading(words.ballots)]
      + StyledLine.wrapped(
        ballots.isEmpty ? words.noBallot(now) : words.someBallots(now), width: column.width, lead: StyledLine("  "))
      + column.bullets(without, .warning)
      + StyledLine.wrapped(words.onlyShown, .muted, width: column.width, lead: StyledLine("  "))
  }

  /// The minimums that are not met or just met: first those that decide alone, then those that do not.
  var gates: [StyledLine] {
    let edition = answer.request.edition
    if edition.gates == .unknown {
      return [column.heading(words.unmet(0))]
        + StyledLine.wrapped(
          column.words.gatesUnknown(edition.id), .warning, width: column.width, lead: StyledLine("  "))
    }
    guard !answer.verdict.minimums.isEmpty else { return [] }
    let rule = column.words.rule(rating.rule(answer.request.rules.minimums))
    let unmet = report.sensitivity.gates.filter(\.isMet)
    let tight = report.sensitivity.gates.filter { !$0.isMet }
    return [column.heading(words.unmet(unmet.count))]
      + StyledLine.wrapped(rule, .muted, width: column.width, lead: StyledLine("  "))
      + (unmet.contains { answer.verdict.minimums[$0.minimum].met == nil }
        ? [StyledLine("  " + words.openMark, .muted)] : [])
      + (unmet.isEmpty ? [StyledLine("  " + words.allMet)] : deciding(unmet))
      + (tight.isEmpty ? [] : [.blank, column.heading(words.tight(tight.count))] + deciding(tight))
  }

  /// Those of `gates` that decide, each with what it would come to; below them the others under one sentence.
  private func deciding(_ gates: [Sensitivity.Gate]) -> [StyledLine] {
    let now = report.sensitivity.prospect
    let others = gates.filter { $0.prospect == now }
    let still = others.first.map(still).map {
      StyledLine.wrapped($0, width: column.width, lead: StyledLine("  "))
    }
    return gates.filter { $0.prospect != now }.flatMap { gate in
      line(gate)
        + StyledLine.wrapped(effect(of: gate), .accent, width: column.width, lead: StyledLine("      "))
    } + (still ?? []) + others.flatMap(line)
  }

  private func effect(of gate: Sensitivity.Gate) -> String {
    let prospect = prospect(gate.prospect)
    return gate.isMet ? words.ifMet(prospect) : words.ifMissed(prospect, byPoints: countsPoints)
  }

  /// Why minimums like `gate` decide nothing alone.
  private func still(_ gate: Sensitivity.Gate) -> String {
    let now = prospect(report.sensitivity.prospect)
    guard gate.isMet else { return words.stillIfMissed(now, byPoints: countsPoints) }
    return words.stillIfMet(
      now, why: answer.verdict.star.map { $0 == answer.verdict.band ? words.pointsShort : words.othersUnmet })
  }

  private var countsPoints: Bool { answer.request.rules.minimums == .mean }

  private func line(_ gate: Sensitivity.Gate) -> [StyledLine] {
    let result = answer.verdict.minimums[gate.minimum]
    let mark = gate.isMet ? (result.met == nil ? "?" : "-") : String(glyphs.check)
    return StyledLine.wrapped(
      column.split(result), width: column.width, lead: StyledLine("  \(mark) ", gate.isMet ? .warning : .good))
  }

  /// The minimums that are met with something to spare, with their splits.
  var met: [StyledLine] {
    let near = Set(report.sensitivity.gates.map(\.minimum))
    let met = answer.verdict.minimums.indices.filter { !near.contains($0) }
    guard !met.isEmpty else { return [] }
    return [column.heading(words.met(met.count))]
      + met.flatMap { place in
        StyledLine.wrapped(
          column.split(answer.verdict.minimums[place]), .muted, width: column.width,
          lead: StyledLine("  \(glyphs.check) ", .good))
      }
  }

  /// "4 sao", "bị loại", "từ 2 đến 4 sao, chờ chủ tịch quyết định".
  private func prospect(_ prospect: Prospect) -> String {
    switch prospect {
    case .star(let star): rating.stars(star)
    case .rejected: rating.status(.rejected)
    case .stopped: rating.status(.stopped)
    case .open(let range):
      [range.map { column.words.open($0, rating) }, rating.status(.undecided)].compactMap(\.self)
        .joined(separator: ", ")
    case .unfinished: words.unfinished
    }
  }
}
