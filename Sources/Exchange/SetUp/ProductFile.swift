import Council
import Rulebook

/// A file of products as read, in its order.
struct ProductFile {
  /// One product before its criteria set is looked up.
  struct Row {
    let line: Int
    let code: String
    let name: String
    let producer: String
    let set: Int
    let kind: ApplicationKind
    let phone: String
    let address: String
  }

  /// The columns, the required ones first.
  static let columns = ["code", "name", "producer", "set", "kind", "district", "commune", "phone", "address"]
  private static let required = columns.prefix(4)

  private(set) var rows: [Row] = []
  private var lines: [String: Int] = [:]

  init(_ file: NamedFile, _ faults: inout FaultList) {
    let rows = file.rows(&faults)
    guard let header = rows.first,
      let columns = Columns(header, known: Self.columns, required: Array(Self.required), &faults)
    else { return }
    if rows.count == 1, faults.faults.isEmpty { faults.add(.empty, line: header.line) }
    for row in rows.dropFirst() {
      if let cells = columns.cells(of: row, &faults) { add(cells, &faults) }
    }
  }

  private mutating func add(_ cells: Cells, _ faults: inout FaultList) {
    let code = cells.required("code", CellKind<String>.productCode, &faults)
    let name = cells.required("name", &faults)
    let producer = cells.required("producer", &faults)
    let set = cells.required("set", CellKind<Int>.integer(in: 1...999), &faults)
    let kind = cells.text("kind").isEmpty ? .first : cells.required("kind", CellKind<ApplicationKind>.kind, &faults)
    if let code {
      if let first = lines[code] {
        faults.add(.twice(code, first: first), line: cells.line, column: "code")
      } else {
        lines[code] = cells.line
      }
    }
    guard let code, let name, let producer, let set, let kind else { return }
    let address = ["address", "commune", "district"].map(cells.text).filter { !$0.isEmpty }
    rows.append(
      Row(
        line: cells.line, code: code, name: name, producer: producer, set: set, kind: kind,
        phone: cells.text("phone"), address: address.joined(separator: ", ")))
  }
}
