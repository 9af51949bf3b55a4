import Rulebook

/// A row of the record as the file has it, before anything about it is believed.
public struct StoredRow: Hashable, Sendable {
  /// Number, time, actor, sitting, act, content, previous, hash.
  public let columns: [Value]

  /// Creates a row from the columns of the table `record`, in their order.
  public init(_ columns: [Value]) { self.columns = columns }
}

extension StoredRow {
  /// The row as a store writes it.
  public init(_ row: RecordRow) {
    self.init([
      .integer(row.number), .text(row.time.text), .text(row.actor.text), .text(row.sitting), .text(row.act),
      .text(row.content), .text(row.previous), .text(row.hash),
    ])
  }
}

/// Replays a record on empty tables and compares the result with the tables that a store keeps.
public struct Verifier {
  private let law: PinnedLaw
  private let cipher: Cipher
  private let asked: HeadCode?
  private var tables = MemoryTables()
  private var head: RecordHead?
  private var faults: [Verification.Fault] = []
  /// False from the first fault of the record on: what was replayed up to there is not what the tables should be.
  private var isRecordWhole = true
  private var foundAt: Int?
  private var signatures = 0

  /// Starts on an empty record.
  /// - Parameter asked: a code to look for among the records.
  public init(crypto: Crypto, asked: HeadCode?) {
    law = PinnedLaw(digest: crypto.digest)
    cipher = crypto.cipher
    self.asked = asked
  }

  /// Takes the next row of the record; answers false where it does not hold, after which no further row counts.
  public mutating func take(_ row: StoredRow) -> Bool {
    guard isRecordWhole else { return false }
    let place = (head?.number ?? 0) + 1
    if let fault = check(row, place: place) {
      note(.record(place, fault))
      return false
    }
    return true
  }

  private mutating func check(_ row: StoredRow, place: Int) -> Verification.RecordFault? {
    var columns = RecordColumns(row)
    guard let stored = columns.read() else { return .unreadable }
    guard stored.number == place else { return .numbering }
    guard Value.text(stored.previous) == .text(head?.hash ?? Chain.origin) else { return .chain }
    let hash = Chain.hash(
      number: stored.number, time: stored.time, actor: stored.actor, sitting: stored.sitting, act: stored.act,
      content: stored.content, previous: stored.previous, by: law.digest)
    guard Value.text(stored.hash) == .text(hash) else { return .hash }
    guard let actor = Actor(text: stored.actor), let act = try? Act(name: stored.act, content: stored.content) else {
      return .unreadable
    }
    let entry = Entry(act, sitting: stored.sitting, actor: actor, time: stored.time)
    do {
      try Guard.check(entry, on: tables, law: law, cipher: cipher)
      try Projection().apply(entry, number: place, to: &tables)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch {
      return .notAllowed
    }
    signatures += act.signatures
    head = RecordHead(number: place, time: stored.time, hash: hash)
    tables.last = head
    if let asked, HeadCode(hash: hash) == asked { foundAt = place }
    return nil
  }

  /// Compares a table with what the record gives; `scan` calls its argument with every row of the store.
  public mutating func compare(_ table: Table, scan: ((_ row: [Value]) -> Void) throws -> Void) rethrows {
    // Without a whole record there is nothing to compare with.
    guard isRecordWhole else { return }
    var expected = tables.tables[table.name] ?? [:]
    var found: [Verification.Fault] = []
    try scan { row in
      let key = Array(row.prefix(table.keyCount))
      guard let right = expected.removeValue(forKey: key) else {
        found.append(.extraRow(table: table.name, key: Self.name(of: key)))
        return
      }
      for (place, column) in table.columns.enumerated() where place >= row.count || row[place] != right[place] {
        found.append(.column(table: table.name, key: Self.name(of: key), column: column.name))
      }
    }
    for key in expected.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      found.append(.missingRow(table: table.name, key: Self.name(of: key)))
    }
    faults += found
  }

  /// Notes a fault, be it one that the store itself found.
  public mutating func note(_ fault: Verification.Fault) {
    faults.append(fault)
    if fault.isOfRecord { isRecordWhole = false }
  }

  /// True as long as nothing was found that does not hold.
  var holds: Bool { faults.isEmpty }

  /// What was found.
  public var result: Verification {
    let records = head?.number ?? 0
    return Verification(
      records: records, head: head?.code, sealed: sealed, signatures: signatures, faults: faults, asked: asked,
      found: foundAt.map { Verification.Found(number: $0, following: records - $0) }, replacedBy: replacement)
  }

  /// What replaced the minutes that carry the code asked for.
  private var replacement: Verification.Replacement? {
    guard let asked, foundAt != nil, let rows = try? tables.all(PrintingRow.self),
      let old = rows.first(where: { $0.printing.issue?.head == asked })
    else { return nil }
    let next = rows.first { row in
      row.sitting == old.sitting && row.printing.document == old.printing.document
        && row.printing.version == old.printing.version + 1
    }
    guard let next = next?.printing, let issue = next.issue, let kind = next.kind else { return nil }
    return Verification.Replacement(version: next.version, kind: kind, head: issue.head, time: issue.time)
  }

  /// Sheets that were handed in and are still under seal: not opened in the round that they were handed in in.
  private var sealed: Int {
    ((try? tables.all(SheetRow.self)) ?? []).count { sheet in
      let key: [Value] = [.text(sheet.sitting), .text(sheet.product), .text(sheet.member), .integer(sheet.round)]
      return sheet.isSubmitted && tables.row(of: .openedSheet, key: key) == nil
    }
  }

  /// A key for people: its parts between slashes.
  private static func name(of key: [Value]) -> String {
    key.map { value in
      switch value {
      case .null: "null"
      case .integer(let integer): String(integer)
      case .text(let text): text.isEmpty ? "–" : text
      case .foreign: "?"
      }
    }.joined(separator: "/")
  }
}

extension Act {
  /// Signatures that the guard has checked with the act.
  fileprivate var signatures: Int {
    switch self {
    case .submit(let submission): submission.signatures.count
    case .paperSign(let signed): signed.signatures.count
    case .close(_, _, _, let opened): opened.reduce(0) { $0 + $1.signatures.count }
    default: 0
    }
  }
}

extension Verification.Fault {
  fileprivate var isOfRecord: Bool {
    switch self {
    case .record, .recordUnreadable, .export: true
    case .column, .extraRow, .missingRow, .schema, .unreadable: false
    }
  }
}

/// The columns of a stored row with their types.
private struct RecordColumns {
  struct Row {
    let number: Int
    let time: Timestamp
    let actor, sitting, act, content, previous, hash: String
  }

  private let columns: [Value]
  private var at = 0

  init(_ row: StoredRow) { columns = row.columns }

  mutating func read() -> Row? {
    guard columns.count == 8, case .integer(let number) = columns[0] else { return nil }
    at = 1
    guard let time = text(), let actor = text(), let sitting = text(), let act = text(), let content = text(),
      let previous = text(), let hash = text()
    else { return nil }
    return Row(
      number: number, time: Timestamp(time), actor: actor, sitting: sitting, act: act, content: content,
      previous: previous, hash: hash)
  }

  private mutating func text() -> String? {
    guard at < columns.count, case .text(let text) = columns[at] else { return nil }
    at += 1
    return text
  }
}
