import Rulebook
import StrictJSON

/// A session of a sitting.
struct SessionRow: TableRow, Hashable {
  static let table = Table.session
  let sitting: String
  var session: Session
  var ends: String?
  /// Number of the record by which scoring began in it.
  var scoringSince: Int?

  var held: HeldSession { HeldSession(session: session, ends: ends, scoringSince: scoringSince) }

  var values: [Value] {
    [
      .text(sitting), .integer(session.number), .text(session.date.description), .optional(session.begins),
      .optional(session.place), .optional(ends), .optional(scoringSince),
    ]
  }
}

extension SessionRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    session = Session(
      number: try columns.integer(), date: try columns.read(CalendarDate.init(_:)), begins: try columns.optionalText(),
      place: try columns.optionalText())
    ends = try columns.optionalText()
    scoringSince = try columns.optionalInteger()
  }
}

/// Attendance as it was noted; `AttendanceRow` is what counts now.
struct AttendanceEntryRow: TableRow, Hashable {
  static let table = Table.attendanceEntry
  let sitting: String
  let entry: AttendanceEntry

  var values: [Value] {
    let noted = entry.attendance
    return [
      .text(sitting), .integer(entry.number), .text(entry.time.text), .optional(entry.session), .text(noted.member),
      .optional(noted.product), .text(noted.state.rawValue), .text(noted.reason),
      .optional(noted.delegate?.json.canonicalText),
    ]
  }
}

extension AttendanceEntryRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    entry = AttendanceEntry(
      number: try columns.integer(), time: Timestamp(try columns.text()), session: try columns.optionalInteger(),
      attendance: Attendance(
        member: try columns.text(), product: try columns.optionalText(),
        state: try columns.oneOf(Attendance.State.self), reason: try columns.text(),
        delegate: try Delegate(columns.optionalText())))
  }
}

/// That a product was handed over, or taken back.
struct HandOverRow: TableRow, Hashable {
  static let table = Table.handOver
  let sitting: String
  /// Number of the record.
  let number: Int
  let note: HandOver

  var values: [Value] {
    [
      .text(sitting), .integer(number), .text(note.time.text), .text(note.product), .optional(note.to),
      .text(note.reason),
    ]
  }
}

extension HandOverRow {
  init(_ columns: inout ColumnReader) throws {
    sitting = try columns.text()
    number = try columns.integer()
    let time = Timestamp(try columns.text())
    note = HandOver(
      product: try columns.text(), to: try columns.optionalText(), reason: try columns.text(), time: time)
  }
}

extension Delegate {
  /// Reads a delegate from a column; nil where it is null.
  init?(_ column: String?) throws {
    guard let column else { return nil }
    try self.init(json: JSONValue(parsing: column), at: .root)
  }
}

extension TableReading {
  /// The last session of a sitting, open or not; nil before the first.
  func lastSession(of sitting: String) throws -> SessionRow? { try all(SessionRow.self, sitting).last }

  /// The session that is open now.
  func openSession(of sitting: String) throws -> SessionRow? {
    try lastSession(of: sitting).flatMap { $0.ends == nil ? $0 : nil }
  }

  /// The sessions of a sitting with everything noted about them.
  func log(of sitting: String) throws -> SittingLog {
    SittingLog(
      sessions: try all(SessionRow.self, sitting).map(\.held),
      entries: try all(AttendanceEntryRow.self, sitting).map(\.entry),
      handOvers: try all(HandOverRow.self, sitting).map(\.note))
  }
}
