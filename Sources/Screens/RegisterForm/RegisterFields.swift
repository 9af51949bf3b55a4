import Rulebook
import TerminalUI

/// The fields of a form, read by name.
struct RegisterFields: Sendable {
  var all: [RegisterField]

  init(_ fields: [RegisterField]) { all = fields }

  /// What stands in a field; empty for one that there is not.
  func text(_ name: RegisterField.Name) -> String { field(name)?.text ?? "" }

  /// The place of what was chosen.
  func place(_ name: RegisterField.Name) -> Int { field(name)?.place ?? 0 }

  /// A day as typed; nil where the field is empty or holds no day.
  func day(_ name: RegisterField.Name) -> CalendarDate? { CalendarDate(typed: text(name)) }

  /// A whole number; nil for anything else.
  func number(_ name: RegisterField.Name) -> Int? { Int(text(name)) }

  /// Puts `text` into a field.
  mutating func set(_ name: RegisterField.Name, to text: String) {
    guard let place = all.firstIndex(where: { $0.name == name }), case .text(let field) = all[place].content else {
      return
    }
    all[place].content = .text(TextField(text, limit: field.limit))
  }

  private func field(_ name: RegisterField.Name) -> RegisterField? { all.first { $0.name == name } }
}
