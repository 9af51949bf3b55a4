import Rulebook
import SetUp
import TerminalUI

extension SetUpScreen {
  func drawRegulation(on canvas: inout Canvas, in place: Rect) {
    let (list, hint) = place.split(bottom: Self.hintRows)
    let names = SetUpPage.regulation.map { words.regulationName($0).cellWidth }.max() ?? 0
    let values = min(22, list.columns - names - 20)
    canvas.onClick(rowsOf: page.list, in: list)
    for (index, row) in page.list.visible(height: list.rows).enumerated() {
      let setting = SetUpPage.regulation[row]
      let value = SetUpField.setting(setting)
      let mark = problem(value) == nil ? "" : "! "
      let isStandard = isStandard(setting)
      let text = shown(value).isEmpty ? words.none(words.standard(value)) : shown(value)
      let source = draft[.source(setting)]
      drawLine(
        [
          (words.regulationName(setting), names), (mark + text, values),
          (
            source.isEmpty ? (isStandard ? words.byDefault : words.noSource) : source, list.columns - names - values - 6
          ),
        ], style: problem(value) != nil ? .warning : isStandard && source.isEmpty ? .muted : .plain,
        isSelected: page.list.selected == row, row: list.row + index, in: list, on: &canvas)
    }
    guard let row = page.list.selected else { return }
    let setting = SetUpPage.regulation[row]
    var lines = StyledLine.wrapped(words.explanation(setting), .muted, width: hint.columns)
    if let problem = problem(.setting(setting)) {
      lines += StyledLine.wrapped(
        words.explanation(problem).capitalisedFirst, .warning, width: hint.columns)
    }
    drawHint(lines, on: &canvas, in: hint.split(top: 1).rest)
  }

  // MARK: Members and products

  func drawRows(on canvas: inout Canvas, in place: Rect) {
    let (list, hint) = place.split(bottom: Self.hintRows)
    let count = isMembers ? draft.members.count : draft.products.count
    if count == 0 {
      canvas.write(
        words.emptyList(offersRegister: !isMembers && !offered.isEmpty), row: list.row + 1, column: list.column + 2,
        style: .warning, width: list.columns - 2)
    }
    canvas.onClick(rowsOf: page.list, in: list)
    for (index, row) in page.list.visible(height: list.rows).enumerated() {
      let hasFault = faults.contains { $0.place.row == (isMembers ? .member(row) : .product(row)) }
      drawLine(
        [(String(row + 1).leftPadded(to: 3) + (hasFault ? "!" : " "), 4)]
          + (isMembers ? memberCells(row, width: list.columns - 8) : productCells(row, width: list.columns - 8)),
        style: hasFault ? .warning : .plain, isSelected: page.list.selected == row, row: list.row + index, in: list,
        on: &canvas)
    }
    guard let row = page.list.selected else { return }
    let own = faults.filter { $0.place.row == (isMembers ? .member(row) : .product(row)) }
    let general = faults.filter { $0.place == (isMembers ? .members : .products) }
    let lines = (own + general).map { StyledLine(words.fault($0), .warning) }
    drawHint(lines, on: &canvas, in: hint.split(top: 1).rest)
  }

  private func memberCells(_ row: Int, width: Int) -> [(text: String, width: Int)] {
    let (roles, ids) = (14, 6)
    let names = (width - roles - ids - 6) / 2
    let member = draft.members[row]
    return [
      (member[.name].isEmpty ? "…" : member[.name], names), (member[.office], width - roles - ids - 6 - names),
      (words.shortRole(member[.role]), roles), (member[.member], ids),
    ]
  }

  private func productCells(_ row: Int, width: Int) -> [(text: String, width: Int)] {
    let product = draft.products[row]
    return productCells(
      product[.code], product[.name], product[.producer], shown(.product(row, .set)), width: width)
  }

  /// A product in columns that fill `width`.
  func productCells(
    _ code: String, _ name: String, _ producer: String, _ set: String, width: Int
  ) -> [(text: String, width: Int)] {
    let (codes, sets) = (18, width > 90 ? 30 : 12)
    let names = (width - codes - sets - 6) * 55 / 100
    return [
      (code, codes), (name.isEmpty ? "…" : name, names), (producer, width - codes - sets - 6 - names), (set, sets),
    ]
  }

  // MARK: Criteria sets

  func drawSets(on canvas: inout Canvas, in place: Rect) {
    let (list, below) = place.split(bottom: Self.hintRows)
    canvas.onClick(rowsOf: page.list, in: list)
    for (index, row) in page.list.visible(height: list.rows).enumerated() where found.indices.contains(row) {
      let set = found[row]
      drawLine(
        [(String(set.number).leftPadded(to: 3), 3), (set.title, list.columns - 9)], style: .plain,
        isSelected: page.list.selected == row, row: list.row + index, in: list, on: &canvas)
    }
    if found.isEmpty { canvas.write(words.nothingFound, row: list.row, column: list.column + 2, style: .warning) }
    let line = below.split(top: 1).rest
    let used = canvas.write(words.find, row: line.row, column: line.column, style: .key)
    page.text.draw(
      on: &canvas, in: Rect(row: line.row, column: line.column + used, columns: 42, rows: 1), language: frame.language)
    if let edition {
      canvas.write(
        words.setsOf(edition.id, edition.decision), row: line.row + 1, column: line.column, style: .muted,
        width: line.columns)
    }
  }
}

extension SetUpFault.Place {
  /// A member or product.
  enum Row: Hashable { case member(Int), product(Int) }

  /// The row that the place lies in; nil for any other.
  var row: Row? {
    switch self {
    case .field(.member(let place, _)): .member(place)
    case .field(.product(let place, _)): .product(place)
    default: nil
    }
  }
}
