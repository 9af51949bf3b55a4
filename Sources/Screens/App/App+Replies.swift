import Council
import SetUp
import TerminalUI

/// Answers of the shell, handed to the pages that asked.
extension App {
  /// Hands an answer to the page that asked; where that was left, how it ended is a message.
  mutating func take(_ reply: TransferReply) {
    if let place = stack.lastIndex(where: { $0 is RegisterFilesScreen }),
      var screen = stack[place] as? RegisterFilesScreen
    {
      screen.receive(reply)
      stack[place] = screen
    } else if case .done(let sentence, _) = reply {
      say(sentence)
    }
  }

  /// Hands an answer to the page that asked; where that was left, what came out is a message.
  mutating func take(_ reply: VerificationReply) {
    if let place = stack.lastIndex(where: { $0 is VerificationScreen }),
      var screen = stack[place] as? VerificationScreen
    {
      screen.receive(reply)
      stack[place] = screen
    } else if case .done(let result) = reply {
      let words = VerificationPhrases(language: language)
      say(result.holds ? words.holds : words.fails)
    }
  }

  /// Hands an answer about files to the documents that asked, if they are still open.
  mutating func take(_ reply: FileReply) -> [Effect] {
    guard let place = stack.lastIndex(where: { $0 is DossierPapersScreen }),
      var screen = stack[place] as? DossierPapersScreen
    else { return [] }
    let effects = screen.receive(reply)
    stack[place] = screen
    return effects.flatMap { perform($0) }
  }

  /// Hands an answer to the page that asked; on any other it is a message.
  mutating func take(_ reply: PrintReply) {
    if let place = stack.lastIndex(where: { $0 is PapersScreen }), var screen = stack[place] as? PapersScreen {
      screen.receive(reply)
      stack[place] = screen
    }
    if case .done(let sentence) = reply { say(sentence) }
    if case .failed(let sentence) = reply { say(sentence) }
  }

  /// Hands an answer to the set-up that asked; what it changed is read again.
  mutating func take(_ reply: SetUpReply) {
    guard var screen = top as? SetUpScreen else { return }
    screen.take(reply)
    stack[stack.count - 1] = screen
    guard case .done = reply, screen.stored != nil else { return }
    desk?.reload()
    guard let heading = desk?.frame.heading else { return }
    for place in stack.indices { stack[place].frame.heading = heading }
    refresh()
  }
}
