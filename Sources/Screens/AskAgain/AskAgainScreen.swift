import Council
import Rulebook
import TerminalUI

/// Asks members for their sheets again: opens submitted ones, or a new round once all are open. First who, then why.
public struct AskAgainScreen: CouncilScreen {
  public var frame: Frame
  private(set) var item: AgendaItem
  let kind: AskAgain.Kind
  private(set) var candidates: AskAgain
  private(set) var marked: Set<String>
  private(set) var list: ListState
  /// True where closing was refused for sheets that are not complete.
  let isAfterRefusal: Bool
  /// True while the reason is typed.
  private(set) var isReasoning = false
  private(set) var reason = TextField(limit: 200)
  private let member: Member?

  /// Asks about the product with the code `product`.
  /// - Throws: `Refusal.otherStage` where nobody can be asked now.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    item = try desk.agendaItem(product)
    guard let candidates = try AskAgain(desk, item) else { throw Refusal.otherStage(product: product, item.stage) }
    self.candidates = candidates
    kind = candidates.kind
    marked = candidates.marked
    isAfterRefusal = kind == .reopen && !marked.isEmpty
    list = ListState(count: candidates.rows.count)
    if let place = candidates.rows.firstIndex(where: { marked.contains($0.member.id) }) {
      list.select(place, height: listHeight)
    }
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
    guard let now = try AskAgain(own, item), now.kind == kind else { return }
    candidates = now
    marked.formIntersection(now.rows.map(\.member.id))
    list.resize(count: now.rows.count, height: listHeight)
  }

  public var isEditing: Bool { isReasoning }

  public var beforeEscape: String? { textIsDropped(!isReasoning && !reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isReasoning, event != .key(.enter), reason.handle(event) else { return nil }
    return []
  }

  var words: AskAgainPhrases { AskAgainPhrases(language: frame.language) }

  /// Those who are marked, in the members' order.
  var asked: [Member] { candidates.rows.map(\.member).filter { marked.contains($0.id) } }

  // MARK: Commands

  public var meaning: [String] {
    let names = asked.isEmpty ? [words.thoseMarked] : asked.map(\.name)
    return [
      words.consequence(kind, names, round: item.round + 1), HelpPhrases(language: frame.language).nothingChanges,
    ]
  }

  public var commands: [Command<AskAgainScreen>] { isReasoning ? reasoning : choosing }

  private var choosing: [Command<AskAgainScreen>] {
    [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command(
        [.character(" "), .character("x")], words.mark, keysLabel: words.space, label: words.markLabel, priority: 4
      ) { screen in
        screen.toggle()
        return []
      },
      Command(
        .enter, words.goOn, label: words.goOnLabel, priority: 3,
        disabledBecause: whyNot ?? (marked.isEmpty ? words.nobodyMarked : nil)
      ) { screen in
        screen.isReasoning = true
        return []
      },
      Command(.escape, words.no, label: words.noLabel, priority: 2) { _ in [.back]
      },
    ]
  }

  private var reasoning: [Command<AskAgainScreen>] {
    [
      Command(
        .enter, words.yes(kind), label: words.yesLabel(kind), priority: 2,
        disabledBecause: whyNot ?? (reason.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil)
      ) { screen in screen.intents.map { .save($0) } + [.back] },
      Command(.escape, words.back, label: words.backLabel, priority: 1) { screen in
        screen.isReasoning = false
        return []
      },
    ]
  }

  /// Why nothing can be asked any more.
  private var whyNot: String? {
    switch (kind, item.stage) {
    case (.reopen, .scoring), (.rescore, .closed), (.rescore, .discussed): nil
    default: StageStepPhrases(language: frame.language).movedMeanwhile(item.stage)
    }
  }

  private mutating func toggle() {
    guard let place = list.selected, candidates.rows.indices.contains(place) else { return }
    let id = candidates.rows[place].member.id
    if marked.remove(id) == nil { marked.insert(id) }
  }

  /// What the answer yes stands for.
  private var intents: [Intent] {
    let code = item.product.code
    return switch kind {
    case .reopen: asked.map { .act(.reopen(product: code, member: $0.id, reason: reason.text)) }
    case .rescore: [.act(.rescore(product: code, members: asked.map(\.id), reason: reason.text))]
    }
  }
}
