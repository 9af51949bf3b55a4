import Council
import Rulebook
import TerminalUI

/// The members of the sitting: who is at the keyboard?
public struct SignInScreen: CouncilScreen {
  public var frame: Frame
  private(set) var sitting: Sitting
  /// True where the store holds more sittings than this.
  private var hasOthers = false
  /// The decision that the sitting rates by.
  let decision: String
  private(set) var members: [Member] = []
  private(set) var absent: Set<String> = []
  /// Who sits in a member's place, by the member's id.
  private(set) var delegates: [String: Delegate] = [:]
  private(set) var list = ListState(count: 0)
  private(set) var search = TextField(limit: 40)

  /// Reads the members of the desk's sitting.
  public init(_ desk: Desk) throws {
    var nobody = desk
    nobody.member = nil
    frame = nobody.frame
    sitting = desk.sitting
    decision = try desk.store.edition(desk.sitting.editionHash).decision
    try refresh(from: desk)
  }

  public mutating func refresh(from desk: Desk) throws {
    let selected = selectedMember?.id
    sitting = desk.sitting
    hasOthers = try desk.store.sittings().count > 1
    members = try desk.store.members(sitting.id)
    let attendance = try desk.store.attendance(sitting.id).filter { $0.product == nil }
    absent = Set(attendance.filter { $0.state == .absent || $0.state == .left }.map(\.member))
    delegates = attendance.reduce(into: [:]) { $0[$1.member] = $1.delegate }
    list.resize(count: members.count, height: listHeight)
    if let selected, let place = members.firstIndex(where: { $0.id == selected }) {
      list.select(place, height: listHeight)
    }
  }

  public var commands: [Command<SignInScreen>] {
    let words = SignInPhrases(language: frame.language)
    let register = RegisterPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    let isSearching = !search.isEmpty
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 3
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command(
        .enter, words.enter, label: words.enterLabel, priority: 4,
        disabledBecause: members.isEmpty ? words.noMembers : isSearching && !matches ? words.noMatch(search.text) : nil
      ) { screen in
        // The next person to sit down starts with an empty search.
        screen.search = TextField(limit: screen.search.limit)
        return screen.selectedMember.map { [.open(.pin(member: $0.id))] } ?? []
      },
      Command([], words.typing, keysLabel: words.typingKeys, label: words.typingLabel) { _ in [] },
      Command(.function(3), words.sittings, label: hasOthers ? words.sittingsLabel : nil) { _ in [.open(.sittings)] },
      Command(.function(4), words.newSitting, label: words.newSittingLabel) { _ in [.open(.newSitting)] },
      Command(.function(5), register.register, label: register.registerLabel) { _ in [.open(.register(.list))] },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command(
        .escape, isSearching ? words.clear : words.quit, label: isSearching ? words.clearLabel : words.quitLabel,
        priority: 2
      ) { screen in screen.leave() },
    ]
  }

  public var composes: Bool { true }

  public mutating func typed(_ event: Event) -> [Effect]? {
    let before = search
    switch event {
    case .key(.character), .key(.backspace), .key(.control("u")), .key(.control("w")), .retype, .paste:
      guard search.handle(event) else { return nil }
    default: return nil
    }
    if search != before { jump() }
    return []
  }

  private mutating func leave() -> [Effect] {
    guard search.isEmpty else {
      search = TextField(limit: search.limit)
      return []
    }
    return [.quit]
  }

  /// The selected member; nil in an empty sitting.
  var selectedMember: Member? { list.selected.flatMap { members.indices.contains($0) ? members[$0] : nil } }

  /// Whether anyone matches what is typed.
  private var matches: Bool { firstMatch != nil }

  /// The place that the typed text means: the n-th for a number, else the first that matches.
  private var firstMatch: Int? {
    let text = search.text
    if let number = Int(text.filter { !$0.isWhitespace }) {
      return members.indices.contains(number - 1) ? number - 1 : nil
    }
    let query = SearchQuery(text)
    let texts = members.map {
      SearchText([delegates[$0.id]?.name ?? "", $0.name, $0.role.title(in: frame.language), $0.office])
    }
    return texts.firstIndex { $0.holdsPhrase(query) } ?? texts.firstIndex { $0.matches(query) }
  }

  private mutating func jump() {
    guard !search.isEmpty, let place = firstMatch else { return }
    list.select(place, height: listHeight)
  }
}
