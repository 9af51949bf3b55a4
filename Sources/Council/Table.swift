/// A table derived from the record, described once for every store.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What a column may hold.
    public enum Kind: String, Hashable, Sendable { case integer, text }

    public let name: String
    public let kind: Kind
    public let isNullable: Bool
  }

  public let name: String
  /// The key's columns come first.
  public let columns: [Column]
  /// Number of columns that make the key; the rows of a scan come in its order.
  public let keyCount: Int

  /// The columns of the key.
  public var key: ArraySlice<Column> { columns.prefix(keyCount) }

  /// Describes a table: a column's name ends with `#` where it holds integers, with `?` where it may be null.
  init(_ name: String, key: String, columns: String) {
    let keys = key.split(separator: " ")
    self.name = name
    self.columns = (keys + columns.split(separator: " ")).map { word in
      Column(
        name: String(word.filter { $0 != "#" && $0 != "?" }), kind: word.contains("#") ? .integer : .text,
        isNullable: word.contains("?"))
    }
    keyCount = keys.count
  }

  /// Places of the columns named `names`.
  func places(of names: [String]) -> [Int] { names.compactMap { name in columns.firstIndex { $0.name == name } } }
}

extension Table {
  /// Pinned texts of editions.
  public static let editionText = Table("edition_text", key: "hash", columns: "edition text")
  /// Pinned texts of criteria sets.
  public static let setText = Table("set_text", key: "hash", columns: "edition number# text")
  /// Sittings; `opened` is the number of the record that opened one.
  public static let sitting = Table(
    "sitting", key: "id",
    columns: """
      opened# title authority council decision level edition edition_hash date place begins? ends? guests recipients \
      regulation sample#
      """)
  /// Members; `joined` is the number of the record that added one, and gives their order.
  public static let member = Table("member", key: "sitting id", columns: "joined# name office role")
  /// Products with their stage, the round of scoring, who is asked to score again, the deputy who leads, the
  /// session in which scoring began, and what was concluded (null until then).
  public static let product = Table(
    "product", key: "sitting code",
    columns: """
      position# name producer address phone set_number# set_hash kind stage round# asked lead? session#? status? star#? \
      total_numerator#? total_denominator#? decisions? conditions? discussion? without_meeting? national?
      """)
  /// Attendance as it counts; an empty `product` stands for the sitting as a whole.
  public static let attendance = Table("attendance", key: "sitting product member", columns: "state reason delegate?")
  /// Attendance as it was noted, one row an entry; `number` is that of the record.
  public static let attendanceEntry = Table(
    "attendance_entry", key: "sitting number#", columns: "time session#? member product? state reason delegate?")
  /// Sessions; `scoring_since` is the number of the record by which scoring began in one.
  public static let session = Table(
    "session", key: "sitting number#", columns: "date begins? place? ends? scoring_since#?")
  /// Products handed over to a deputy, or taken back (null); `number` is that of the record.
  public static let handOver = Table("hand_over", key: "sitting number#", columns: "time product to_member? reason")
  /// Sheets under seal, each as it stands after its last change.
  public static let sheet = Table("sheet", key: "sitting product member", columns: "submitted# round# version# box")
  /// Sheets that were opened when scoring was closed, one a round, each with its choices packed in one text (see
  /// `PackedChoices`).
  public static let openedSheet = Table(
    "opened_sheet", key: "sitting product member round#", columns: "choices notes reject? stop? signatures")
  /// Rounds of scoring after the first: who was asked to score again, when and why.
  public static let rescore = Table("rescore", key: "sitting product round#", columns: "time asked reason")
  /// Members' keys; `since` is the number of the record that gave one.
  public static let memberKey = Table(
    "member_key", key: "sitting member generation#", columns: "since# time public wrapped reason")
  /// How often in a row a wrong PIN was given, and when last.
  public static let signIn = Table("sign_in", key: "sitting member", columns: "failures# last")
  /// The key that the sheets of a sitting are sealed to.
  public static let seal = Table("seal", key: "sitting", columns: "public")
  /// Who can open the sheets of a sitting; an empty `holder` stands for the recovery code.
  public static let sealShare = Table("seal_share", key: "sitting holder", columns: "box")

  /// What a council agreed on in criteria that are entered once for all.
  public static let agreed = Table("agreed", key: "sitting product criterion", columns: "option#")

  /// Paper sheets with both entries under seal; `first` and `second` are who types.
  public static let paperSheet = Table(
    "paper_sheet", key: "sitting product member",
    columns: """
      first second round# step version# first_version# first_box first_signature? second_version# second_box \
      second_signature?
      """)

  /// Every derived table.
  public static let all =
    [
      editionText, setText, sitting, member, product, session, attendance, attendanceEntry, handOver, sheet,
      openedSheet, rescore, memberKey, signIn, seal, sealShare,
      agreed, paperSheet, printing, meeting,
    ] + register
}
