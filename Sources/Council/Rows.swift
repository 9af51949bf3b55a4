import Rating
import Rulebook
import StrictJSON

/// A pinned edition.
struct EditionTextRow: TableRow, Hashable {
  static let table = Table.editionText
  let hash: String
  let edition: String
  let text: String

  var values: [Value] { [.text(hash), .text(edition), .text(text)] }
}

extension EditionTextRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(hash: try columns.text(), edition: try columns.text(), text: try columns.text())
  }
}

/// A pinned criteria set.
struct SetTextRow: TableRow, Hashable {
  static let table = Table.setText
  let hash: String
  let edition: String
  let number: Int
  let text: String

  var values: [Value] { [.text(hash), .text(edition), .integer(number), .text(text)] }
}

extension SetTextRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      hash: try columns.text(), edition: try columns.text(), number: try columns.integer(), text: try columns.text())
  }
}

/// A member in a sitting.
struct MemberRow: TableRow, Hashable {
  static let table = Table.member
  let sitting: String
  /// Number of the record that added the member.
  let joined: Int
  let member: Member

  var values: [Value] {
    [
      .text(sitting), .text(member.id), .integer(joined), .text(member.name), .text(member.office),
      .text(member.role.rawValue),
    ]
  }
}

extension MemberRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    let id = try columns.text()
    joined = try columns.integer()
    member = Member(
      id: id, name: try columns.text(), office: try columns.text(), role: try columns.oneOf(Role.self))
  }
}

/// Attendance in a sitting as it counts now.
struct AttendanceRow: TableRow, Hashable {
  static let table = Table.attendance
  /// What stands for the sitting as a whole in the column `product`.
  static let wholeSitting = ""

  let sitting: String
  let entry: Attendance

  var values: [Value] {
    [
      .text(sitting), .text(entry.product ?? Self.wholeSitting), .text(entry.member), .text(entry.state.rawValue),
      .text(entry.reason), .optional(entry.delegate?.json.canonicalText),
    ]
  }
}

extension AttendanceRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    let product = try columns.text()
    entry = Attendance(
      member: try columns.text(), product: product == Self.wholeSitting ? nil : product,
      state: try columns.oneOf(Attendance.State.self), reason: try columns.text(),
      delegate: try Delegate(columns.optionalText()))
  }
}

/// A member's key, the latest of which counts.
struct MemberKeyRow: TableRow, Hashable {
  static let table = Table.memberKey
  let sitting: String
  /// From 1.
  let generation: Int
  /// Number of the record that gave it.
  let since: Int
  /// When that was.
  let time: Timestamp
  var key: MemberKey

  var values: [Value] {
    [
      .text(sitting), .text(key.member), .integer(generation), .integer(since), .text(time.text),
      .text(key.publicKey.text), .text(key.wrapped), .text(key.reason),
    ]
  }
}

extension MemberKeyRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    let member = try columns.text()
    generation = try columns.integer()
    since = try columns.integer()
    time = Timestamp(try columns.text())
    key = MemberKey(
      member: member, publicKey: PublicKey(try columns.text()), wrapped: try columns.text(),
      reason: try columns.text())
  }
}

/// How often in a row a wrong PIN was given.
struct SignInRow: TableRow, Hashable {
  static let table = Table.signIn
  let sitting: String
  let member: String
  var failures: Int
  /// When a PIN was given last.
  var last: Timestamp

  var values: [Value] { [.text(sitting), .text(member), .integer(failures), .text(last.text)] }
}

extension SignInRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      sitting: try columns.text(), member: try columns.text(), failures: try columns.integer(),
      last: Timestamp(try columns.text()))
  }
}

/// The key of a sitting.
struct SealRow: TableRow, Hashable {
  static let table = Table.seal
  let sitting: String
  let publicKey: PublicKey

  var values: [Value] { [.text(sitting), .text(publicKey.text)] }
}

extension SealRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(sitting: try columns.text(), publicKey: PublicKey(try columns.text()))
  }
}

/// The secret half of a sitting's key for one who may open.
struct SealShareRow: TableRow, Hashable {
  static let table = Table.sealShare
  let sitting: String
  let share: SealShare

  var values: [Value] { [.text(sitting), .text(share.holder.text), .text(share.box)] }
}

extension SealShareRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    share = SealShare(holder: SealShare.Holder(text: try columns.text()), box: try columns.text())
  }
}
