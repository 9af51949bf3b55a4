import Council
import Rating
import Rulebook
import TerminalUI

/// What a province gave a product by the national council's result.
public struct AdoptedScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private var result: AdoptedResult

  /// Shows `result`.
  init(_ desk: Desk, _ result: AdoptedResult) {
    frame = desk.frame
    self.result = result
  }

  public mutating func refresh(from desk: Desk) throws {
    if let now = try desk.adopted(result.product.code) { result = now }
  }

  public var commands: [Command<AdoptedScreen>] {
    let words = TextPhrases(language: frame.language)
    let agenda = ProductListPhrases(language: frame.language)
    return Self.scrolling(words) + [
      Command(.character("b"), agenda.minutes, label: agenda.minutesLabel) { _ in [.open(.minutes)] },
      Command(.character("?"), words.help, label: words.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], words.back, keysLabel: "Esc", label: words.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let room = max(width - result.product.code.cellWidth - 2, 0)
    return [
      StyledLine(result.product.name.padded(to: room, ellipsis: glyphs.ellipsis) + "  ", .heading)
        .adding(result.product.code, .muted)
    ]
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = AdoptionPhrases(language: frame.language)
    let results = ResultPhrases(language: frame.language)
    let rating = RatingPhrases(language: frame.language)
    var lines = [StyledLine(result.product.producer, .muted), StyledLine()]
    lines.append(
      StyledLine(results.result + " ", .heading).adding(glyphs.stars(result.star), .star)
        .adding(" " + rating.stars(result.star).uppercased(), .heading))
    lines += StyledLine.wrapped(result.basis(in: frame.language).asSentence + ".", width: width)
    lines += [StyledLine(), StyledLine(results.promotion, .heading)]
    let outcome = words.outcome(result)
    return lines + outcome.flatMap { StyledLine.wrapped($0, width: width, lead: StyledLine("  - ", .muted)) }
  }
}
