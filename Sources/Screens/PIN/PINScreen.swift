import Council
import Rulebook
import TerminalUI

/// Asks a member for the PIN: before the agenda, or over the own screens after a while without keys.
public struct PINScreen: CouncilScreen, PINAsking {
  public var frame: Frame
  let member: Member
  /// True over the member's own screens.
  let isLock: Bool
  var wait = 0
  private var digits = PINField()
  /// Who can give this member a new PIN.
  private let helpers: [Member]

  /// Asks `member`.
  init(_ desk: Desk, _ member: Member, isLock: Bool) {
    var own = desk
    own.member = isLock ? member : nil
    frame = own.frame
    self.member = member
    self.isLock = isLock
    helpers = (try? desk.openers().filter { $0.id != member.id }) ?? []
  }

  public var isEditing: Bool { true }
  public var composes: Bool { false }

  public mutating func typed(_ event: Event) -> [Effect]? {
    if refusesTyping(event) { return [] }
    return digits.handle(event) ? [] : nil
  }

  private var words: PINPhrases { PINPhrases(language: frame.language) }

  public var meaning: [String] {
    [words.why(isLock: isLock), member.role.leads ? words.forgottenByLeader : words.forgotten]
  }

  public var commands: [Command<PINScreen>] {
    [
      Command(
        .enter, words.enter, label: words.enterLabel, priority: 3,
        disabledBecause: wait > 0 ? words.waiting(wait) : digits.isLongEnough ? nil : words.tooShort
      ) { screen in
        defer { screen.digits.clear() }
        return [.unlock(member: screen.member.id, pin: screen.digits.text)]
      },
      Command([], words.typing, keysLabel: words.typingKeys, label: words.typingLabel, priority: 1) { _ in [] },
      Command(
        .function(2), words.forgot, label: words.forgotLabel, priority: 1,
        disabledBecause: member.role.leads ? nil : words.askHelpers(helpers)
      ) { screen in [.open(.recovery(member: screen.member.id))] },
      Command(
        .escape, words.leave(isLock: isLock), label: words.leaveLabel(isLock: isLock), priority: 2
      ) { _ in [.back] },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 90)
    var lines = [StyledLine(words.title(isLock: isLock), .heading), StyledLine()]
    lines += StyledLine.naming(member, frame.language, width: page.columns)
    lines += StyledLine.wrapped(words.why(isLock: isLock), width: page.columns)
    lines.append(StyledLine())
    lines.append(
      wait > 0
        ? StyledLine(words.waiting(wait), .warning)
        : StyledLine(words.field, .key).adding(digits.hidden, .accent))
    lines.append(StyledLine())
    if frame.isSample { lines.append(StyledLine(words.sample, .warning)) }
    lines += StyledLine.wrapped(
      member.role.leads ? words.forgottenByLeader : words.forgotten, .muted, width: page.columns)
    canvas.write(lines, in: page)
  }
}

extension StyledLine {
  /// Who a page about a PIN is for: the name, the role with the office, and a blank line.
  static func naming(_ member: Member, _ language: Language, width: Int) -> [StyledLine] {
    wrapped(member.name, .accent, width: width).prefix(2) + [
      StyledLine(
        [member.role.title(in: language), member.office].filter { !$0.isEmpty }.joined(separator: " · "), .muted),
      StyledLine(),
    ]
  }
}

extension Canvas {
  /// Draws as many `lines` as there is room for in `place`.
  mutating func write(_ lines: [StyledLine], in place: Rect) {
    for (index, line) in lines.prefix(place.rows).enumerated() {
      write(line, row: place.row + index, column: place.column, width: place.columns)
    }
  }
}

extension Desk {
  /// Who can give a new PIN for a lost one, in the members' order.
  func openers() throws -> [Member] {
    let ids = try store.keys.openers(sitting.id)
    return try store.members(sitting.id).filter { ids.contains($0.id) && $0.role.leads }
  }
}
