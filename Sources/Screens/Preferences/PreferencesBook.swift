import TerminalUI

/// The preferences of those who use the program from one account: each member's, and those before anyone signs in.
public struct PreferencesBook: Hashable, Sendable {
  /// For whoever has none of their own.
  public var common: Preferences
  /// By the member's id.
  public var members: [String: Preferences]

  /// Creates a book.
  public init(common: Preferences = Preferences(), members: [String: Preferences] = [:]) {
    self.common = common
    self.members = members
  }

  /// The preferences of the member with this id; of nobody, the common ones.
  ///
  /// That someone else did without a typing method is no answer of the member's.
  public subscript(member: String?) -> Preferences {
    get {
      guard let member else { return common }
      if let own = members[member] { return own }
      var preferences = common
      if preferences.typing == .off { preferences.typing = nil }
      return preferences
    }
    set { if let member { members[member] = newValue } else { common = newValue } }
  }
}
