import Council
import TerminalUI

/// A screen that asks a member for the PIN, which a few wrong tries make wait.
protocol PINAsking: CouncilScreen {
  /// Whose PIN is asked for.
  var member: Member { get }
  /// Seconds to wait before the next try, as the shell counts them; 0 where none.
  var wait: Int { get set }
}

extension PINAsking {
  /// Says that nothing is taken while waiting; false where there is nothing to wait for, or the key types nothing.
  mutating func refusesTyping(_ event: Event) -> Bool {
    guard wait > 0 else { return false }
    switch event {
    case .key(.character), .paste:
      frame.message = PINPhrases(language: frame.language).waiting(wait)
      return true
    default: return false
    }
  }
}
