import Rulebook
import TerminalUI

/// The fields of an entry, read by name.
struct EntryFields: Sendable {
  var all: [EntryField]
  /// The present year: that of a day typed without one. The form sets it.
  var year: Int?

  init(_ fields: [EntryField]) { all = fields }

  /// What stands in a field; empty for one that there is not.
  func text(_ name: EntryField.Name) -> String { field(name)?.text ?? "" }

  /// The place of what was chosen.
  func place(_ name: EntryField.Name) -> Int { field(name)?.place ?? 0 }

  /// A day as typed; nil where the field is empty or holds no day.
  func day(_ name: EntryField.Name) -> CalendarDate? { CalendarDate(typed: text(name), year: year) }

  /// Writes a day in full, however it was typed.
  mutating func complete(_ name: EntryField.Name) {
    guard field(name)?.isDay == true, let day = day(name) else { return }
    set(name, to: day.printed)
  }

  /// A whole number; nil for anything else.
  func number(_ name: EntryField.Name) -> Int? { Int(text(name)) }

  /// Puts `text` into a field.
  mutating func set(_ name: EntryField.Name, to text: String) {
    guard let place = all.firstIndex(where: { $0.name == name }), case .text(let field) = all[place].content else {
      return
    }
    all[place].content = .text(TextField(text, limit: field.limit))
  }

  private func field(_ name: EntryField.Name) -> EntryField? { all.first { $0.name == name } }
}
