import Council
import Rulebook
import TerminalUI

/// A new PIN of the member's own choice, typed twice.
struct PINChoice: Hashable, Sendable {
  private(set) var first = PINField()
  private(set) var second = PINField()
  /// True while the PIN is typed the second time.
  private(set) var isRepeating = false
  private let isSample: Bool

  /// In a sample sitting the PIN of the samples may be chosen.
  init(isSample: Bool) { self.isSample = isSample }

  /// Answers a key or a paste; returns false for one that means nothing here.
  mutating func handle(_ event: Event) -> Bool { isRepeating ? second.handle(event) : first.handle(event) }

  /// Why Enter cannot go on yet; nil where it can.
  func whyNot(_ words: PINChangePhrases) -> String? {
    guard isRepeating else {
      return PINRule.refusal(of: first.text, isSample: isSample)?.explanation(in: words.language).asSentence
    }
    return second.isLongEnough ? nil : PINPhrases(language: words.language).tooShort
  }

  /// What Enter does.
  enum Step: Hashable {
    /// The PIN is asked for once more.
    case again
    /// Both differ: the choice begins anew.
    case differs
    case chosen(String)
  }

  mutating func enter() -> Step {
    guard isRepeating else {
      isRepeating = true
      return .again
    }
    guard first.text == second.text else {
      self = PINChoice(isSample: isSample)
      return .differs
    }
    return .chosen(first.text)
  }

  /// Takes the last step back; returns false where there was none.
  mutating func stepBack() -> Bool {
    guard isRepeating else { return false }
    self = PINChoice(isSample: isSample)
    return true
  }

  /// Both fields, the second one once it is its turn.
  func lines(_ words: PINChangePhrases, isActive: Bool) -> [StyledLine] {
    let one = isActive && !isRepeating
    return [
      StyledLine(words.new, one ? .key : .muted).adding(
        one ? first.hidden : String(first.hidden.dropLast()), one ? .accent : .muted),
      StyledLine(words.again, isRepeating ? .key : .muted).adding(isRepeating ? second.hidden : "", .accent),
    ]
  }
}
