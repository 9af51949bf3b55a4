import Council
import TerminalUI

/// Who is let in, and covered screens.
extension App {
  /// Covers the screens of the signed-in member until the PIN is given again.
  public mutating func lock() {
    guard let desk, let member = desk.member, !isLocked else { return }
    let save = top.frame.save
    stack.append(PINScreen(desk, member, isLock: true))
    opened.append(.pin(member: member.id))
    setSave(save)
    setSize(size)
  }

  /// True while the PIN is asked for over the member's own screens.
  public var isLocked: Bool { stack.contains { ($0 as? PINScreen)?.isLock ?? false } }

  /// Leaves the screen that changed a PIN, with a word on the one below; tells any other how it ended.
  mutating func take(_ reply: PINReply) {
    let words = PINChangePhrases(language: language)
    switch reply {
    case .changed: leave(saying: words.changed)
    case .recovered: leave(saying: words.recovered)
    case .given, .refused: top(change: { $0.receive(reply) })
    }
  }

  mutating func leave(saying sentence: String) {
    guard stack.count > 1 else { return }
    let save = top.frame.save
    stack.removeLast()
    opened.removeLast()
    setSave(save)
    say(sentence)
  }

  /// Takes the question for the PIN away: the member's agenda comes up, or the screen that was covered.
  mutating func letIn(_ id: String) {
    if var change = top as? PINChangeScreen {
      change.proceed()
      stack[stack.count - 1] = change
    }
    guard let question = top as? PINScreen, question.member.id == id, var desk else { return }
    let save = top.frame.save
    stack.removeLast()
    opened.removeLast()
    if !question.isLock {
      desk.signIn(question.member)
      self.desk = desk
      do { try open(.products) } catch { say(explain(error)) }
    }
    setSave(save)
    setSize(size)
    refresh()
  }
}
