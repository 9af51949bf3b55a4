import Council
import Rulebook
import TerminalUI

/// What is asked before something is noted: fields to fill in, and what follows from it.
struct SittingForm: Sendable {
  /// What is to be noted.
  enum Kind: Hashable, Sendable {
    case absent(Member), left(Member), delegate(Member)
    case recused(Member, Product)
    /// The number that the session gets.
    case openSession(Int)
    case closeSession(Int)
    /// The deputies who can be handed the product.
    case handOver(Product, [Member])
    case takeBack(Product)
  }

  /// What a field asks for.
  enum Field: Hashable, Sendable {
    case reason, name, office, paper, date, begins, ends, place
  }

  let kind: Kind
  let fields: [Field]
  /// The year of a day typed without one.
  private let year: Int
  private(set) var texts: [TextField]
  /// True once something was typed.
  private(set) var isTouched = false
  /// The field that has the keyboard.
  private(set) var focus = 0
  /// The place of the chosen deputy.
  private(set) var choice = 0

  /// An empty form.
  /// - Parameters:
  ///   - texts: what stands in fields from the beginning.
  ///   - year: that of a day typed without one.
  init(_ kind: Kind, texts: [Field: String] = [:], year: Int) {
    self.kind = kind
    self.year = year
    fields =
      switch kind {
      case .absent, .left, .recused, .handOver, .takeBack: [.reason]
      case .delegate: [.name, .office, .paper]
      case .openSession: [.date, .begins, .place]
      case .closeSession: [.ends]
      }
    self.texts = fields.map { TextField(texts[$0] ?? "", limit: 200) }
  }

  /// Those who can be chosen.
  var choices: [Member] {
    if case .handOver(_, let deputies) = kind { deputies } else { [] }
  }

  var isLast: Bool { focus == fields.count - 1 }

  mutating func type(_ event: Event) -> Bool {
    guard texts[focus].handle(event) else { return false }
    isTouched = true
    return true
  }

  /// Goes to another field, or chooses another person where there is one field.
  mutating func move(by step: Int) {
    complete()
    if choices.count > 1 { choice = min(max(choice + step, 0), choices.count - 1) }
    focus = min(max(focus + step, 0), fields.count - 1)
  }

  /// Writes a day in full, however it was typed.
  private mutating func complete() {
    guard fields[focus] == .date, let day = CalendarDate(typed: text(focus), year: year) else { return }
    texts[focus] = TextField(day.printed, limit: texts[focus].limit)
  }

  /// Goes to the first field that is not filled in as it has to be.
  mutating func goToFault() { focus = firstFault ?? focus }

  /// The place of the first field that is not filled in as it has to be.
  var firstFault: Int? { fields.indices.first { fault(at: $0) } }

  /// True where a field is not filled in as it has to be.
  func fault(at place: Int) -> Bool {
    let text = self.text(place)
    return switch fields[place] {
    case .reason, .name, .office, .paper: text.isEmpty
    case .date: CalendarDate(typed: text, year: year) == nil
    case .ends: ClockText(text) == nil
    case .begins: ClockText(text) == nil
    case .place: false
    }
  }

  private func text(_ place: Int) -> String {
    let text = texts[place].text
    return text.allSatisfy(\.isWhitespace) ? "" : text.trimmed
  }

  private func text(of field: Field) -> String { fields.firstIndex(of: field).map { text($0) } ?? "" }

  /// What is to be done; nil while a field is not filled in.
  var intent: Intent? {
    guard firstFault == nil else { return nil }
    let reason = text(of: .reason)
    switch kind {
    case .absent(let member):
      return .act(.attend(Attendance(member: member.id, product: nil, state: .absent, reason: reason)))
    case .left(let member):
      return .act(.attend(Attendance(member: member.id, product: nil, state: .left, reason: reason)))
    case .recused(let member, let product):
      return .act(.attend(Attendance(member: member.id, product: product.code, state: .recused, reason: reason)))
    case .delegate(let member):
      let delegate = Delegate(name: text(of: .name), office: text(of: .office), paper: text(of: .paper))
      return .act(
        .attend(Attendance(member: member.id, product: nil, state: .present, reason: "", delegate: delegate)))
    case .openSession(let number):
      guard let date = CalendarDate(typed: text(of: .date), year: year) else { return nil }
      let place = text(of: .place)
      return .act(
        .openSession(
          Session(
            number: number, date: date, begins: ClockText(text(of: .begins))?.text, place: place.isEmpty ? nil : place)
        ))
    case .closeSession(let number):
      return ClockText(text(of: .ends)).map { .act(.closeSession(number: number, ends: $0.text)) }
    case .handOver(let product, let deputies):
      return deputies.indices.contains(choice)
        ? .handOver(product: product.code, to: deputies[choice].id, reason: reason) : nil
    case .takeBack(let product): return .handOver(product: product.code, to: nil, reason: reason)
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
