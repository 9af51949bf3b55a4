import Synchronization

/// What has been unlocked by PINs in this program: who may act and read here, and with which secrets.
///
/// Nothing of it is ever written. One ring belongs to one engine, so another window needs the PIN again.
public final class KeyRing: Sendable {
  /// An unlocked member.
  struct Unlocked {
    let secret: Secret
    let generation: Int
    /// The secret of the sitting's key, for those who can open.
    var seal: Secret?
  }

  private struct Holder: Hashable {
    let sitting: String
    let member: String
  }

  private struct State {
    var members: [Holder: Unlocked] = [:]
    /// Own sheets opened last, by their box, so that lists need not open them anew.
    var sheets: [SheetPlace: (box: String, content: SheetContent)] = [:]
  }

  private let state = Mutex(State())

  /// Creates an empty ring.
  public init() {}

  func unlock(_ member: String, in sitting: String, _ unlocked: Unlocked) {
    state.withLock { $0.members[Holder(sitting: sitting, member: member)] = unlocked }
  }

  /// Forgets the member's secrets and what they opened.
  func lock(_ member: String, in sitting: String) {
    state.withLock { state in
      state.members[Holder(sitting: sitting, member: member)] = nil
      state.sheets = state.sheets.filter { $0.key.sitting != sitting || $0.key.member != member }
    }
  }

  /// - Throws: `Refusal.notSignedIn`.
  func unlocked(_ member: String, in sitting: String) throws(Refusal) -> Unlocked {
    guard let unlocked = state.withLock({ $0.members[Holder(sitting: sitting, member: member)] }) else {
      throw Refusal.notSignedIn
    }
    return unlocked
  }

  /// What an own sheet's box is known to hold.
  func content(of place: SheetPlace, box: String) -> SheetContent? {
    state.withLock { state in state.sheets[place].flatMap { $0.box == box ? $0.content : nil } }
  }

  func remember(_ content: SheetContent, of place: SheetPlace, box: String) {
    state.withLock { $0.sheets[place] = (box, content) }
  }
}
