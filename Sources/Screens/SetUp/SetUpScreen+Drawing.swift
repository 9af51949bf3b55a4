import Council
import Rulebook
import SetUp
import TerminalUI

extension SetUpScreen {
  /// Rows of a list in the window: below the title, above what is said of the selected line.
  var listHeight: Int { max(frame.bodyRows - Self.titleRows - Self.hintRows, 1) }

  /// Rows of the notes in the window.
  var notesHeight: Int {
    if case .file = page.kind { return max(frame.bodyRows - 8, 1) }
    return max(frame.bodyRows - 3, 1)
  }

  /// Columns of a page in the window.
  var pageWidth: Int { min(max(frame.size.columns - 2, 1), Self.maximumWidth) }

  static let maximumWidth = 140
  static let titleRows = 1
  static let hintRows = 4

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let place = Rect(row: body.row, column: 1, columns: body.columns - 2, rows: body.rows).narrowed(
      to: Self.maximumWidth)
    canvas.write(
      words.title(page.kind, isNew: stored == nil), row: place.row, column: place.column, style: .heading,
      width: place.columns)
    let rest = place.split(top: Self.titleRows).rest
    switch page.kind {
    case .overview: drawOverview(on: &canvas, in: rest)
    case .council, .setting, .member, .product: drawForm(on: &canvas, in: rest)
    case .regulation: drawRegulation(on: &canvas, in: rest)
    case .members, .products: drawRows(on: &canvas, in: rest)
    case .sets: drawSets(on: &canvas, in: rest)
    case .file: drawFile(on: &canvas, in: rest)
    case .register: drawOffered(on: &canvas, in: rest)
    case .removal(_, let name): drawRemoval(of: name, on: &canvas, in: rest)
    case .check: drawCheck(on: &canvas, in: rest)
    case .leaving: _ = canvas.writeWrapped(words.leaving, in: rest.split(top: 1).rest.narrowed(to: 90))
    case .done: drawDone(on: &canvas, in: rest)
    }
  }

  /// Draws one line of a list, its pieces in columns of the given widths.
  func drawLine(
    _ cells: [(text: String, width: Int)], style: Style, isSelected: Bool, row: Int, in place: Rect,
    on canvas: inout Canvas
  ) {
    if isSelected {
      canvas.fill(Rect(row: row, column: place.column, columns: place.columns, rows: 1), style: .selected)
      canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column, style: .selected)
    }
    var column = place.column + 2
    for cell in cells where cell.width > 0 {
      canvas.write(
        cell.text, row: row, column: column, style: isSelected ? .selected : style,
        width: min(cell.width, place.endColumn - column), overflow: .ellipsis)
      column += cell.width + 2
    }
  }

  /// Draws sentences below a list: what is wrong, what belongs there.
  func drawHint(_ lines: [StyledLine], on canvas: inout Canvas, in place: Rect) {
    for (index, line) in lines.prefix(place.rows).enumerated() {
      canvas.write(line, row: place.row + index, column: place.column, width: place.columns)
    }
  }

  // MARK: Overview

  private func drawOverview(on canvas: inout Canvas, in place: Rect) {
    let used = canvas.writeWrapped(
      stored == nil ? words.about : words.aboutChanging, in: place.narrowed(to: 90), style: .muted)
    let list = place.split(top: used + 1).rest
    for (index, kind) in SetUpPage.overview.enumerated() {
      let (text, style) = state(kind)
      let row = list.row + 2 * index
      let isSelected = page.list.selected == index
      canvas.onClick(
        Rect(row: row, column: list.column, columns: list.columns, rows: 1), select: index - page.list.selection)
      drawLine(
        [("\(index + 1)  \(words.page(kind))", 28)], style: .plain, isSelected: isSelected, row: row, in: list,
        on: &canvas)
      canvas.write(
        text, row: row, column: list.column + 32, style: isSelected ? .selected : style, width: list.columns - 32,
        overflow: .ellipsis)
    }
    let last = SetUpPage.overview.count
    canvas.onClick(
      Rect(row: list.row + 2 * last, column: list.column, columns: list.columns, rows: 1),
      select: last - page.list.selection)
    drawLine(
      [("F9 \(words.write(isNew: stored == nil))", list.columns - 4)], style: faults.isEmpty ? .good : .plain,
      isSelected: page.list.selected == last, row: list.row + 2 * last, in: list, on: &canvas)
  }

  /// What is done on a page, and what is left.
  private func state(_ kind: SetUpPage.Kind) -> (String, Style) {
    let own = faults.filter { belongs($0, to: kind) }
    let missing = own.count { $0.problem == .missing }
    let wrong = own.count - missing
    var left: [String] = []
    if missing > 0 { left.append(words.missing(missing)) }
    if wrong > 0 { left.append(words.wrong(wrong)) }
    let rest = left.joined(separator: ", ")
    let style: Style = left.isEmpty ? .good : .warning
    func with(_ count: String) -> String { rest.isEmpty ? count : "\(count); \(rest)" }
    switch kind {
    case .council: return (rest.isEmpty ? words.complete : rest, style)
    case .regulation:
      let all = SetUpPage.regulation
      let changed = all.count { !isStandard($0) }
      return (with(words.settings(own: changed, of: all.count)), style)
    case .members:
      let lacksChair = own.contains { $0.problem == .chairMissing }
      let others = own.count - (lacksChair ? 1 : 0)
      let count = words.members(draft.members.count, chairMissing: lacksChair)
      return (others == 0 ? count : "\(count); \(words.wrong(others))", style)
    case .products:
      let others = own.count { $0.problem != .empty }
      let count = words.products(draft.products.count)
      return (others == 0 ? count : "\(count); \(words.wrong(others))", style)
    default:
      return faults.isEmpty ? (words.allSound, .good) : (words.wrong(faults.count), .warning)
    }
  }

  private func belongs(_ fault: SetUpFault, to kind: SetUpPage.Kind) -> Bool {
    switch (fault.place, kind) {
    case (.members, .members), (.products, .products), (.field(.member), .members), (.field(.product), .products): true
    case (.field(.setting(let setting)), .council): !setting.isRegulation
    case (.field(.setting(let setting)), .regulation): setting.isRegulation
    default: false
    }
  }

  /// True where a setting is as it is without a regulation.
  func isStandard(_ setting: Setting) -> Bool {
    let text = draft[.setting(setting)]
    return text.isEmpty || words.none(text) == words.none(words.standard(.setting(setting)))
  }
}
