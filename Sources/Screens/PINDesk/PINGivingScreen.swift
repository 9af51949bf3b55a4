import Council
import Rulebook
import TerminalUI

/// Gives a member a PIN at random and shows it once: the first one, or a new one for a reason.
public struct PINGivingScreen: CouncilScreen {
  public var frame: Frame
  let member: Member
  /// True where the member has no PIN yet.
  let isFirst: Bool
  private var reason = TextField(limit: 200)
  /// What was given; nil before that.
  private var pin: String?

  /// Asks whether `member` shall have a PIN.
  public init(_ desk: Desk, _ member: Member) throws {
    frame = desk.frame
    self.member = member
    isFirst = try !desk.store.keys.holders(desk.sitting.id).contains(member.id)
  }

  public var isEditing: Bool { pin == nil && !isFirst }

  public var beforeEscape: String? { textIsDropped(isEditing && !reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isEditing, event != .key(.enter), reason.handle(event) else { return nil }
    return []
  }

  public mutating func receive(_ reply: PINReply) {
    switch reply {
    case .given(let pin): self.pin = pin
    case .refused(let sentence): frame.message = sentence.asSentence
    case .changed, .recovered: break
    }
  }

  private var words: PINDeskPhrases { PINDeskPhrases(language: frame.language) }

  public var meaning: [String] {
    pin == nil
      ? [words.consequence(isFirst: isFirst), HelpPhrases(language: frame.language).nothingChanges] : [words.once]
  }

  public var commands: [Command<PINGivingScreen>] {
    guard pin == nil else {
      return [Command([.enter, .escape], words.done, keysLabel: "Enter", label: words.doneLabel) { _ in [.back] }]
    }
    let isBlank = reason.text.allSatisfy(\.isWhitespace)
    return [
      Command(
        .enter, words.yes, label: words.yesLabel, priority: 2,
        disabledBecause: !isFirst && isBlank ? words.reasonMissing : nil
      ) { screen in [.pin(.give(member: screen.member.id, reason: screen.reason.text))] },
      Command(.escape, words.no, label: words.noLabel, priority: 1) { _ in [.back] },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 90)
    var lines = [StyledLine(pin == nil ? words.give(isFirst: isFirst) : words.given, .heading), StyledLine()]
    lines += StyledLine.naming(member, frame.language, width: page.columns)
    if let pin {
      lines.append(StyledLine("    " + pin.map(String.init).joined(separator: " "), .accent))
      lines.append(StyledLine())
      lines += StyledLine.wrapped(words.once, .warning, width: page.columns) + [StyledLine()]
      lines += StyledLine.wrapped(words.advice, width: page.columns)
    } else {
      lines += StyledLine.wrapped(words.consequence(isFirst: isFirst), width: page.columns) + [StyledLine()]
      if !isFirst { lines.append(StyledLine(words.reason, .key)) }
    }
    canvas.write(lines, in: page)
    guard isEditing, lines.count < page.rows else { return }
    reason.draw(
      on: &canvas, in: Rect(row: page.row + lines.count, column: page.column, columns: page.columns, rows: 1),
      language: frame.language)
  }
}
