import Council
import Rulebook

/// What is done about a PIN at once, beside the queue of what is written: the answer matters before the next key.
public enum PINTask: Hashable, Sendable {
  /// The signed-in member takes another PIN of the own choice.
  case change(pin: String)
  /// Gives a member the first PIN, or a new one for a reason, at random.
  case give(member: String, reason: String)
  /// A leader takes a new PIN by the recovery code, before anybody is signed in.
  case recover(member: String, code: String, pin: String)
}

/// How it ended.
public enum PINReply: Hashable, Sendable {
  case changed
  /// The new PIN, to be shown once.
  case given(pin: String)
  case recovered(member: String)
  /// Nothing was changed; the sentence says why.
  case refused(String)
}

extension Desk {
  /// Does `task` for the signed-in member, or for `account` where nobody is.
  public func perform(_ task: PINTask, account: String, at time: Timestamp) -> PINReply {
    do {
      switch task {
      case .change(let pin):
        guard let member else { throw Refusal.notSignedIn }
        try store.perform(.changePIN(member: member.id, pin: pin), sitting.id, .member(member.id), time)
        return .changed
      case .give(let id, let reason):
        guard let member else { throw Refusal.notSignedIn }
        return .given(pin: try store.keys.give(sitting.id, id, reason, .member(member.id), time))
      case .recover(let id, let code, let pin):
        try store.keys.recover(sitting.id, code, id, pin, account, time)
        return .recovered(member: id)
      }
    } catch {
      return .refused((error as? any ExplainedError)?.explanation(in: language) ?? "\(error)")
    }
  }
}
