import Council
import Rulebook

/// Products as they were written down, in their order.
public struct ProductRows {
  /// One product before its criteria set is looked up.
  public struct Row: Hashable, Sendable {
    let line: Int
    public let code: String
    public let name: String
    public let producer: String
    public let set: Int
    public let kind: ApplicationKind
    public let phone: String
    public let address: String
  }

  /// The columns, the required ones first.
  public static let columns = [
    "code", "name", "producer", "set", "kind", "district", "commune", "phone", "address",
  ]
  /// Columns that no list of products can do without.
  public static let required = Array(columns.prefix(4))

  public private(set) var rows: [Row] = []
  private var lines: [String: Int] = [:]

  /// Creates a list without products.
  public init() {}

  /// Takes one product.
  public mutating func add(_ cells: Cells, _ faults: inout FaultList) {
    let code = cells.required("code", CellKind<String>.productCode, &faults)
    let name = cells.required("name", &faults)
    let producer = cells.required("producer", &faults)
    let set = cells.required("set", CellKind<Int>.integer(in: Bounds.set), &faults)
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
