// Minimal on purpose: the terminal's full table of widths lives in TerminalUI, which Documents may not import. Paper
// and text files hold names and sentences, for which marks (0) and East Asian wide signs (2) are all that matters.

extension String {
  /// Columns that the text takes in a fixed-width face.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// Columns of the character: 0, 1 or 2.
  var columns: Int { min(2, unicodeScalars.reduce(0) { $0 + $1.columns }) }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    // Latin with every Vietnamese letter, punctuation, box drawing: nearly all there is.
    if value < 0x300 || (0x1E00..<0x1F00).contains(value) || (0x2010..<0x2028).contains(value) { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Unicode's East Asian Width W and F, in blocks, and pictures.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
