import Documents

/// A4 as Nghị định 30/2020/NĐ-CP, Phụ lục I, lays it out. Lengths in points.
struct Paper {
  static let millimetre = 72 / 25.4

  /// Width and height of the page.
  let size: (width: Double, height: Double)
  let top = 20 * millimetre
  let bottom = 20 * millimetre
  let left = 30 * millimetre
  let right = 17 * millimetre

  init(_ orientation: Orientation) {
    let (short, long) = (210 * Self.millimetre, 297 * Self.millimetre)
    size = orientation == .portrait ? (short, long) : (long, short)
  }

  /// Room for text on a line.
  var width: Double { size.width - left - right }
  /// Room for text on a page.
  var height: Double { size.height - top - bottom }
  /// The first place under the text.
  var floor: Double { size.height - bottom }
}

/// Sizes and distances of the text, in points (Nghị định 30/2020/NĐ-CP, Phụ lục I).
enum Measure {
  static let body = 13.0
  static let title = 14.0
  static let head = 12.0
  static let pageNumber = 13.0
  static let notesHeading = 12.0
  static let notes = 11.0
  /// First line of a paragraph: 1 to 1.27 cm.
  static let indent = 11 * Paper.millimetre
  /// Between paragraphs: at least 6.
  static let gap = 6.0
  /// Sizes that a table may be set in; the first in which no word is cut.
  static let table = [12.0, 11.0, 10.0, 9.0, 8.0]
  static let cellPadding = 3.0
  static let rule = 0.6
}
