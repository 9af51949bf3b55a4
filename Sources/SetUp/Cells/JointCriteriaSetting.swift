import Rulebook

/// The criteria that a council's file says are agreed on together, each with its line.
///
/// One row or several, in each one code or several between commas; one row that says “none” instead of them all.
struct JointCriteriaSetting {
  /// In the order of the file.
  private(set) var codes: [String] = []
  private var lines: [String: Int] = [:]

  init(_ settings: SettingCells, _ faults: inout FaultList) {
    let rows = settings.rows(.jointCriteria)
    if rows.count == 1, let only = rows.first, String.meansNone(only.value) { return }
    let kind = CellKind<[String]>.criteria
    for row in rows {
      guard let found = kind.read(row.value) else {
        Self.fault(kind.problem(row.value), row.line, &faults)
        continue
      }
      for code in found {
        if let first = lines[code] {
          Self.fault(.twice(code, first: first), row.line, &faults)
        } else {
          lines[code] = row.line
          codes.append(code)
        }
      }
    }
  }

  /// Every criterion must be printed in every one of `sets`, which the sitting uses.
  func check(in sets: [CriteriaSet], of edition: String, _ faults: inout FaultList) {
    for code in codes {
      let without = sets.filter { set in !set.criteria.contains { $0.code == code } }.map(\.number)
      guard !without.isEmpty else { continue }
      Self.fault(.unknownCriterion(code, sets: without, edition: edition), lines[code], &faults)
    }
  }

  private static func fault(_ problem: ImportFault.Problem, _ line: Int?, _ faults: inout FaultList) {
    faults.add(problem, line: line, column: Setting.jointCriteria.rawValue)
  }
}
