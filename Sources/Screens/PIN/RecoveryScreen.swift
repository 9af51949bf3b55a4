import Council
import Rulebook
import TerminalUI

/// A chair or deputy whose PIN is lost takes a new one by the recovery code.
public struct RecoveryScreen: CouncilScreen {
  public var frame: Frame
  let member: Member
  /// Letters and hyphens, as typed.
  private var code = TextField(limit: 40)
  /// Nil while the code is typed.
  private var choice: PINChoice?

  /// Asks for the code for `member`, whom nobody has signed in yet.
  init(_ desk: Desk, _ member: Member) {
    frame = desk.frame
    self.member = member
  }

  public var isEditing: Bool { true }
  public var composes: Bool { false }

  public mutating func typed(_ event: Event) -> [Effect]? {
    if choice?.handle(event) == true { return [] }
    guard choice == nil, code.handle(event) else { return nil }
    return []
  }

  private static let length = 25

  /// Letters of the code typed so far.
  private var letters: Int { code.text.count { $0.isASCII && $0.isLetter } }

  private var words: PINChangePhrases { PINChangePhrases(language: frame.language) }

  public var meaning: [String] {
    [words.recoveryWhy, words.recoveryNote, HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<RecoveryScreen>] {
    [
      Command(
        .enter, words.enter, label: words.enterLabel, priority: 2,
        disabledBecause: choice?.whyNot(words)
          ?? (choice == nil && letters != Self.length ? words.codeTooShort(letters) : nil)
      ) { $0.enter() },
      Command(.escape, words.back, label: words.backLabel, priority: 1) { $0.stepBack() },
    ]
  }

  private mutating func enter() -> [Effect] {
    guard choice != nil else {
      choice = PINChoice(isSample: frame.isSample)
      return []
    }
    switch choice?.enter() {
    case .chosen(let pin): return [.pin(.recover(member: member.id, code: code.text, pin: pin))]
    case .differs: frame.message = words.differs
    case .again, nil: break
    }
    return []
  }

  private mutating func stepBack() -> [Effect] {
    guard choice != nil else { return [.back] }
    if choice?.stepBack() != true { choice = nil }
    return []
  }

  /// Goes back to the code: it was wrong, or could not be tried.
  public mutating func receive(_ reply: PINReply) {
    if case .refused(let reason) = reply {
      choice = nil
      frame.message = reason.asSentence
    }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 90)
    var lines = [StyledLine(words.recovery, .heading), StyledLine()]
    lines += StyledLine.naming(member, frame.language, width: page.columns)
    lines += StyledLine.wrapped(words.recoveryWhy, width: page.columns) + [StyledLine()]
    let place = lines.count
    lines += [
      StyledLine(words.code, choice == nil ? .key : .muted).adding(code.text.uppercased(), .muted),
      StyledLine(String(repeating: " ", count: words.code.cellWidth) + words.letters(letters), .muted),
    ]
    lines += (choice ?? PINChoice(isSample: frame.isSample)).lines(words, isActive: choice != nil)
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.rule, .muted, width: page.columns)
    lines += StyledLine.wrapped(words.recoveryNote, .muted, width: page.columns)
    canvas.write(lines, in: page)
    guard choice == nil, place < page.rows else { return }
    let lead = words.code.cellWidth
    code.draw(
      on: &canvas, in: Rect(row: page.row + place, column: page.column + lead, columns: page.columns - lead, rows: 1),
      focused: true)
  }
}
