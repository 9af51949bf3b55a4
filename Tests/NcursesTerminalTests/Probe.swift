import TestSupport

/// The program that shows the events it gets; see `Sources/terminal-probe`.
enum Probe {
  static let path = BuildProducts.path(of: "terminal-probe")

  /// The probe on a virtual terminal, its first screen drawn.
  static func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(columns: columns, rows: rows)
    try terminal.launch(path, environment: environment)
    try terminal.wait(for: "probe \(columns)x\(rows)")
    return terminal
  }
}
