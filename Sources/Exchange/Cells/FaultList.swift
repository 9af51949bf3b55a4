/// The faults of one file as they are found.
struct FaultList {
  let file: String
  private(set) var faults: [ImportFault] = []

  init(file: String) { self.file = file }

  mutating func add(_ problem: ImportFault.Problem, line: Int?, column: String? = nil) {
    faults.append(ImportFault(file: file, line: line, column: column, problem))
  }

  /// The faults in the order of the lines.
  var sorted: [ImportFault] {
    faults.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
  }
}
