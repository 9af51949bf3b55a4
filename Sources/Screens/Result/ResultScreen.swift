import Council
import Rating
import Rulebook
import TerminalUI

/// What came of a product: the star with its reasons, every member's points, the spread, the way up.
public struct ResultScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private var report: ResultReport
  private let member: Member?

  /// Rates the product with the code `product` from what the store reveals.
  /// - Throws: what the store throws; above all its refusal while the product is sealed.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    report = try ResultReport(desk, product: product)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    report = try ResultReport(own, product: report.product.code)
  }

  public var commands: [Command<ResultScreen>] {
    let words = TextPhrases(language: frame.language)
    let agenda = ProductListPhrases(language: frame.language)
    let code = report.product.code
    return Self.scrolling(words) + [
      Command(
        .character("d"), agenda.close, label: leads ? agenda.concludeLabel : nil, priority: 2,
        disabledBecause: !leads ? agenda.chairOnly : report.isConcluded ? agenda.alreadyConcluded : nil
      ) { _ in [.open(.conclusion(product: code))] },
      Command(.character("b"), agenda.minutes, label: agenda.minutesLabel) { _ in [.open(.minutes)] },
      Command(.character("?"), words.help, label: words.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], words.back, keysLabel: "Esc", label: words.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }

  private var leads: Bool { member?.role.leads ?? false }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] { report.page(width: width, glyphs: glyphs).title }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] { report.page(width: width, glyphs: glyphs).lines }
}
