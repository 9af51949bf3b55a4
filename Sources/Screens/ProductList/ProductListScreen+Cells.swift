import Council
import Rating
import TerminalUI

extension ProductListScreen {
  /// Draws one product in its columns.
  func draw(
    _ line: Agenda.Line, on canvas: inout Canvas, row: Int, _ columns: ProductColumns, _ words: ProductListPhrases,
    isSelected: Bool
  ) {
    for place in columns.places {
      let (text, style) = cell(place, of: line, words, canvas.glyphs)
      let shownStyle: Style = isSelected ? (isFiltering ? .selectedMuted : .selected) : style
      write(text, on: &canvas, row: row, place, style: shownStyle, isRight: place.column.isNumeric)
    }
  }

  /// Writes one cell of the table.
  func write(
    _ text: String, on canvas: inout Canvas, row: Int, _ place: ProductColumns.Place, style: Style, isRight: Bool
  ) {
    if isRight {
      canvas.write(text, row: row, endingBefore: place.start + place.width, style: style, width: place.width)
    } else {
      canvas.write(text, row: row, column: place.start, style: style, width: place.width, overflow: .ellipsis)
    }
  }

  private func cell(
    _ place: ProductColumns.Place, of line: Agenda.Line, _ words: ProductListPhrases, _ glyphs: Glyphs
  ) -> (String, Style) {
    let item = line.item
    switch place.column {
    case .number: return (String(item.product.position), .muted)
    case .code: return (line.code, .plain)
    case .name: return (item.product.name, .plain)
    case .producer: return (item.product.producer, .muted)
    case .set:
      let number = words.setNumber(item.product.set)
      return (place.width > ProductColumns.setNumber ? "\(number) \(line.setTitle)" : number, .muted)
    case .stage: return (item.stageLabel(in: frame.language), item.stage.style)
    case .own where item.conclusion?.national != nil: return ("–", .muted)
    case .own:
      if line.isAskedAgain { return (words.askedAgain, .warning) }
      if line.wasLeftOut { return (words.leftOut, .muted) }
      return (words.own(line.own, check: glyphs.check, width: place.width), line.own.style)
    case .submitted where item.conclusion?.national != nil: return ("–", .muted)
    case .submitted: return ("\(item.submitted)/\(item.of)", item.submitted == item.of ? .good : .plain)
    case .total: return (total(of: item), .plain)
    case .outcome:
      guard let conclusion = item.conclusion else { return ("", .plain) }
      let rating = RatingPhrases(language: frame.language)
      return (
        rating.outcome(conclusion.status, star: conclusion.star, glyphs: glyphs),
        conclusion.status == .rated ? .star : .warning
      )
    }
  }

}

extension ProductColumns.Column {
  /// True for columns whose figures stand under each other at the right.
  var isNumeric: Bool { self == .number || self == .total }
}

extension Agenda.OwnSheet {
  /// The style of the sheet's state.
  fileprivate var style: Style {
    switch self {
    case .none: .muted
    case .onPaper: .accent
    case .blank: .plain
    case .draft: .accent
    case .submitted: .good
    }
  }
}
