import Council
import Rulebook
import TerminalUI

/// Takes down what the national council's paper says of a product, and concludes by it.
public struct AdoptionScreen: CouncilScreen {
  public var frame: Frame
  private(set) var item: AgendaItem
  private(set) var fields = AdoptionFields()
  private(set) var field = AdoptionField.total
  private let sitting: Sitting
  private let edition: Edition
  private let member: Member?
  /// True once something was typed.
  private var isTouched = false

  /// Asks about the product with the code `product`.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    sitting = desk.sitting
    edition = try desk.store.edition(desk.sitting.editionHash)
    item = try desk.agendaItem(product)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
  }

  public var isEditing: Bool { true }

  public var beforeEscape: String? { textIsDropped(isTouched) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard ![.key(.enter), .key(.escape), .key(.up), .key(.down), .key(.tab)].contains(event) else { return nil }
    guard fields[field].handle(event) else { return nil }
    isTouched = true
    return []
  }

  public var meaning: [String] {
    [AdoptionPhrases(language: frame.language).consequence, HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<AdoptionScreen>] {
    let words = AdoptionPhrases(language: frame.language)
    let isLast = field == .date
    return [
      Command([.up, .down, .tab], words.move, label: words.moveLabel, priority: 1) { screen, key in
        screen.move(by: key == .up ? -1 : 1)
        return []
      },
      Command(
        .enter, words.next, label: isLast ? words.concludeLabel : words.nextLabel, priority: 3,
        disabledBecause: words.whyNot(item, sitting, by: member)
      ) { $0.goOn() },
      Command(.escape, words.back, label: words.backLabel, priority: 2) { _ in [.back] },
    ]
  }

  private mutating func move(by step: Int) {
    let place = min(max(field.rawValue + step, 0), AdoptionField.allCases.count - 1)
    field = AdoptionField(rawValue: place) ?? field
  }

  /// Goes on to the next field, or concludes; a field that is wrong keeps the keyboard, or gets it back.
  private mutating func goOn() -> [Effect] {
    switch fields.result(by: sitting.date) {
    case .success(let result) where field == .date:
      let star = result.star(under: edition)
      return [.save(.act(.adoptNational(product: item.product.code, result, star: star))), .back]
    case .failure(let wrong) where wrong.field.rawValue <= field.rawValue:
      field = wrong.field
      frame.message = AdoptionPhrases(language: frame.language).wrong(wrong.field)
    default: move(by: 1)
    }
    return []
  }

  // MARK: Drawing

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = AdoptionPhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(words.title, .heading), StyledLine()]
    lines += StyledLine.wrapped(item.product.name, .accent, width: page.columns).prefix(2)
    lines.append(StyledLine([item.product.code, item.product.producer].joined(separator: " · "), .muted))
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.consequence, width: page.columns)
    lines.append(StyledLine())
    for (index, line) in lines.enumerated() where index < page.rows {
      canvas.write(line, row: page.row + index, column: page.column, width: page.columns)
    }
    let first = page.row + lines.count
    let labels = AdoptionField.allCases.map { words.label($0) }
    let width = (labels.map(\.cellWidth).max() ?? 0) + 2
    for (index, field) in AdoptionField.allCases.enumerated() {
      let isHere = field == self.field
      canvas.onClick(
        Rect(row: first + index, column: page.column, columns: page.columns, rows: 1),
        select: index - self.field.rawValue, own: nil)
      canvas.write(
        isHere ? String(canvas.glyphs.pointer) : " ", row: first + index, column: page.column, style: .accent)
      canvas.write(labels[index], row: first + index, column: page.column + 2, style: isHere ? .key : .muted)
      fields[field].draw(
        on: &canvas,
        in: Rect(
          row: first + index, column: page.column + 2 + width, columns: max(page.columns - width - 2, 0), rows: 1),
        focused: isHere, language: frame.language)
    }
    guard case .success(let result) = fields.result(by: sitting.date) else { return }
    let star = result.star(under: edition)
    canvas.write(
      words.preview(star, isRecognised: recognises(star)), row: first + labels.count + 1, column: page.column,
      style: .accent, width: page.columns)
  }

  private func recognises(_ star: Int) -> Bool {
    edition.levels.contains { $0.level == sitting.level && $0.holds(on: sitting.date) && $0.recognises.contains(star) }
  }
}
