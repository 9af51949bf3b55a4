/// The signs that borders and rules are drawn with.
public enum BorderStyle: Hashable, Sendable {
  case unicode
  /// `+`, `-` and `|`, where box drawing cannot be shown.
  case ascii

  /// A horizontal line.
  var horizontal: Character { self == .unicode ? "─" : "-" }

  /// The sign where lines leave in the given directions; a space where there is none.
  func junction(up: Bool, down: Bool, left: Bool, right: Bool) -> Character {
    guard self == .unicode else {
      switch (up || down, left || right) {
      case (true, true): return "+"
      case (true, false): return "|"
      case (false, true): return "-"
      case (false, false): return " "
      }
    }
    switch (up, down, left, right) {
    case (false, false, false, false): return " "
    case (false, false, _, _): return "─"
    case (_, _, false, false): return "│"
    case (false, true, false, true): return "┌"
    case (false, true, true, false): return "┐"
    case (false, true, true, true): return "┬"
    case (true, false, false, true): return "└"
    case (true, false, true, false): return "┘"
    case (true, false, true, true): return "┴"
    case (true, true, false, true): return "├"
    case (true, true, true, false): return "┤"
    case (true, true, true, true): return "┼"
    }
  }
}
