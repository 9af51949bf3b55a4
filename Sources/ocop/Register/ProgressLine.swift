import Foundation
import Rulebook

/// How far work has come, on one line of standard error; nothing where that is no terminal.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let name: String
  private let total: Int
  private let language: Language
  private let pace = Pace()

  /// What stands behind the figure that is done.
  private let unit: String

  /// `name` says what is done to `total` things.
  init(_ name: String, total: Int, language: Language) {
    self.name = name
    self.total = total
    self.language = language
    unit = "/\(total)"
  }

  /// `name` says what is done, in percent.
  init(percentOf name: String, language: Language) {
    self.name = name
    self.language = language
    total = 100
    unit = " %"
  }

  /// Shows that `done` of them are done, and how long the others take.
  func show(_ done: Int) {
    guard isShown else { return }
    let cells = 20
    let full = total == 0 ? cells : done * cells / total
    let bar = String(repeating: "█", count: full) + String(repeating: "·", count: cells - full)
    let share = total == 100 || total == 0 ? "" : "  \(done * 100 / total) %"
    let left = pace.secondsLeft(done, of: total).map { "  \(language.choose("còn \($0) giây", "\($0) s left"))" } ?? ""
    let line = "\(name) \(bar) \(done)\(unit)\(share)\(left)"
    Output.overwrite(line + Self.eraseRest)
  }

  /// Takes away what was longer before, and the ^C that a terminal writes behind the line (`el`).
  private static let eraseRest = "\u{1B}[K"

  /// Takes the line away.
  func clear() {
    if isShown { Output.overwrite(Self.eraseRest) }
  }
}
