import Council
import Season
import TerminalUI

/// The season's book: events, targets and grants, one list at a time, with the whole of the selected entry below.
public struct SeasonBookScreen: FindableList {
  public var frame: Frame
  private(set) var book: SeasonBook
  private(set) var shown = SeasonList.event
  var list = ListState(count: 0)
  private let isKeeper: Bool

  /// Reads the lists of the desk's store.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    isKeeper = desk.keepsRegister
    book = try SeasonBook(desk.store.register)
    list = ListState(count: book.count(of: shown))
  }

  public mutating func refresh(from desk: Desk) throws {
    let (old, id) = (Set(book.ids(of: shown)), selectedID)
    book = try SeasonBook(desk.store.register)
    let ids = book.ids(of: shown)
    list.resize(count: ids.count, height: listHeight)
    // The one that was just entered comes first, then the one that was selected.
    let place = ids.firstIndex { !old.contains($0) } ?? id.flatMap(ids.firstIndex)
    if let place { list.select(place, height: listHeight) }
  }

  var words: SeasonBookPhrases { SeasonBookPhrases(language: frame.language) }

  /// The id of the selected entry; nil in an empty list.
  var selectedID: String? {
    let ids = book.ids(of: shown)
    return list.selected.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
  }

  private mutating func turn(by step: Int) {
    let all = SeasonList.allCases
    guard let place = all.firstIndex(of: shown) else { return }
    shown = all[(place + step + all.count) % all.count]
    list = ListState(count: book.count(of: shown))
  }

  var findable: [SearchText] {
    (0..<book.count(of: shown)).map { SearchText(cells($0)) }
  }

  public var commands: [Command<SeasonBookScreen>] {
    let shared = TextPhrases(language: frame.language)
    let keepers = isKeeper ? nil : DossierPapersPhrases(language: frame.language).keepersOnly
    let nothing = selectedID == nil ? words.nothingSelected : nil
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command([.left, .right], words.turn, label: words.turnLabel, priority: 5) { screen, key in
        screen.turn(by: key == .left ? -1 : 1)
        return []
      },
      Command(
        .enter, words.change, label: isKeeper ? words.changeLabel : nil, priority: 4,
        disabledBecause: keepers ?? nothing
      ) { screen in
        screen.selectedID.map { [.open(.register(.seasonEntry(screen.shown, id: $0)))] } ?? []
      },
      Command(.character("m"), words.read, label: words.readLabel, priority: 3, disabledBecause: nothing) { screen in
        screen.selectedID.map { [.open(.register(.seasonPage(screen.shown, id: $0)))] } ?? []
      },
      Command(
        .character("t"), words.add(shown), label: isKeeper ? words.addLabel : nil, priority: 4, disabledBecause: keepers
      ) { screen in [.open(.register(.seasonEntry(screen.shown, id: nil)))] },
      Command(
        .character("x"), words.strike, label: isKeeper ? words.strikeLabel : nil, priority: 2,
        disabledBecause: keepers ?? nothing
      ) { screen in
        screen.selectedID.map { [.open(.register(.strike(screen.shown, id: $0)))] } ?? []
      },
      Self.finding(FindPhrases(language: frame.language)),
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 2) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 6) { _ in
        [.back]
      },
    ]
  }
}
