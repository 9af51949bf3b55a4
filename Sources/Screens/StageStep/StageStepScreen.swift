import Council
import Rulebook
import TerminalUI

/// Asks the chair whether scoring of a product shall begin or end, and says what follows.
public struct StageStepScreen: CouncilScreen {
  public var frame: Frame
  let step: StageStep
  private(set) var item: AgendaItem
  /// Who scores the product, and whether each has submitted.
  private(set) var progress: [(member: Member, isSubmitted: Bool)]
  /// Paper sheets under way, by member's id.
  private(set) var papers: [String: PaperSheet.Step] = [:]
  /// Why scoring ends without some sheets.
  private(set) var reason = TextField(limit: 200)
  /// Codes of joint criteria that the council has yet to agree on.
  private(set) var toAgree: [String] = []
  private let member: Member?

  /// Asks about the product with the code `product`.
  public init(_ desk: Desk, _ step: StageStep, product: String) throws {
    frame = desk.frame
    member = desk.member
    self.step = step
    item = try desk.agendaItem(product)
    progress = try desk.progress(product)
    toAgree = try desk.toAgree(item.product)
    papers = try desk.papers(product)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
    progress = try desk.progress(item.product.code)
    toAgree = try desk.toAgree(item.product)
    papers = try desk.papers(item.product.code)
  }

  /// Those whose sheets would not count.
  var missing: [Member] { step == .close ? awaited.filter { !$0.isSubmitted }.map(\.member) : [] }

  /// Whose sheets the round under way is about.
  var awaited: [(member: Member, isSubmitted: Bool)] { progress.filter { item.asks($0.member.id) } }

  public var isEditing: Bool { !missing.isEmpty }

  public var beforeEscape: String? { textIsDropped(isEditing && !reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isEditing, event != .key(.enter), reason.handle(event) else { return nil }
    return []
  }

  public var meaning: [String] {
    let words = StageStepPhrases(language: frame.language)
    return [words.consequence(step), HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<StageStepScreen>] {
    let words = StageStepPhrases(language: frame.language)
    return [
      Command(
        isEditing ? [.enter] : [.enter, .character("c"), .character("y")], words.yes(step), keysLabel: "Enter",
        label: words.yesLabel(step), priority: 2, disabledBecause: whyNot(words)
      ) { screen in
        let agree: [Effect] =
          screen.step == .begin && !screen.toAgree.isEmpty ? [.open(.agreement(product: screen.item.product.code))] : []
        return [.save(screen.intent), .back] + agree
      }
    ] + leading + [
      Command(
        isEditing ? [.escape] : [.escape, .character("q"), .character("n")], words.no, keysLabel: "Esc",
        label: words.noLabel, priority: 1
      ) { _ in [.back] }
    ]
  }

  /// What else the leader may do with a product in scoring.
  private var leading: [Command<StageStepScreen>] {
    guard step == .close else { return [] }
    let (ask, back) = (AskAgainPhrases(language: frame.language), StepBackPhrases(language: frame.language))
    return [
      Command(
        .function(3), ask.open, label: ask.whyNot(item) == nil ? ask.reopenLabel : nil,
        disabledBecause: ask.whyNot(item)
      ) {
        [.open(.askAgain(product: $0.item.product.code))]
      },
      Command(
        .function(5), back.open, label: back.whyNot(item) == nil ? back.openLabel : nil,
        disabledBecause: back.whyNot(item)
      ) {
        [.open(.stepBack(product: $0.item.product.code))]
      },
    ]
  }

  private func whyNot(_ words: StageStepPhrases) -> String? {
    switch (step, item.stage) {
    case (.begin, .waiting), (.begin, .presented), (.close, .scoring): break
    default: return words.movedMeanwhile(item.stage)
    }
    if step == .close, item.round == 1, item.submitted == 0 { return words.nothingSubmitted }
    return isEditing && reason.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil
  }

  /// What the answer yes stands for.
  private var intent: Intent {
    switch step {
    case .begin: .act(.move(product: item.product.code, from: item.stage, to: .scoring, reason: reason.text))
    case .close: .close(product: item.product.code, reason: reason.text, missing: missing.map(\.id))
    }
  }
}
