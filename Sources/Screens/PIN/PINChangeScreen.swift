import Council
import Rulebook
import TerminalUI

/// The signed-in member takes another PIN: the one in use is asked for first, then the new one twice.
public struct PINChangeScreen: CouncilScreen, PINAsking {
  public var frame: Frame
  let member: Member
  var wait = 0
  private var old = PINField()
  /// Nil until the PIN in use was given.
  private var choice: PINChoice?

  /// Changes the PIN of `member`, who is signed in.
  init(_ desk: Desk, _ member: Member) {
    frame = desk.frame
    self.member = member
  }

  /// Goes on to the new PIN: the old one was right.
  mutating func proceed() { choice = PINChoice(isSample: frame.isSample) }

  public var isEditing: Bool { true }
  public var composes: Bool { false }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard var choice else {
      if refusesTyping(event) { return [] }
      return old.handle(event) ? [] : nil
    }
    guard choice.handle(event) else { return nil }
    self.choice = choice
    return []
  }

  private var words: PINChangePhrases { PINChangePhrases(language: frame.language) }

  public var meaning: [String] {
    [words.why, words.rule, HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<PINChangeScreen>] {
    [
      Command(.enter, words.enter, label: words.enterLabel, priority: 2, disabledBecause: whyNot) { $0.enter() },
      Command(.escape, words.back, label: words.backLabel, priority: 1) { screen in
        if screen.choice?.stepBack() == true { return [] }
        return [.back]
      },
    ]
  }

  private var whyNot: String? {
    let shared = PINPhrases(language: frame.language)
    if let choice { return choice.whyNot(words) }
    return wait > 0 ? shared.waiting(wait) : old.isLongEnough ? nil : shared.tooShort
  }

  private mutating func enter() -> [Effect] {
    guard choice != nil else {
      defer { old.clear() }
      return [.unlock(member: member.id, pin: old.text)]
    }
    switch choice?.enter() {
    case .chosen(let pin): return [.pin(.change(pin: pin))]
    case .differs: frame.message = words.differs
    case .again, nil: break
    }
    return []
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 90)
    var lines = [StyledLine(words.title, .heading), StyledLine()]
    lines += StyledLine.naming(member, frame.language, width: page.columns)
    lines += StyledLine.wrapped(words.why, width: page.columns) + [StyledLine()]
    if wait > 0, choice == nil {
      lines.append(StyledLine(PINPhrases(language: frame.language).waiting(wait), .warning))
    } else if choice == nil {
      lines.append(StyledLine(words.old, .key).adding(old.hidden, .accent))
    } else {
      lines.append(StyledLine(words.old, .muted).adding(String(canvas.glyphs.check), .good))
    }
    lines += (choice ?? PINChoice(isSample: frame.isSample)).lines(words, isActive: choice != nil)
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.rule, .muted, width: page.columns)
    canvas.write(lines, in: page)
  }
}
