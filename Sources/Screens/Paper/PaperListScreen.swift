import Council
import Rulebook
import TerminalUI

/// Who has no sheet for a product yet, and how far paper sheets are; from here they are begun, gone on with, given up.
public struct PaperListScreen: FindableList {
  /// A member who scores the product.
  struct Line: Hashable, Sendable {
    let member: Member
    /// Nil without a paper sheet.
    let paper: PaperSheet?
  }

  /// What lies over the list and has the keyboard.
  enum Dialog: Hashable, Sendable {
    /// Who types the sheet a second time.
    case second(ListState)
    /// Why a paper sheet is given up.
    case cancel(TextField)
  }

  public var frame: Frame
  let typist: Member
  private(set) var item: AgendaItem
  private(set) var lines: [Line] = []
  /// Who may type beside the person at the keyboard.
  private(set) var typists: [Member] = []
  private(set) var names: [String: String] = [:]
  var list = ListState(count: 0)
  var dialog: Dialog?
  private let sitting: String

  /// Lists the members of the product with `code`.
  init(_ desk: Desk, product code: String) throws {
    guard let typist = desk.member else { throw Refusal.notSignedIn }
    frame = desk.frame
    self.typist = typist
    sitting = desk.sitting.id
    item = try desk.agendaItem(code)
    try refresh(from: desk)
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = typist
    let selected = selected?.member.id
    let code = item.product.code
    item = try own.agendaItem(code)
    names = try desk.names(code)
    let papers = try desk.store.papers.list(sitting).filter { $0.product == code }
    lines = try desk.progress(code).filter { item.asks($0.member.id) }.compactMap { member, isSubmitted in
      let paper = papers.first { $0.member == member.id }
      return isSubmitted && paper == nil ? nil : Line(member: member, paper: paper)
    }
    let holders = try desk.store.keys.holders(sitting)
    let recused = Set(
      try desk.store.attendance(sitting).filter { $0.product == code && $0.state == .recused }.map(\.member))
    typists = try desk.store.members(sitting).filter {
      $0.role.types && $0.id != typist.id && holders.contains($0.id) && !recused.contains($0.id)
    }
    list.resize(count: lines.count, height: listHeight)
    if let selected, let place = lines.firstIndex(where: { $0.member.id == selected }) {
      list.select(place, height: listHeight)
    }
  }

  /// The selected member; nil in an empty list.
  var selected: Line? { list.selected.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

  /// Who may type the selected member's sheet a second time.
  var seconds: [Member] { typists.filter { $0.id != selected?.member.id } }

  var words: PaperListPhrases { PaperListPhrases(language: frame.language) }

  var findable: [SearchText] { lines.map { SearchText([$0.member.name, $0.member.office]) } }

  // MARK: Text

  public var isEditing: Bool { if case .cancel = dialog { true } else { false } }

  public var beforeEscape: String? {
    if case .cancel(let reason) = dialog { textIsDropped(!reason.isEmpty) } else { nil }
  }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard case .cancel(var field) = dialog, event != .key(.enter), field.handle(event) else { return nil }
    dialog = .cancel(field)
    return []
  }

  // MARK: Doing

  /// Goes on with the selected sheet, or asks who types it a second time.
  mutating func open() -> [Effect] {
    guard let selected else { return [] }
    guard selected.paper == nil else { return [.open(.paper(product: item.product.code, member: selected.member.id))] }
    dialog = .second(ListState(count: seconds.count))
    return []
  }

  /// Begins the selected sheet with the chosen second typist.
  mutating func begin() -> [Effect] {
    guard case .second(let chosen) = dialog, let place = chosen.selected, seconds.indices.contains(place), let selected
    else { return [] }
    let second = seconds[place]
    dialog = nil
    let (product, member) = (item.product.code, selected.member.id)
    return [
      .save(.act(.paperBegin(product: product, member: member, second: second.id))),
      .open(.paper(product: product, member: member)),
    ]
  }

  /// Gives the selected sheet up.
  mutating func cancel() -> [Effect] {
    guard case .cancel(let field) = dialog, let selected else { return [] }
    guard !field.trimmed.isEmpty else {
      frame.message = words.reasonMissing
      return []
    }
    dialog = nil
    return [
      .save(
        .act(
          .paperCancel(product: item.product.code, member: selected.member.id, reason: field.trimmed)))
    ]
  }
}
