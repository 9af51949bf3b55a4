extension Character {
  /// Terminal columns taken: 0, 1 or 2; a control character counts as the one sign drawn in its place.
  public var cellWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    // Nearly all text is one scalar per character: skip the sum.
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.cellWidth }
    if isControl { return 1 }
    return min(2, scalars.reduce(0) { $0 + $1.cellWidth })
  }

  /// Whether the character would move the cursor or command the terminal; line and paragraph separators included.
  public var isControl: Bool {
    switch unicodeScalars.first?.value {
    case .some(0..<0x20), .some(0x7F..<0xA0), .some(0x2028), .some(0x2029): true
    default: false
    }
  }
}

extension StringProtocol {
  /// Terminal columns that the text takes on one line.
  public var cellWidth: Int { simpleWidth ?? reduce(0) { $0 + $1.cellWidth } }

  /// The columns of a text in which every scalar is a character of its own, one column wide; nil for other texts.
  ///
  /// Nearly all text is of that kind, and finding where characters end is what measuring costs.
  var simpleWidth: Int? {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isSimple else { return nil }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// True for signs one column wide that neither join a neighbour nor control anything: ASCII, precomposed Latin and
  /// Vietnamese, quotes and dashes, box drawing, stars.
  fileprivate var isSimple: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028, 0x2500..<0x25A0, 0x2605...0x2606:
      true
    default: false
    }
  }

  /// Columns of the scalar on its own, after Unicode's East Asian Width; marks and format scalars take none.
  var cellWidth: Int {
    switch value {
    case 0xAD: return 0
    // Controls (drawn as one sign), Latin, Vietnamese, box drawing: what screens are made of.
    case 0..<0x300, 0x1E00..<0x1F00, 0x2028...0x2029, 0x2500..<0x25A0: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // vowels and finals of decomposed Hangul
    case 0x1F1E6...0x1F1FF: return 1  // halves of a flag
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide ? 2 : 1
    }
  }

  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
