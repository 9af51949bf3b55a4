import Council
import Rulebook
import SetUp
import TerminalUI

/// Answers of the shell, handed to the pages that asked.
extension App {
  /// Takes in how something ended that the shell was asked for; answers what it must do thereupon.
  @discardableResult public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .file(let reply): return take(reply)
    case .saved(let clock):
      lastSaved = clock
      if case .close(let product, _, _)? = desk?.unsaved.first { desk?.unfinished[product] = nil }
      settle()
      if isStale, desk?.unsaved.isEmpty ?? true {
        isStale = false
        refresh()
      }
    case .delayed(let reason):
      let pending = desk?.unsaved.count ?? 0
      setSave(.failed(language.choose("chưa lưu \(pending)", "\(pending) not saved")))
      let sentence =
        reason.asSentence + language.choose(". Sẽ tự lưu khi được.", ". It will be saved as soon as it can be.")
      // It is tried again and again: a reason that is known does not cover what was said since.
      if delay != sentence { say(sentence) }
      delay = sentence
    case .refused(let reason, let refusal):
      let sentence = follow(refusal) ?? reason.asSentence
      settle()
      refresh()
      say(sentence)
    case .said(let sentence): say(sentence)
    case .unlocked(let member):
      letIn(member)
      followTour()
    case .notUnlocked(let reason): say(reason.asSentence)
    case .wait(let member, let seconds):
      guard var asking = top as? any PINAsking, asking.member.id == member else { return [] }
      asking.wait = seconds
      stack[stack.count - 1] = asking
    case .pin(let reply): take(reply)
    case .setUp(let reply): take(reply)
    case .printing(let reply): take(reply)
    case .transfer(let reply): take(reply)
    case .verification(let reply): take(reply)
    }
    return []
  }

  /// Takes the oldest write as answered and shows whether all are; a key pressed meanwhile may have added one, so the
  /// answer itself cannot know.
  private mutating func settle() {
    if desk?.unsaved.isEmpty == false { desk?.unsaved.removeFirst() }
    let isWaiting = desk?.unsaved.isEmpty == false
    setSave(isWaiting ? .saving : lastSaved.map(Frame.SaveState.saved) ?? .none)
    if let delay, top.frame.message == delay { top(change: { $0.frame.message = nil }) }
    delay = nil
  }

  /// Remembers whose sheets kept the oldest write under way from closing a product, and says how to open them.
  private mutating func follow(_ refusal: Refusal) -> String? {
    guard case .unfinishedSheets(let names) = refusal, case .close(let product, _, _)? = desk?.unsaved.first else {
      return nil
    }
    desk?.unfinished[product] = names
    return AskAgainPhrases(language: language).unfinished(names)
  }

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
