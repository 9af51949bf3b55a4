import Rating
import Rulebook
import TerminalUI

extension ResultPage {
  /// Who wants the product thrown out or its assessment stopped, and why.
  var votes: [StyledLine] {
    var lines: [StyledLine] = []
    let count = tally.sheets.count
    if tally.rejecting > 0 { lines.append(StyledLine("  " + words.rejecting(tally.rejecting, of: count), .warning)) }
    for (place, sheet) in tally.sheets.enumerated() {
      if let reason = sheet.reject { lines += bullets([words.reason(name(place), reason)]) }
    }
    if tally.stopping > 0 { lines.append(StyledLine("  " + words.stopping(tally.stopping, of: count), .warning)) }
    for (place, sheet) in tally.sheets.enumerated() {
      if let reason = sheet.stop { lines += bullets([words.reason(name(place), reason)]) }
      if tally.scores[place].stopsByItself { lines += bullets([words.reason(name(place), words.zeroStops)]) }
    }
    return lines.isEmpty ? [] : [heading(words.votes)] + lines
  }

  /// Criteria where members picked different cases.
  var cases: [StyledLine] {
    guard !answer.caseSplit.isEmpty else { return [] }
    return [heading(words.cases)]
      + bullets(
        answer.caseSplit.map { split in
          "\(criterion(split.criterion)): "
            + split.counts.map { words.caseCount($0.key, $0.sheets) }.joined(separator: ", ")
        })
  }

  /// Who recognises the star, and where the dossier goes, with the reading of the rule that decides.
  var promotion: [StyledLine] {
    let promotion = answer.promotion
    var texts: [String] = []
    if let level = promotion.recognisedBy { texts.append(words.recognised(level)) }
    if let level = promotion.forwardTo { texts.append(words.forwarded(level)) }
    if let level = promotion.returnTo { texts.append(words.returned(level)) }
    if texts.isEmpty { texts.append(words.nowhere(promotion.level)) }
    let level = answer.request.level
    if answer.verdict.star != nil, let rule = level.forwardsWhen,
      let reading = answer.request.edition.forwardingReading(of: level).explanation(in: report.language)
    {
      texts.append(words.forwarding(from: rule.total, reading))
    }
    return [heading(words.promotion)] + bullets(texts)
  }

  /// The cheapest way to each higher star.
  var paths: [StyledLine] {
    guard let star = answer.verdict.star, star < 5 else { return [] }
    var lines = [heading(words.paths)]
    for goal in max(2, star + 1)...5 {
      guard let path = answer.paths.first(where: { $0.star == goal }) else {
        lines += bullets([words.noPath(rating.stars(goal))], .muted)
        continue
      }
      let gain = rating.points(path.gain, places: places)
      lines += bullets([words.path(rating.stars(goal), steps: path.steps.count, gain: gain)])
      for step in path.steps {
        lines += StyledLine.wrapped(
          words.step(criterion(step.criterion), to: step.to), width: width, lead: StyledLine("      ", .muted))
      }
    }
    return lines
  }

  /// What the rating rests on, and what is doubtful about it.
  var notes: [StyledLine] {
    let set = scale.set
    var texts = [
      words.basis(answer.request.edition.decision, id: answer.request.edition.id),
      words.rule(rating.rule(answer.request.rules.minimums)),
    ]
    if !set.verified { texts.append(words.unverified) }
    texts += set.doubts.map(words.doubt) + answer.request.edition.doubts.map(words.doubt)
    return [heading(words.notes)] + bullets(texts, .muted)
  }
}
