import Council
import Rulebook
import TerminalUI

/// The sittings of a store, the latest first.
public struct SittingsScreen: FindableList {
  public var frame: Frame
  private(set) var sittings: [Sitting] = []
  var list = ListState(count: 0)

  /// Reads the sittings of the desk's store; its own is selected.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    frame.person = ""
    try refresh(from: desk)
    list.select(sittings.firstIndex { $0.id == desk.sitting.id } ?? 0, height: listHeight)
  }

  public mutating func refresh(from desk: Desk) throws {
    sittings = try desk.store.sittings().reversed().map { try desk.store.sitting($0) }
    list.resize(count: sittings.count, height: listHeight)
  }

  /// Every sitting takes two lines.
  var listHeight: Int { max((frame.bodyRows - 2) / 2, 1) }

  var findable: [SearchText] {
    sittings.map { SearchText([$0.date.printed, $0.title, $0.id, $0.place, $0.council]) }
  }

  public var commands: [Command<SittingsScreen>] {
    let words = SittingsPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    let register = RegisterPhrases(language: frame.language)
    return [
      Command([.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel) {
        screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command(.enter, words.enter, label: words.enterLabel, priority: 3) { screen in
        screen.list.selected.map { [.setUp(.open(sitting: screen.sittings[$0].id))] } ?? []
      },
      Command([.character("n"), .function(4)], words.new, keysLabel: "n", label: words.newLabel, priority: 1) { _ in
        [.open(.newSitting)]
      },
      Command(
        [.character("s"), .function(5)], register.register, keysLabel: "s", label: register.registerLabel
      ) { _ in [.open(.register(.list))] },
      Self.finding(FindPhrases(language: frame.language)),
      Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 2) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = SittingsPhrases(language: frame.language)
    let place = Rect(row: body.row, column: 1, columns: body.columns - 2, rows: body.rows)
    canvas.write(words.title(sittings.count), row: place.row, column: place.column, style: .heading)
    for (line, index) in list.visible(height: listHeight).enumerated() {
      let (sitting, row) = (sittings[index], place.row + 2 + 2 * line)
      canvas.onClick(
        Rect(row: row, column: place.column, columns: place.columns, rows: 2), select: index - list.selection)
      let isSelected = list.selected == index
      canvas.fill(
        Rect(row: row, column: place.column, columns: place.columns, rows: 1), style: isSelected ? .selected : .plain)
      if isSelected { canvas.write(String(canvas.glyphs.pointer), row: row, column: place.column, style: .selected) }
      canvas.write(
        "\(sitting.date.printed)  \(sitting.title)", row: row, column: place.column + 2,
        style: isSelected ? .selected : .plain, width: place.columns - 2, overflow: .ellipsis)
      canvas.write(
        [sitting.id, sitting.place, sitting.council].joined(separator: " · "), row: row + 1, column: place.column + 14,
        style: .muted, width: place.columns - 14, overflow: .ellipsis)
    }
  }
}

/// The wording of the list of sittings.
struct SittingsPhrases {
  let language: Language

  func title(_ count: Int) -> String {
    language.choose("CÁC PHIÊN HỌP TRONG KHO (\(count))", "SITTINGS OF THIS STORE (\(count))")
  }
  var move: String { language.choose("Chọn phiên họp", "Choose a sitting") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var enter: String { language.choose("Mở phiên họp đang chọn", "Open the selected sitting") }
  var enterLabel: String { language.choose("mở", "open") }
  var new: String { language.choose("Lập phiên họp mới", "Set a new sitting up") }
  var newLabel: String { language.choose("lập phiên mới", "new") }
}
