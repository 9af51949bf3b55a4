import Council
import Rating
import Rulebook

/// Everything that the minutes (biên bản) of a sitting are made of.
public struct MinutesMaterial: Sendable {
  /// A product of the agenda.
  public struct Item: Sendable {
    public let product: Product
    public let stage: Stage
    /// The set that the product is scored on, for its title and its doubts.
    public let pinned: PinnedScale
    /// Nil until concluded.
    public let conclusion: Conclusion?
    /// The rating re-derived with what the chair decided; nil while sealed.
    public let answer: Answer?
    /// What the council agreed on together for this product.
    public let agreed: [Agreement]
    /// What the members gave in every round of scoring; nil while sealed.
    public let versions: SheetVersions?
    /// How the council was asked; nil where it met in any case.
    public let opinion: WrittenOpinion?
    /// The national council's result that was taken over; nil where the council rated the product itself.
    public let adopted: AdoptedResult?

    /// Creates an item.
    public init(
      product: Product, stage: Stage, pinned: PinnedScale, conclusion: Conclusion?, answer: Answer?,
      agreed: [Agreement] = [], versions: SheetVersions? = nil, opinion: WrittenOpinion? = nil,
      adopted: AdoptedResult? = nil
    ) {
      self.product = product
      self.stage = stage
      self.pinned = pinned
      self.conclusion = conclusion
      self.answer = answer
      self.agreed = agreed
      self.versions = versions
      self.opinion = opinion
      self.adopted = adopted
    }

    /// True where the minutes may tell scores: an answer given too early is not printed.
    public var isConcluded: Bool { stage == .concluded && conclusion != nil }
  }

  public let sitting: Sitting
  /// In the council's order.
  public let members: [Member]
  /// The latest entry of a member counts.
  public let attendance: [Attendance]
  /// The sessions, with what was noted in them.
  public let log: SittingLog
  /// The edition pinned by the sitting.
  public let edition: Edition
  /// In the order of the agenda.
  public let items: [Item]
  /// The keys of those who score; empty where they are not told.
  public let signatures: [MemberSignatures]
  /// Code of the last record before the print.
  public let head: HeadCode?
  /// Number of the minutes; nil leaves room for it.
  public let number: Int?
  /// The versions of the minutes so far, the oldest first; the last one may be a correction that is not printed yet.
  public let versions: [Printing]

  /// Creates the material.
  public init(
    sitting: Sitting, members: [Member], attendance: [Attendance], log: SittingLog = SittingLog(), edition: Edition,
    items: [Item], signatures: [MemberSignatures] = [], head: HeadCode? = nil, number: Int? = nil,
    versions: [Printing] = []
  ) {
    self.sitting = sitting
    self.members = members
    self.attendance = attendance
    self.log = log
    self.edition = edition
    self.items = items
    self.signatures = signatures
    self.head = head
    self.number = number
    self.versions = versions
  }

  /// The version that these minutes are; nil before the first print.
  public var version: Printing? { versions.last }

  /// The version that these minutes replace; nil where they replace none.
  public var replaced: Printing? { versions.dropLast().last }
}
