import Rulebook

/// One sitting (phiên họp) of a council: level, edition, day, place, regulation.
public struct Sitting: Hashable, Sendable {
  public let id: String
  /// E.g. "Họp hội đồng đánh giá, phân hạng sản phẩm OCOP đợt 2 năm 2026".
  public let title: String
  /// Cơ quan chủ quản, e.g. "UBND TỈNH HÀ TĨNH".
  public let authority: String
  /// The council's own name, e.g. "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh".
  public let council: String
  /// Decision that set the council up, with number and date.
  public let decision: String
  public let level: Level.Name
  /// Id of the edition of the law, e.g. `2026-26`.
  public let edition: String
  /// Hash of the edition's pinned text.
  public let editionHash: String
  public let date: CalendarDate
  public let place: String
  /// `HH:mm`; nil until known.
  public let begins: String?
  /// `HH:mm`; nil until known.
  public let ends: String?
  public let guests: [String]
  public let recipients: [String]
  public let regulation: Regulation
  /// True where people and scores are invented: every screen and print says so.
  public let isSample: Bool

  /// Creates a sitting.
  public init(
    id: String, title: String, authority: String, council: String, decision: String, level: Level.Name,
    edition: String, editionHash: String, date: CalendarDate, place: String, begins: String? = nil,
    ends: String? = nil, guests: [String] = [], recipients: [String] = [], regulation: Regulation = Regulation(),
    isSample: Bool = false
  ) {
    self.id = id
    self.title = title
    self.authority = authority
    self.council = council
    self.decision = decision
    self.level = level
    self.edition = edition
    self.editionHash = editionHash
    self.date = date
    self.place = place
    self.begins = begins
    self.ends = ends
    self.guests = guests
    self.recipients = recipients
    self.regulation = regulation
    self.isSample = isSample
  }
}
