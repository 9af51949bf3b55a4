/// The keys that a member signs sheets with, and how many each has signed.
public struct MemberSignatures: Hashable, Sendable {
  /// One key.
  public struct Key: Hashable, Sendable {
    /// From 1; a later one was given because the PIN was lost.
    public let generation: Int
    /// The first letters and digits of the public key.
    public let fingerprint: String
    public let since: Timestamp
    /// Number of the record that gave it.
    public let record: Int
    /// Why there is a new key; empty for the first one.
    public let reason: String
    /// The member's own sheets signed with it that are open by now.
    public let sheets: Int
    /// Sheets of others, typed in from paper, signed with it that are open by now.
    public let papers: Int

    /// Creates a key.
    public init(
      generation: Int, fingerprint: String, since: Timestamp, record: Int, reason: String, sheets: Int, papers: Int = 0
    ) {
      self.generation = generation
      self.fingerprint = fingerprint
      self.since = since
      self.record = record
      self.reason = reason
      self.sheets = sheets
      self.papers = papers
    }
  }

  public let member: Member
  /// The latest one last; empty where the member never had a PIN.
  public let keys: [Key]

  /// Creates the keys of `member`.
  public init(member: Member, keys: [Key]) {
    self.member = member
    self.keys = keys
  }

  /// The keys that were there when the row `record` was written.
  public func before(_ record: Int) -> MemberSignatures {
    MemberSignatures(member: member, keys: keys.filter { $0.record < record })
  }
}

extension PublicKey {
  /// Eight letters and digits that tell the key from others on paper.
  public var fingerprint: String { String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(8)) }
}
