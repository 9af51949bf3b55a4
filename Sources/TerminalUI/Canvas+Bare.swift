extension Canvas {
  /// The canvas in ASCII alone: letters without their marks, a question mark for what has no twin.
  ///
  /// Nothing moves: what took two columns leaves a question mark and a blank.
  public func bare() -> Canvas {
    var canvas = self
    canvas.replaceCells { cell in
      let twin = cell.width == 0 ? " " : Self.twins[cell.character] ?? cell.character.bareLetter ?? "?"
      return Cell(cell.character.isASCII ? cell.character : twin, style: cell.style)
    }
    return canvas
  }

  /// Signs that texts use, beside letters: each one column wide, as its twin is.
  static let twins: [Character: Character] = [
    "–": "-", "—": "-", "−": "-", "×": "x", "÷": ":", "·": ".", "•": "*", "…": "~", "“": "\"", "”": "\"", "‘": "'",
    "’": "'", "«": "\"", "»": "\"", "≥": ">", "≤": "<", "→": ">", "←": "<", "↑": "^", "↓": "v", "★": "*", "☆": ".",
    "☒": "x", "☐": "o", "✓": "x", "●": "o", "▸": ">", "▏": "|", "§": "$", "°": "o", "\u{A0}": " ",
    "─": "-", "━": "=", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+",
    "┼": "+", "█": "#", "▲": "^",
  ]
}

extension Character {
  /// The ASCII letter under the marks, in the same case; nil where there is none.
  fileprivate var bareLetter: Character? {
    guard let first = unicodeScalars.first else { return nil }
    switch first.value {
    case 0x110: return "D"
    case 0x111: return "d"
    default:
      let base = VietnameseLetter.parts[first]?.base ?? first
      return base.isASCII ? Character(base) : nil
    }
  }
}
