/// The faults of one file, or of one part of a draft, as they are found.
public struct FaultList: Sendable {
  let file: String
  public private(set) var faults: [ImportFault] = []

  /// Creates an empty list; `file` is the name by which faults are told.
  public init(file: String) { self.file = file }

  /// Notes a fault.
  public mutating func add(_ problem: ImportFault.Problem, line: Int?, column: String? = nil) {
    faults.append(ImportFault(file: file, line: line, column: column, problem))
  }

  /// The faults in the order of the lines.
  public var sorted: [ImportFault] {
    faults.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
