import Foundation

/// How far work has come, on one line of standard error; nothing where that is no terminal.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let name: String
  private let total: Int

  /// What stands behind the figure that is done.
  private let unit: String

  /// `name` says what is done to `total` things.
  init(_ name: String, total: Int) {
    self.name = name
    self.total = total
    unit = "/\(total)"
  }

  /// `name` says what is done, in percent.
  init(percentOf name: String) {
    self.name = name
    total = 100
    unit = " %"
  }

  /// Shows that `done` of them are done.
  func show(_ done: Int) {
    let cells = 20
    let full = total == 0 ? cells : done * cells / total
    let bar = String(repeating: "█", count: full) + String(repeating: "·", count: cells - full)
    if isShown { Output.overwrite("\(name) \(bar) \(done)\(unit)") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { Output.overwrite(String(repeating: " ", count: 78) + "\r") }
  }
}
