import Council
import Rulebook
import TerminalUI

/// Asks a leader why the council shall meet about a product that its members were to be asked about in writing.
public struct MeetingScreen: CouncilScreen {
  public var frame: Frame
  private var item: AgendaItem
  private var reason = TextField(limit: 300)
  private let member: Member?

  /// Asks about the product with the code `product`.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    item = try desk.agendaItem(product)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
  }

  public var isEditing: Bool { true }

  public var beforeEscape: String? { textIsDropped(!reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard event != .key(.enter), event != .key(.escape) else { return nil }
    return reason.handle(event) ? [] : nil
  }

  public var meaning: [String] {
    [MeetingPhrases(language: frame.language).consequence, HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<MeetingScreen>] {
    let words = MeetingPhrases(language: frame.language)
    return [
      Command(.enter, words.call, label: words.callLabel, priority: 2, disabledBecause: whyNot(words)) { screen in
        [.save(.act(.callMeeting(product: screen.item.product.code, reason: screen.reason.text))), .back]
      },
      Command(.escape, words.back, label: words.backLabel, priority: 1) { _ in [.back] },
    ]
  }

  private func whyNot(_ words: MeetingPhrases) -> String? {
    words.whyNotCalled(item, by: member) ?? (reason.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil)
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = MeetingPhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(words.title, .heading), StyledLine()]
    lines += StyledLine.wrapped(item.product.name, .accent, width: page.columns).prefix(3)
    lines.append(StyledLine([item.product.code, item.product.producer].joined(separator: " · "), .muted))
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.consequence, width: page.columns)
    lines += [StyledLine(), StyledLine(words.reason, .key)]
    for (index, line) in lines.enumerated() where index < page.rows {
      canvas.write(line, row: page.row + index, column: page.column, width: page.columns)
    }
    reason.draw(
      on: &canvas, in: Rect(row: page.row + lines.count, column: page.column, columns: page.columns, rows: 1),
      language: frame.language)
  }
}
