import Screens

/// Which printers are stopped, and which take nothing, as CUPS' command `lpstat` tells in the C locale:
///
/// ```text
/// printer Tang2 disabled since Sun Nov 22 16:03:28 2026 -
/// 	hết giấy
/// Tang3 not accepting requests since Sun Nov 22 16:01:26 2026 -
/// 	đang sửa
/// ```
struct PrinterStates {
  private var stopped: [String: String] = [:]
  private var refusing: [String: String] = [:]

  /// What CUPS says itself where nobody gave a reason.
  private static let noReasons: Set = ["Paused", "Rejecting Jobs", "reason unknown"]

  /// Reads what `lpstat -p` and `lpstat -a` say; lines of another kind are passed over.
  init(printers: String, queues: String) {
    for (line, reason) in Self.entries(of: printers) {
      if line.count > 3, line[0] == "printer", line[2] == "disabled" { stopped[line[1]] = reason }
    }
    for (line, reason) in Self.entries(of: queues) {
      if line.count > 3, line[1] == "not", line[2] == "accepting" { refusing[line[0]] = reason }
    }
  }

  /// The state of a printer, or of an instance of one: `Tang2/hai-mat`.
  subscript(name: String) -> PrinterChoice.State {
    let printer = String(name.prefix { $0 != "/" })
    return refusing[printer].map { .refusing($0) } ?? stopped[printer].map { .stopped($0) } ?? .ready
  }

  /// The words of every line at the left edge, with the first line under it that is set in.
  private static func entries(of text: String) -> [(line: [String], reason: String)] {
    var entries: [(line: [String], reason: String)] = []
    for line in text.split(separator: "\n") {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if line.first?.isWhitespace == false {
        entries.append((words, ""))
      } else if let last = entries.indices.last, entries[last].reason.isEmpty {
        let reason = words.joined(separator: " ")
        entries[last].reason = noReasons.contains(reason) ? "" : reason
      }
    }
    return entries
  }
}
