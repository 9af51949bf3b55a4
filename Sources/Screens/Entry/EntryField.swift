import Rulebook
import TerminalUI

/// A field of an entry on the register: a text, or one of several values.
struct EntryField: Sendable {
  /// What it asks for.
  enum Name: Hashable, Sendable {
    // A step.
    case stage, date, by, reason, due, ground, received
    // A dossier.
    case province, communeCode, year, code, name, producer, set, kind, commune, district, address, phone, previous
    case filed
    // A document.
    case title, state, number, issued, issuer, expires, note
    // A remark.
    case remark, remarkKind, text, owner, answer, session
    // A result and a certificate.
    case level, total, star, edition, source, ends
    // A finding that ends in a withdrawal.
    case found, violation, foundBy
    // The season's book.
    case eventKind, eventTitle, until, place, paperNumber, chair, participants, attendance, dossiers, notes
    case measure, stars, least, most, targetDue, dossier, products, amount, purpose, id
    // A file into the register or out of it.
    case job, path, known
    // A commune's report: the points by their numbers.
    case holds(Int), finding(Int)
  }

  /// What it holds.
  enum Content: Sendable {
    case text(TextField)
    /// Labels, and the place of the chosen one.
    case choice([String], Int)
  }

  let name: Name
  var content: Content
  /// True for a day: the first letter typed replaces what is proposed, and what was typed is written in full.
  var isDay = false

  /// A text, which may be empty.
  static func text(_ name: Name, _ text: String = "", limit: Int = 200) -> EntryField {
    EntryField(name: name, content: .text(TextField(text, limit: limit)))
  }

  /// A day, as print writes it.
  static func day(_ name: Name, _ day: CalendarDate? = nil) -> EntryField {
    EntryField(name: name, content: .text(TextField(day?.printed ?? "", limit: 10)), isDay: true)
  }

  /// One of `labels`.
  static func choice(_ name: Name, _ labels: [String], _ place: Int = 0) -> EntryField {
    EntryField(name: name, content: .choice(labels, place))
  }

  /// What stands in the field, on one line.
  var text: String {
    switch content {
    case .text(let field): field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .choice(let labels, let place): labels.indices.contains(place) ? labels[place] : ""
    }
  }

  /// Whether it takes a text that is typed.
  var isText: Bool { if case .text = content { true } else { false } }

  /// The place of the chosen value; 0 for a text.
  var place: Int { if case .choice(_, let place) = content { place } else { 0 } }

  /// Takes the proposal away where `event` begins another text in its place.
  mutating func clear(before event: Event) {
    guard isDay, case .text(let field) = content else { return }
    switch event {
    case .key(.character), .retype: content = .text(TextField(limit: field.limit))
    default: break
    }
  }

  /// Answers a key: a text is typed, a choice goes by the arrows, its number or the first letter of one of
  /// its words.
  mutating func handle(_ event: Event) -> Bool {
    switch content {
    case .text(var field):
      guard field.handle(event) else { return false }
      content = .text(field)
    case .choice(let labels, let place):
      guard let chosen = Self.place(event, from: place, among: labels) else { return false }
      content = .choice(labels, chosen)
    }
    return true
  }

  private static func place(_ event: Event, from place: Int, among labels: [String]) -> Int? {
    let count = labels.count
    guard count > 0 else { return nil }
    switch event {
    case .key(.left): return max(place - 1, 0)
    case .key(.right), .key(.character(" ")): return min(place + 1, count - 1)
    case .key(.home): return 0
    case .key(.end): return count - 1
    case .key(.character(let sign)):
      if let number = sign.wholeNumberValue { return (1...min(count, 9)).contains(number) ? number - 1 : nil }
      let following = labels.indices.map { (place + 1 + $0) % labels.count }
      return following.first { labels[$0].hasWord(beginning: sign) }
    default: return nil
    }
  }
}

extension String {
  /// True where a word of the text begins with `letter`, whatever its accents.
  fileprivate func hasWord(beginning letter: Character) -> Bool {
    let start = String(letter).folded
    return folded.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(start) }
  }
}
