import Council
import Rulebook
import TerminalUI

/// The sitting itself: its sessions, who is there and in whose place, who leads; noted here by its office.
public struct SittingScreen: FindableList {
  public var frame: Frame {
    didSet { list.select(list.selection, height: listHeight) }
  }
  let sitting: Sitting
  /// Who looks.
  let viewer: Member?
  private(set) var roll: SittingRoll
  var list: ListState
  /// Place on the agenda of the product that is looked at.
  private(set) var place: Int
  /// What is being asked; nil where the list has the keyboard.
  private(set) var form: SittingForm?

  /// Reads the sitting; looks at the product with the code `product` first.
  public init(_ desk: Desk, product: String?) throws {
    frame = desk.frame
    sitting = desk.sitting
    viewer = desk.member
    let roll = try SittingRoll(desk)
    self.roll = roll
    list = ListState(count: roll.lines.count)
    place = roll.agenda.firstIndex { $0.product.code == product } ?? 0
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = viewer
    let (code, member) = (item?.product.code, selected?.member.id)
    roll = try SittingRoll(own)
    place = roll.agenda.firstIndex { $0.product.code == code } ?? 0
    list.resize(count: roll.lines.count, height: listHeight)
    if let member, let row = roll.lines.firstIndex(where: { $0.member.id == member }) {
      list.select(row, height: listHeight)
    }
  }

  /// The selected member; nil in an empty sitting.
  var selected: SittingRoll.Line? {
    list.selected.flatMap { roll.lines.indices.contains($0) ? roll.lines[$0] : nil }
  }

  /// The product that is looked at; nil on an empty agenda.
  var item: AgendaItem? { roll.agenda.indices.contains(place) ? roll.agenda[place] : nil }

  var words: SittingPhrases { SittingPhrases(language: frame.language) }

  mutating func moveProduct(by step: Int) { place = min(max(place + step, 0), max(roll.agenda.count - 1, 0)) }

  var findable: [SearchText] { roll.lines.map { SearchText([$0.member.name, $0.member.office]) } }

  // MARK: Noting

  public var isEditing: Bool { form != nil }

  public var beforeEscape: String? { textIsDropped(form?.isTouched == true) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard form != nil else { return nil }
    switch event {
    case .key(.enter), .key(.escape), .key(.up), .key(.down), .key(.tab), .key(.backTab): return nil
    default: return form?.type(event) ?? false ? [] : nil
    }
  }

  mutating func ask(_ kind: SittingForm.Kind, texts: [SittingForm.Field: String] = [:]) -> [Effect] {
    form = SittingForm(kind, texts: texts, year: sitting.date.year)
    return []
  }

  mutating func moveField(by step: Int) { form?.move(by: step) }

  mutating func dropForm() { form = nil }

  /// Goes on to the next field, or notes what is filled in.
  mutating func enterField() -> [Effect] {
    guard let form else { return [] }
    if !form.isLast, !form.fault(at: form.focus) {
      self.form?.move(by: 1)
      return []
    }
    guard let intent = form.intent else {
      self.form?.goToFault()
      frame.message = form.firstFault.map { words.fault(form.fields[$0]) }
      return []
    }
    self.form = nil
    return [.save(intent)]
  }

  /// Notes the selected member as present, and goes on to the next one, as a roll call does.
  mutating func notePresent() -> [Effect] {
    guard let line = selected else { return [] }
    list.move(by: 1, height: listHeight)
    return [.save(.act(.attend(Attendance(member: line.member.id, product: nil, state: .present, reason: ""))))]
  }

  /// True where a note of its own keeps the selected member out of the product.
  var isKeptOut: Bool {
    guard let member = selected?.member, let product = item?.product else { return false }
    return roll.exception(member.id, product.code).map { $0.state != .present } ?? false
  }

  /// Takes back what is noted about the selected member for the product, or asks why the member keeps out of it.
  mutating func recuse() -> [Effect] {
    guard let member = selected?.member, let product = item?.product else { return [] }
    guard isKeptOut else { return ask(.recused(member, product)) }
    return [.save(.act(.attend(Attendance(member: member.id, product: product.code, state: .present, reason: ""))))]
  }
}
