import Council
import Deadlines
import Documents
import Rulebook
import Season
import TerminalUI

/// What is late or due soon, the most urgent first.
public struct CalendarScreen: FindableList {
  public var frame: Frame
  private let source: SeasonSource
  private let today: CalendarDate
  private(set) var deadlines: DeadlineList
  var list: ListState

  /// Reckons the register of the desk's store as of `today`.
  public init(_ desk: Desk, source: SeasonSource, today: CalendarDate) throws {
    frame = desk.frame
    self.source = source
    self.today = today
    deadlines = try DeadlineList(of: desk.store.register, editions: source.editions(), today: today)
    list = ListState(count: deadlines.deadlines.count)
  }

  public mutating func refresh(from desk: Desk) throws {
    deadlines = try DeadlineList(of: desk.store.register, editions: source.editions(), today: today)
    list.resize(count: deadlines.deadlines.count, height: listHeight)
  }

  /// The sums, and the heads of the columns.
  private static let headRows = 2
  /// A rule, the dossier, what is to be done.
  private static let detailRows = 5

  var listHeight: Int { max(frame.bodyRows - Self.headRows - Self.detailRows, 1) }

  var findable: [SearchText] {
    deadlines.deadlines.map { deadline in
      SearchText(
        [deadline.day.printed, deadline.title(in: frame.language)]
          + (deadline.dossier.map { [$0.name, $0.producer, $0.code] } ?? []))
    }
  }

  public var commands: [Command<CalendarScreen>] {
    let words = CalendarPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel) {
        screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Self.finding(FindPhrases(language: frame.language)),
      Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 2) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = CalendarPhrases(language: frame.language)
    let (head, below) = body.split(top: Self.headRows)
    let (place, detail) = below.split(bottom: Self.detailRows)
    canvas.write(words.title(deadlines), row: head.row, column: 1, style: .heading)
    guard let selected = list.selected else {
      canvas.write(words.nothing, row: head.row + 2, column: 3, style: .good, width: body.columns - 4)
      return
    }
    canvas.write(words.sums(deadlines), row: head.row, endingBefore: body.columns - 1, style: .muted)
    let columns = CalendarColumns(body.columns)
    for (text, at, width) in columns.places([words.day, words.left, words.what, words.dossier]) {
      canvas.write(text, row: head.row + 1, column: at, style: .muted, width: width)
    }
    canvas.onClick(rowsOf: list, in: place, own: nil)
    for (line, index) in list.visible(height: place.rows).enumerated() {
      draw(deadlines.deadlines[index], on: &canvas, row: place.row + line, columns, isSelected: index == selected)
    }
    drawDetail(of: deadlines.deadlines[selected], on: &canvas, in: detail)
  }

  private func draw(
    _ deadline: Deadline, on canvas: inout Canvas, row: Int, _ columns: CalendarColumns, isSelected: Bool
  ) {
    if isSelected {
      canvas.fill(Rect(row: row, column: 0, columns: canvas.size.columns, rows: 1), style: .selected)
      canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
    }
    let texts =
      [
        deadline.day.printed, deadline.distance(from: today, in: frame.language), deadline.title(in: frame.language),
      ] + (deadline.dossier.map { [$0.name] } ?? [])
    for (place, (text, at, width)) in columns.places(texts).enumerated() {
      let style: Style = isSelected ? .selected : place < 2 ? urgency(of: deadline) : .plain
      canvas.write(text, row: row, column: at, style: style, width: width, overflow: .ellipsis)
    }
  }

  /// Days within which something due is shown as pressing.
  private static let pressing = 7

  private func urgency(of deadline: Deadline) -> Style {
    let days = deadline.daysLeft(on: today)
    return days < 0 ? .danger : days <= Self.pressing ? .warning : .plain
  }

  private func drawDetail(of deadline: Deadline, on canvas: inout Canvas, in place: Rect) {
    drawRule(under: list, height: listHeight, on: &canvas, row: place.row)
    let width = place.columns - 2
    if let dossier = deadline.dossier {
      let used = canvas.write(dossier.code, row: place.row + 1, endingBefore: place.columns - 1, style: .muted)
      canvas.write(
        "\(dossier.name) · \(dossier.producer)", row: place.row + 1, column: 1, style: .heading,
        width: width - used - 2, overflow: .ellipsis)
    } else {
      canvas.write(
        deadline.title(in: frame.language), row: place.row + 1, column: 1, style: .heading, width: width,
        overflow: .ellipsis)
    }
    canvas.writeWrapped(
      deadline.task(in: frame.language), in: Rect(row: place.row + 2, column: 1, columns: width, rows: place.rows - 2))
  }
}

/// Where the columns of the calendar stand.
struct CalendarColumns {
  private let widths: [Int]
  private let end: Int

  /// Lays them out for a window of `columns`.
  init(_ columns: Int) {
    end = columns - 1
    let rest = end - Self.first - Self.day - Self.left - 2 * 3
    widths = [Self.day, Self.left, min(rest * 3 / 5, 40)]
  }

  private static let first = 3
  private static let day = 10
  private static let left = 13

  /// Each text with its column and its room; the last one has what is left.
  func places(_ texts: [String]) -> [(text: String, column: Int, width: Int)] {
    var column = Self.first
    return texts.enumerated().map { place, text in
      let width = place == texts.count - 1 ? end - column : widths[place]
      defer { column += width + 2 }
      return (text, column, width)
    }
  }
}
