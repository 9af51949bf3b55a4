import Rulebook
import Season

/// Something that is entered on the register: fields, and the act that comes of them.
protocol RegisterForm: Sendable {
  var fields: RegisterFields { get set }

  /// What is entered, in capitals.
  func title(_ words: RegisterFormPhrases) -> String

  /// The dossier that it is about, and what else to know before typing.
  func about(_ words: RegisterFormPhrases) -> [String]

  /// True where the field is asked for, as the others stand.
  func asks(_ name: RegisterField.Name) -> Bool

  /// What is wrong with a field; nil where it is filled in as it has to be.
  func fault(_ name: RegisterField.Name, _ words: RegisterFormPhrases) -> String?

  /// Fills in what follows from a field that was changed.
  mutating func follow(_ name: RegisterField.Name)

  /// What is to be done, once no field is at fault.
  var act: SeasonAct? { get }
}

extension RegisterForm {
  func asks(_ name: RegisterField.Name) -> Bool { true }

  mutating func follow(_ name: RegisterField.Name) {}

  /// The fields that are asked for.
  var asked: [RegisterField.Name] { fields.all.map(\.name).filter(asks) }
}

extension RegisterForm {
  /// The fault of a text that must say something.
  func required(_ name: RegisterField.Name, _ words: RegisterFormPhrases) -> String? {
    fields.text(name).isEmpty ? words.missing(name) : nil
  }

  /// The fault of a day, which may be left out where it is not `required`.
  func day(_ name: RegisterField.Name, required isRequired: Bool, _ words: RegisterFormPhrases) -> String? {
    if fields.text(name).isEmpty { return isRequired ? words.missing(name) : nil }
    return fields.day(name) == nil ? words.noDay : nil
  }
}
