import Rating

/// How the sheets of a product came to be what counts: what its members gave in every round of scoring.
public struct SheetVersions: Hashable, Sendable {
  /// A round after the first.
  public struct Round: Hashable, Sendable {
    /// From 2.
    public let number: Int
    public let time: Timestamp
    /// Ids of the members who were asked to score again.
    public let asked: [String]
    public let reason: String

    /// Creates a round.
    public init(number: Int, time: Timestamp, asked: [String], reason: String) {
      self.number = number
      self.time = time
      self.asked = asked
      self.reason = reason
    }
  }

  /// A sheet as it was opened after one round.
  public struct Version: Hashable, Sendable {
    public let round: Int
    public let sheet: SheetState
    /// Nil where the sheet is not complete.
    public let total: Int?
    /// Ids of those who typed the sheet in from paper; empty where the member did it all.
    public let typists: [String]

    /// Creates a version.
    public init(round: Int, sheet: SheetState, total: Int?, typists: [String] = []) {
      self.round = round
      self.sheet = sheet
      self.total = total
      self.typists = typists
    }
  }

  /// The sheets of one member.
  public struct OfMember: Hashable, Sendable {
    public let member: Member
    /// In the order of the rounds; at least one.
    public let versions: [Version]

    /// Creates the sheets of `member`.
    public init(member: Member, versions: [Version]) {
      self.member = member
      self.versions = versions
    }

    /// The total of the first sheet; nil where it was not complete.
    public var first: Int? { versions.first?.total }
    /// The total of the sheet that counts; nil where it is not complete.
    public var final: Int? { versions.last?.total }
    /// True where the member handed in more than one sheet.
    public var isRescored: Bool { versions.count > 1 }
  }

  /// What a round made of one member's total.
  public struct Change: Hashable, Sendable {
    public let member: Member
    /// Nil where there was no complete sheet before.
    public let before: Int?
    /// Nil where no complete sheet was handed in.
    public let after: Int?
    /// False where the member was asked and handed in nothing: the sheet before stands.
    public let isHandedIn: Bool
  }

  /// The rounds after the first; empty where nobody scored again.
  public let rounds: [Round]
  /// Who scores the product and has a sheet, in the members' order.
  public let members: [OfMember]

  /// Creates the versions of a product's sheets.
  public init(rounds: [Round], members: [OfMember]) {
    self.rounds = rounds
    self.members = members
  }

  /// The sheets of the member with `id`.
  public func of(_ id: String) -> OfMember? { members.first { $0.member.id == id } }

  /// What became of the totals in `round`: of those who were asked, and of any whose sheet was opened again besides.
  public func changes(in round: Round) -> [Change] {
    members.compactMap { sheets in
      let new = sheets.versions.first { $0.round == round.number }
      guard new != nil || round.asked.contains(sheets.member.id) else { return nil }
      let old = sheets.versions.last { $0.round < round.number }
      return Change(
        member: sheets.member, before: old?.total, after: new.map(\.total) ?? old?.total, isHandedIn: new != nil)
    }
  }

  /// The exact mean of the complete sheets of the first round; nil without any.
  public var firstMean: Fraction? {
    Self.mean(members.compactMap { $0.versions.first { $0.round == 1 }?.total })
  }

  /// The exact mean of the complete sheets that count; nil without any.
  public var finalMean: Fraction? { Self.mean(members.compactMap(\.final)) }

  private static func mean(_ totals: [Int]) -> Fraction? {
    totals.isEmpty ? nil : Fraction(totals.reduce(0, +), totals.count)
  }
}
