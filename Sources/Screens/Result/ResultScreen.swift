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
    let words = DiscussionPhrases(language: frame.language)
    let code = report.product.code
    return Self.scrolling(TextPhrases(language: frame.language)) + [
      Command([.character("t"), .function(4)], words.open, keysLabel: "t", label: words.openLabel, priority: 3) { _ in
        [.open(.discussion(product: code))]
      }
    ] + Self.leaving(report, member)
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] { report.page(width: width, glyphs: glyphs).title }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] { report.page(width: width, glyphs: glyphs).lines }
}
