/// A place in a phrase that a paper fills: `{date}` in `wording.json`.
public enum Placeholder: String, Hashable, Sendable, CaseIterable {
  /// Cơ quan chủ quản, and the council as set up.
  case authority, council
  /// The sitting's or the working session's own title.
  case title
  case place
  /// A day in words: "ngày 22 tháng 11 năm 2026".
  case date
  /// "17 giờ 30".
  case time
  case year
  /// Number of the minutes, or room for it.
  case number
  /// The decision that set the council up.
  case decision
  /// The edition of the law: its number, and the day of its issue as dd/mm/yyyy.
  case law, issued
  /// The level that a dossier goes to: "cấp trung ương".
  case target
  /// How many products.
  case count
  /// " (mã kiểm chứng …)", worded by the program; nothing in a store without a record.
  case record

  /// As it stands in a phrase: `{date}`.
  public var inBraces: String { "{\(rawValue)}" }
}
