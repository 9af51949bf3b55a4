import CNcurses

/// Control sequences that ncurses does not send by itself.
enum Sequences {
  /// Pasted text comes between marks.
  static let pasteOn = "\u{1B}[?2004h"
  /// Pasted text comes like typed text.
  static let pasteOff = "\u{1B}[?2004l"
  /// Comes before pasted text.
  static let pasteStart = "\u{1B}[200~"
  /// Comes after pasted text.
  static let pasteEnd = "\u{1B}[201~"

  /// Clicks belong to the terminal again, whichever way they were asked for.
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// What leaves full-screen mode: no reports of the mouse, plain attributes, a visible cursor, the ordinary screen and keypad (`tigetstr`).
  static func leave() -> String {
    mouseOff + pasteOff + ["sgr0", "cnorm", "rmcup", "rmkx"].compactMap(capability).joined()
  }

  /// A string of terminfo without its `$<…>` padding, which only `tputs` understands; nil if there is none.
  static func capability(_ name: String) -> String? {
    guard let value = nc_capability(name) else { return nil }
    let whole = String(cString: value)
    // Hardly any has some, and a search for it would cost the first screen more than all of them.
    guard whole.utf8.contains(UInt8(ascii: "$")) else { return whole }
    var text = ""
    var rest = Substring(whole)
    while let start = rest.firstRange(of: "$<") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0 != ">" }.dropFirst()
    }
    return text + rest
  }
}
