import Council
import Rating
import Rulebook
import TerminalUI

/// Enters what the council agreed on together in a product's joint criteria: once, for every sheet.
public struct AgreementScreen: CouncilScreen {
  public var frame: Frame
  private(set) var item: AgendaItem
  let scale: Scale
  /// Places of the joint criteria in the set.
  let criteria: [Int]
  /// The options as the form draws them.
  private(set) var sheet: FormSheet
  /// The selected criterion among `criteria`.
  private(set) var place = 0
  /// Another option than before, which waits for its reason.
  private(set) var change: (option: Int, reason: TextField)?
  private let member: Member?
  private let sitting: String

  /// Opens the joint criteria of the product with `code`.
  init(_ desk: Desk, product code: String) throws {
    frame = desk.frame
    member = desk.member
    sitting = desk.sitting.id
    item = try desk.agendaItem(code)
    scale = try desk.store.set(item.product.setHash).scale
    criteria = scale.places(of: desk.sitting.regulation.jointCriteria).sorted()
    sheet = FormSheet(try desk.agreed(code), scale: scale)
    place = criteria.firstIndex { sheet.choices[$0] == nil } ?? 0
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
    sheet = FormSheet(try desk.agreed(item.product.code), scale: scale)
  }

  /// The selected criterion's place in the set; nil where there is none.
  var index: Int? { criteria.indices.contains(place) ? criteria[place] : nil }

  var words: AgreementPhrases { AgreementPhrases(language: frame.language) }

  // MARK: Typing

  public var isEditing: Bool { change != nil }

  public var beforeEscape: String? { textIsDropped(change?.reason.isEmpty == false) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard var field = change?.reason, event != .key(.enter), field.handle(event) else { return nil }
    change?.reason = field
    return []
  }

  public var commands: [Command<AgreementScreen>] {
    let shared = TextPhrases(language: frame.language)
    guard change == nil else {
      return [
        Command(.enter, words.save, label: words.saveLabel, priority: 2) { $0.saveChange() },
        Command(.escape, words.cancel, label: words.cancelLabel, priority: 1) { screen in
          screen.change = nil
          return []
        },
      ]
    }
    let digits = (0...9).map { Key.character(Character("\($0)")) }
    return [
      Command(digits, words.pick, keysLabel: "0-9", label: words.pickLabel, priority: 4, disabledBecause: whyNot) {
        screen, key in screen.pick(key)
      },
      Command([.up, .down], words.move, label: criteria.count > 1 ? words.moveLabel : nil, priority: 2) { screen, key in
        screen.place = min(max(screen.place + (key == .up ? -1 : 1), 0), max(screen.criteria.count - 1, 0))
        return []
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.character("q"), .escape, .enter], shared.back, keysLabel: "q", label: shared.backLabel, priority: 3) {
        _ in [.back]
      },
    ]
  }

  private var whyNot: String? {
    if criteria.isEmpty { return words.none }
    return item.stage.isRevealed || item.round > 1 ? words.closed : nil
  }

  /// Takes the option; another one than before needs a reason once members score.
  private mutating func pick(_ key: Key) -> [Effect] {
    guard case .character(let character) = key, let option = character.wholeNumberValue, let index else { return [] }
    let criterion = scale.criteria[index]
    guard ((criterion.allowsNone ? 0 : 1)...criterion.options.count).contains(option) else {
      frame.message = FormPhrases(language: frame.language).noSuchOption(criterion.code, count: criterion.options.count)
      return []
    }
    guard let old = sheet.choices[index], item.stage == .scoring else { return save(option, reason: "") }
    guard old != option else { return [] }
    change = (option, TextField(limit: 200))
    return []
  }

  private mutating func saveChange() -> [Effect] {
    guard let change else { return [] }
    guard !change.reason.trimmed.isEmpty else {
      frame.message = words.reasonMissing
      return []
    }
    self.change = nil
    return save(change.option, reason: change.reason.trimmed)
  }

  private mutating func save(_ option: Int, reason: String) -> [Effect] {
    guard let index else { return [] }
    let code = scale.criteria[index].code
    sheet.apply(.tick(index: index, before: nil, after: option))
    place = criteria.firstIndex { sheet.choices[$0] == nil } ?? place
    frame.message = words.entered(code, option, scale.points(of: option, at: index))
    return [
      .save(
        .act(
          .agree(Agreement(product: item.product.code, criterion: code, option: option), reason: reason)))
    ]
  }
}
