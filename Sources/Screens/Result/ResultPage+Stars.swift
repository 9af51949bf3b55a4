import Rating
import Rulebook
import TerminalUI

extension ResultPage {
  /// One entry a star, from five down: reached, or why not, with the split of every minimum that is not met.
  var stars: [StyledLine] {
    guard let mean = tally.mean else { return [] }
    let bounds = answer.request.edition.stars.sorted { $0.stars > $1.stars }
    return [heading(words.stars)]
      + bounds.flatMap { bound in entry(bound.stars, from: bound.from, mean: mean) }
  }

  private func entry(_ star: Int, from bound: Int, mean: Fraction) -> [StyledLine] {
    let own = answer.verdict.minimums.filter { $0.minimum.star == star }
    let state = state(of: star, own: own, mean: mean)
    let label = "  \(star)\(glyphs.star)  "
    let head = StyledLine(label, .star).adding(words.from(bound).padded(to: 13), .muted)
      .adding(words.state(state), state.style)
    var lines = [head]
    let indent = StyledLine(String(repeating: " ", count: label.cellWidth))
    if mean < Fraction(bound) {
      let short = rating.points(Fraction(bound) - mean, places: places)
      lines += StyledLine.wrapped(words.short(short), .warning, width: width, lead: indent.adding("- ", .warning))
    }
    for result in own where result.met != true {
      lines += StyledLine.wrapped(
        split(result), .warning, width: width, lead: indent.adding(result.met == nil ? "? " : "- ", .warning))
    }
    if let lower = lowerUnmet(star), state == .notReached {
      lines += StyledLine.wrapped(words.lowerUnmet(lower), .muted, width: width, lead: indent.adding("- ", .muted))
    }
    return lines
  }

  private func state(of star: Int, own: [MinimumResult], mean: Fraction) -> ResultPhrases.StarState {
    switch answer.verdict.status {
    case .rated: star <= answer.verdict.star ?? 0 ? .reached : .notReached
    case .undecided:
      answer.verdict.starIf.map { star <= $0.lowerBound ? .reached : star <= $0.upperBound ? .open : .notReached }
        ?? .open
    case .rejected, .stopped: .notGiven
    }
  }

  /// The lowest star below `star` that misses a minimum of its own; nil where none does.
  private func lowerUnmet(_ star: Int) -> Int? {
    answer.verdict.minimums.filter { $0.met == false && $0.minimum.star < star }.map(\.minimum.star).min()
  }

  /// "3.5 Sở hữu trí tuệ: 1/5 thành viên chọn từ mức 1đ ★★★".
  func split(_ result: MinimumResult) -> String {
    let stars = String(repeating: glyphs.star, count: result.minimum.star)
    return words.split(
      criterion(result.minimum.criterion), metBy: result.metBy, of: result.of,
      option: words.option(result.minimum.needs, stars: stars))
  }
}

extension ResultPhrases.StarState {
  fileprivate var style: Style {
    switch self {
    case .reached: .good
    case .open: .warning
    case .notReached, .notGiven: .muted
    }
  }
}
