import Foundation

/// Where the program keeps its files when none are named (XDG Base Directory Specification).
struct StoreFolder {
  let environment: [String: String]

  /// `$XDG_DATA_HOME/ocop`, else `~/.local/share/ocop`.
  var data: String { folder("XDG_DATA_HOME", "/.local/share") }

  /// `$XDG_STATE_HOME/ocop`, else `~/.local/state/ocop`.
  var state: String { folder("XDG_STATE_HOME", "/.local/state") }

  /// `$XDG_CONFIG_HOME/ocop`, else `~/.config/ocop`.
  var config: String { folder("XDG_CONFIG_HOME", "/.config") }

  /// The default store.
  var defaultStore: String { "\(data)/ocop.ocop" }

  private func folder(_ variable: String, _ standard: String) -> String {
    let named = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(named ?? "\(environment["HOME"] ?? NSHomeDirectory())\(standard)")/ocop"
  }

  /// Of folders for stores: the user's alone.
  static let mode: mode_t = 0o700

  /// Makes `folder` for the user alone, with the folders above it.
  /// - Throws: `WholeFile.Failure`.
  static func make(_ folder: String) throws(WholeFile.Failure) { _ = try NewFolder(folder, mode: mode) }
}
