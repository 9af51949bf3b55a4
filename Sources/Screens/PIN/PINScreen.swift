import Council
import TerminalUI

/// Asks a member for the PIN: before the agenda, or over the own screens after a while without keys.
public struct PINScreen: CouncilScreen {
  public var frame: Frame
  let member: Member
  /// True over the member's own screens.
  let isLock: Bool
  private var digits = TextField(limit: 12)

  /// Asks `member`.
  init(_ desk: Desk, _ member: Member, isLock: Bool) {
    var own = desk
    own.member = isLock ? member : nil
    frame = own.frame
    self.member = member
    self.isLock = isLock
  }

  public var isEditing: Bool { true }

  public mutating func typed(_ event: Event) -> [Effect]? {
    switch event {
    case .key(.character(let character)) where !("0"..."9").contains(character): return nil
    case .key(.enter), .key(.escape): return nil
    default: return digits.handle(event) ? [] : nil
    }
  }

  public var commands: [Command<PINScreen>] {
    let words = PINPhrases(language: frame.language)
    return [
      Command(
        .enter, words.enter, label: words.enterLabel, priority: 3,
        disabledBecause: digits.text.count < 6 ? words.tooShort : nil
      ) { screen in
        defer { screen.digits = TextField(limit: 12) }
        return [.unlock(member: screen.member.id, pin: screen.digits.text)]
      },
      Command([], words.typing, keysLabel: words.typingKeys, label: words.typingLabel, priority: 1) { _ in [] },
      Command(
        .escape, words.leave(isLock: isLock), label: words.leaveLabel(isLock: isLock), priority: 2
      ) { _ in [.back] },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = PINPhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 90)
    var lines = [StyledLine(words.title(isLock: isLock), .heading), StyledLine()]
    lines += StyledLine.wrapped(member.name, .accent, width: page.columns).prefix(2)
    lines.append(
      StyledLine(
        [member.role.title(in: frame.language), member.office].filter { !$0.isEmpty }.joined(separator: " · "), .muted))
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.why(isLock: isLock), width: page.columns)
    lines.append(StyledLine())
    let field = lines.count
    lines += [StyledLine(), StyledLine()]
    if frame.isSample { lines.append(StyledLine(words.sample, .warning)) }
    lines += StyledLine.wrapped(words.forgotten, .muted, width: page.columns)
    for (index, line) in lines.enumerated() where index < page.rows {
      canvas.write(line, row: page.row + index, column: page.column, width: page.columns)
    }
    guard field < page.rows else { return }
    let used = canvas.write(words.field, row: page.row + field, column: page.column, style: .key)
    let hidden = String(repeating: "*", count: digits.text.count) + "_"
    canvas.write(hidden, row: page.row + field, column: page.column + used, style: .accent)
  }
}
