/// The text before the cursor, put in other letters.
public struct Retyping: Hashable, Sendable {
  /// What must stand before the cursor: all that the word shows so far; empty where the word begins.
  public let old: String
  /// What takes its place.
  public let new: String
  /// The key that it comes from: what a field goes by where `old` is not before its cursor, or `new` exceeds its limit.
  /// Nil where a word is put right behind its last key.
  public let key: Key?

  /// Creates a retyping.
  public init(old: String, new: String, key: Key?) {
    self.old = old
    self.new = new
    self.key = key
  }
}
