import Council
import Rulebook
import TerminalUI

/// Everybody's PIN, for those who give them: who has one, who has none yet, whose is to be given anew.
public struct PINDeskScreen: FindableList {
  public var frame: Frame
  let member: Member?
  private(set) var members: [Member]
  /// Who has a PIN, by id.
  private(set) var holders: Set<String>
  /// Who can give a new PIN for a lost one.
  private(set) var openers: [Member]
  var list: ListState

  /// Lists the members of the desk's sitting; the signed-in one is selected.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    member = desk.member
    members = try desk.store.members(desk.sitting.id)
    holders = try desk.store.keys.holders(desk.sitting.id)
    openers = try desk.openers()
    list = ListState(count: members.count)
    if let place = members.firstIndex(where: { $0.id == desk.member?.id }) { list.select(place, height: listHeight) }
  }

  public mutating func refresh(from desk: Desk) throws {
    let selected = self.selected?.id
    members = try desk.store.members(desk.sitting.id)
    holders = try desk.store.keys.holders(desk.sitting.id)
    openers = try desk.openers()
    list.resize(count: members.count, height: listHeight)
    if let place = members.firstIndex(where: { $0.id == selected }) { list.select(place, height: listHeight) }
  }

  private var selected: Member? { list.selected.flatMap { members.indices.contains($0) ? members[$0] : nil } }

  private var words: PINDeskPhrases { PINDeskPhrases(language: frame.language) }

  var findable: [SearchText] {
    members.map { SearchText([$0.name, $0.role.title(in: frame.language), $0.office]) }
  }

  public var commands: [Command<PINDeskScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 2
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command(.enter, words.enter, label: label, priority: 4, disabledBecause: whyNot) { screen in
        guard let selected = screen.selected else { return [] }
        return [.open(selected.id == screen.member?.id ? .pinChange : .pinGiving(member: selected.id))]
      },
      Self.finding(FindPhrases(language: frame.language)),
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
  }

  /// What Enter does with the selected member.
  private var label: String {
    guard let selected else { return words.giveLabel }
    if selected.id == member?.id { return words.changeLabel }
    return holders.contains(selected.id) ? words.resetLabel : words.giveLabel
  }

  private var whyNot: String? {
    guard let selected, selected.id != member?.id, holders.contains(selected.id) else { return nil }
    return openers.contains { $0.id == member?.id } ? nil : words.openersOnly(openers)
  }

  // MARK: Drawing

  /// Title, what a new PIN does, a blank line; below the list a blank line and the situation.
  private var head: [StyledLine] {
    [StyledLine(words.title, .heading)]
      + StyledLine.wrapped(words.why, width: max(frame.size.columns - 2, 1)) + [StyledLine()]
  }

  var listHeight: Int { max(frame.bodyRows - head.count, 1) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let (top, place) = body.split(top: head.count)
    canvas.write(head, in: Rect(row: top.row, column: 1, columns: top.columns - 2, rows: top.rows))
    let states = max(words.hasPIN.cellWidth, words.hasNone.cellWidth)
    let room = place.columns - states - 6
    canvas.onClick(rowsOf: list, in: place)
    for (line, index) in list.visible(height: place.rows).enumerated() {
      let member = members[index]
      let isSelected = index == list.selected
      let row = place.row + line
      let hasPIN = holders.contains(member.id)
      if isSelected {
        canvas.fill(Rect(row: row, column: 0, columns: place.columns, rows: 1), style: .selected)
        canvas.write(String(canvas.glyphs.pointer), row: row, column: 1, style: .selected)
      }
      let who = [member.name, member.role.title(in: frame.language), member.office].filter { !$0.isEmpty }
      canvas.write(
        who.joined(separator: " · "), row: row, column: 3, style: isSelected ? .selected : .plain, width: room,
        overflow: .ellipsis)
      canvas.write(
        hasPIN ? words.hasPIN : words.hasNone, row: row, column: place.columns - states - 2,
        style: isSelected ? .selected : hasPIN ? .good : .warning, width: states)
    }
  }
}
