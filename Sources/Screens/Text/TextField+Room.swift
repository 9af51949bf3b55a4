import Rulebook
import TerminalUI

extension TextField {
  /// Draws the field as `draw(on:in:focused:style:)` does; while it is edited near its limit, what still fits is said at
  /// its end.
  func draw(on canvas: inout Canvas, in rect: Rect, focused: Bool = true, language: Language) {
    guard focused, let room, let limit, limit >= Self.longText, room <= Self.littleRoom else {
      return draw(on: &canvas, in: rect, focused: focused)
    }
    let note = room > 0 ? language.choose("còn \(room) chữ", "\(room) left") : language.choose("hết chỗ", "full")
    // As wide as the longest note, so that the text does not move with every letter.
    let width = language.choose("còn \(Self.littleRoom) chữ", "\(Self.littleRoom) left").cellWidth + 1
    let (text, end) = rect.split(right: width)
    draw(on: &canvas, in: text, focused: true)
    canvas.write(note, row: end.row, endingBefore: end.endColumn, style: .warning)
  }

  /// So many characters before the limit it is told.
  private static let littleRoom = 20
  /// Codes and days, which are shorter, are full as a rule.
  private static let longText = 60
}
