import CNcurses
import TerminalUI

/// Turns cells into the wide characters that ncurses takes.
enum CellEncoder {
  /// Appends `cell` so that ncurses gives it exactly `cell.width` columns.
  ///
  /// Where the C library counts otherwise than `Character.cellWidth`, as with joined emoji, the rest of the row would
  /// shift: such a character is cut down to its first scalar, or becomes a question mark.
  static func append(_ cell: Cell, to text: inout [wchar_t]) {
    let scalars = cell.character.unicodeScalars
    guard cell.width > 0, let first = scalars.first else { return }
    let isSingle = scalars.index(after: scalars.startIndex) == scalars.endIndex
    if isSingle, isOneColumnEverywhere(first) {
      text.append(wchar_t(bitPattern: first.value))
      return
    }
    // Selectors ask for colourful forms, whose width terminals disagree about.
    let kept = scalars.lazy.filter { !$0.properties.isVariationSelector }.map { wchar_t(bitPattern: $0.value) }
    let widths = kept.map { Int(wcwidth($0)) }
    if !widths.contains(where: { $0 < 0 }), widths.reduce(0, +) == cell.width, kept.count <= scalarLimit {
      text.append(contentsOf: kept)
    } else if widths.first == cell.width {
      text.append(wchar_t(bitPattern: first.value))
    } else {
      text.append(contentsOf: [wchar_t(UInt8(ascii: "?"))] + (1..<cell.width).map { _ in wchar_t(UInt8(ascii: " ")) })
    }
  }

  /// Scalars that a cell of ncurses holds (`CCHARW_MAX`).
  private static let scalarLimit = 5

  /// What nearly all cells hold; anything else is looked up.
  private static func isOneColumnEverywhere(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xC0..<0x250, 0x1E00..<0x1F00, 0x2500..<0x25A0: true
    default: false
    }
  }
}
