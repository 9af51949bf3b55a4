import Council
import Rulebook
import TerminalUI

/// What the council looks at once scoring is closed: where the sheets lie apart, and what would change the star.
public struct DiscussionScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private var report: DiscussionReport
  private let member: Member?

  /// Rates the product with the code `product` from what the store reveals.
  /// - Throws: what the store throws; above all its refusal while the product is sealed.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    report = try DiscussionReport(desk, product: product)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    report = try DiscussionReport(own, product: report.result.product.code)
  }

  public var commands: [Command<DiscussionScreen>] {
    Self.scrolling(TextPhrases(language: frame.language)) + Self.leaving(report.result, member)
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] { DiscussionPage(report, width: width, glyphs: glyphs).head }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] { DiscussionPage(report, width: width, glyphs: glyphs).lines }
}
