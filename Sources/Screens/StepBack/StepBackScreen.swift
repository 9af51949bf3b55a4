import Council
import Rulebook
import TerminalUI

/// Takes a product one step back, for a reason.
public struct StepBackScreen: CouncilScreen {
  public var frame: Frame
  private(set) var item: AgendaItem
  /// Where the step leads, of the stages that it may.
  private(set) var choice = 0
  private(set) var reason = TextField(limit: 200)
  /// The stage that the step leaves.
  private let from: Stage
  private let member: Member?

  /// Asks about the product with the code `product`.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    item = try desk.agendaItem(product)
    from = item.stage
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
  }

  public var isEditing: Bool { true }

  public var beforeEscape: String? { textIsDropped(!reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard event != .key(.enter), reason.handle(event) else { return nil }
    return []
  }

  private var words: StepBackPhrases { StepBackPhrases(language: frame.language) }
  private var targets: [Stage] { item.stepsBack }

  public var meaning: [String] {
    [words.consequence(from), HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<StepBackScreen>] {
    let choosing = Command<StepBackScreen>([.up, .down], words.choose, label: words.chooseLabel, priority: 1) {
      screen, key in
      screen.choice = min(max(screen.choice + (key == .up ? -1 : 1), 0), screen.targets.count - 1)
      return []
    }
    return (targets.count > 1 ? [choosing] : []) + [
      Command(.enter, words.yes, label: words.yesLabel, priority: 3, disabledBecause: whyNot) { screen in
        guard screen.targets.indices.contains(screen.choice) else { return [] }
        let to = screen.targets[screen.choice]
        return [
          .save(.act(.move(product: screen.item.product.code, from: screen.from, to: to, reason: screen.reason.text))),
          .back,
        ]
      },
      Command(.escape, words.no, label: words.noLabel, priority: 2) { _ in [.back] },
    ]
  }

  private var whyNot: String? {
    if item.stage != from { return StageStepPhrases(language: frame.language).movedMeanwhile(item.stage) }
    return reason.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(words.title, .heading), StyledLine()]
    lines += StyledLine.wrapped(item.product.name, .accent, width: page.columns).prefix(3)
    lines.append(StyledLine([item.product.code, item.product.producer].joined(separator: " · "), .muted))
    lines += [StyledLine(), StyledLine(words.now(from))]
    for (place, stage) in targets.enumerated() {
      let isChosen = place == choice
      lines.append(
        StyledLine("  \(isChosen ? String(canvas.glyphs.pointer) : " ") ", .key)
          .adding(words.to(stage), isChosen ? .accent : .plain)
          .onClick(.select(place - choice, own: nil)))
    }
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.consequence(from), width: page.columns)
    lines += [StyledLine(), StyledLine(words.reason, .key)]
    canvas.write(lines, in: page)
    guard lines.count < page.rows else { return }
    reason.draw(
      on: &canvas, in: Rect(row: page.row + lines.count, column: page.column, columns: page.columns, rows: 1),
      language: frame.language)
  }
}

extension AgendaItem {
  /// Where the screen lets a leader step back to: after a conclusion to the discussion alone, for from there all else
  /// can be done; to waiting where the conclusion rests on a national result and there are no sheets.
  var stepsBack: [Stage] {
    if conclusion?.national != nil { return [.waiting] }
    let all = stage.stepsBack(in: round)
    return stage == .concluded ? Array(all.prefix(1)) : all
  }
}
