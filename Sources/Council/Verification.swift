import Rulebook
import StrictJSON

/// What checking a store against its own record found (`ocop verify`).
public struct Verification: Sendable {
  /// One thing that does not hold. It names places, never values: what is sealed stays sealed.
  public enum Fault: Hashable, Sendable {
    /// A row of the record, by its number, or by its place where the number itself is wrong.
    case record(Int, RecordFault)
    /// A derived row whose `column` differs from what the record gives.
    case column(table: String, key: String, column: String)
    /// A derived row that the record does not give.
    case extraRow(table: String, key: String)
    /// A derived row that the record gives and the store lacks.
    case missingRow(table: String, key: String)
    /// A table, column, index, trigger or view that the program did not make, or one that is missing or changed.
    case schema(String)
    /// The record stops being readable after so many rows.
    case recordUnreadable(after: Int)
    /// A table, or a structure of SQLite's own, cannot be read.
    case unreadable(String)
    /// A record as text (`ocop export`) that is not as it was written.
    case export(ExportFault)
  }

  /// What is wrong with a row of the record.
  public enum RecordFault: Hashable, Sendable {
    /// The numbers do not run from 1 without gaps.
    case numbering
    /// The hash before is not the one of the row before.
    case chain
    /// The hash is not that of the row.
    case hash
    /// A column does not hold what it should, or the act cannot be read.
    case unreadable
    /// The act was not allowed, or a conclusion is not what the sheets give.
    case refused(Refusal)
    /// The act was not allowed, for a reason outside the council's own rules.
    case notAllowed
  }

  /// Where a head code was found.
  public struct Found: Hashable, Sendable {
    /// Number of the record that the code belongs to.
    public let number: Int
    /// Records after it.
    public let following: Int
  }

  /// The version of the minutes that replaced the one asked for.
  public struct Replacement: Hashable, Sendable {
    public let version: Int
    public let kind: CorrectionKind
    /// The code on it.
    public let head: HeadCode
    /// When it was printed.
    public let time: Timestamp
  }

  /// Records read, up to the first one that does not hold.
  public let records: Int
  /// Code of the last of them; nil in an empty store.
  public let head: HeadCode?
  /// Sheets handed in that are still under seal: chain and signatures hold, what is on them cannot be said.
  public let sealed: Int
  /// Signatures that hold.
  public let signatures: Int
  /// What does not hold: the first fault of the record, or every fault of the tables.
  public let faults: [Fault]
  /// The code that was asked for; nil where none was.
  public let asked: HeadCode?
  /// The record that `asked` belongs to; nil where it belongs to none.
  public let found: Found?
  /// Nil unless `asked` stands on minutes that were replaced.
  public let replacedBy: Replacement?

  /// True where everything holds and the code asked for belongs to the record.
  public var holds: Bool { faults.isEmpty && (asked == nil || found != nil) }

  /// `{"holds": true, "head": CODE, "records": N, "signatures": N, "sealed": N}`, with `found` where a code
  /// was asked for, `replacedBy` where it stands on replaced minutes, and `faults` where any are.
  public func json(in language: Language) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("holds", .bool(holds)), .init("head", .text(head?.description)), .init("records", .integer(records)),
      .init("signatures", .integer(signatures)), .init("sealed", .integer(sealed)),
    ]
    if asked != nil {
      let found = found.map { JSONValue.members(["number": .integer($0.number), "following": .integer($0.following)]) }
      members.append(.init("found", found ?? .null))
    }
    if let replacedBy { members.append(.init("replacedBy", replacedBy.json)) }
    if !faults.isEmpty {
      members.append(.init("faults", .array(faults.map { .string($0.explanation(in: language)) })))
    }
    return .object(members)
  }

  /// What does not hold, one sentence a line; empty where everything holds.
  public func explanations(in language: Language) -> [String] {
    var lines = faults.map { $0.explanation(in: language) }
    if let asked, found == nil {
      lines.append(
        language.choose(
          "mã \(asked) không thuộc dòng nào của sổ ghi", "the code \(asked) belongs to no row of the record"))
    }
    return lines
  }
}

extension Verification.Replacement {
  fileprivate var json: JSONValue {
    .members([
      "version": .integer(version), "kind": .string(kind.rawValue), "head": .string(head.description),
      "time": .string(time.text),
    ])
  }
}

extension Verification.Fault {
  /// One sentence for a user.
  public func explanation(in language: Language) -> String {
    switch self {
    case .record(let number, let fault):
      language.choose("dòng ghi số \(number): ", "record \(number): ") + fault.explanation(in: language)
    case .column(let table, let key, let column):
      language.choose(
        "bảng \(table), dòng \(key), cột \(column): khác với sổ ghi",
        "table \(table), row \(key), column \(column): differs from the record")
    case .extraRow(let table, let key):
      language.choose("bảng \(table), dòng \(key): sổ ghi không có", "table \(table), row \(key): not in the record")
    case .missingRow(let table, let key):
      language.choose("bảng \(table): thiếu dòng \(key)", "table \(table): row \(key) is missing")
    case .schema(let name):
      language.choose(
        "cấu trúc tệp: \(name) thừa, thiếu hoặc đã bị sửa", "the file's schema: \(name) is extra, missing or changed")
    case .export(let fault): fault.explanation(in: language)
    case .recordUnreadable(let count):
      language.choose(
        "sổ ghi chỉ đọc được \(count) dòng đầu: tệp bị hỏng",
        "of the record only the first \(count) rows can be read: the file is damaged")
    case .unreadable(let what):
      language.choose("không đọc được \(what): tệp bị hỏng", "\(what) cannot be read: the file is damaged")
    }
  }
}

extension Verification.RecordFault {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .numbering: language.choose("số thứ tự không liên tục", "the numbering is broken")
    case .chain: language.choose("không nối với dòng trước", "it does not follow the row before")
    case .hash: language.choose("nội dung không khớp mã băm", "the hash is not that of the row")
    case .unreadable: language.choose("nội dung không đọc được", "the content cannot be read")
    case .refused(let refusal):
      language.choose("việc không được phép: ", "an act that was not allowed: ") + refusal.explanation(in: language)
    case .notAllowed: language.choose("việc không được phép", "an act that was not allowed")
    }
  }
}
