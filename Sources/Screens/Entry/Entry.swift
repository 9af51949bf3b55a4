import Council
import Rulebook
import Season

/// Something that is entered on the register: fields, and the act that comes of them.
protocol Entry: Sendable {
  var fields: EntryFields { get set }

  /// What is entered, in capitals.
  func title(_ words: EntryPhrases) -> String

  /// The dossier that it is about, and what else to know before typing.
  func about(_ words: EntryPhrases) -> [String]

  /// True where the field is asked for, as the others stand.
  func asks(_ name: EntryField.Name) -> Bool

  /// What is wrong with a field; nil where it is filled in as it has to be.
  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String?

  /// Fills in what follows from a field that was changed.
  mutating func follow(_ name: EntryField.Name)

  /// Writes in full what may be typed short, as the field is left.
  mutating func complete(_ name: EntryField.Name)

  /// What is to be done, once no field is at fault.
  var act: SeasonAct? { get }

  /// All that is to be done, where it may take several acts, or rests on what was there before.
  var intents: [Intent] { get }
}

extension Entry {
  func asks(_ name: EntryField.Name) -> Bool { true }

  mutating func follow(_ name: EntryField.Name) {}

  mutating func complete(_ name: EntryField.Name) { fields.complete(name) }

  var intents: [Intent] { act.map { [.act(.season($0))] } ?? [] }

  /// The fields that are asked for.
  var asked: [EntryField.Name] { fields.all.map(\.name).filter(asks) }
}

extension Entry {
  /// The fault of a text that must say something.
  func required(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    fields.text(name).isEmpty ? words.missing(name) : nil
  }

  /// The fault of a day, which may be left out where it is not `required`.
  func day(_ name: EntryField.Name, required isRequired: Bool, _ words: EntryPhrases) -> String? {
    if fields.text(name).isEmpty { return isRequired ? words.missing(name) : nil }
    return fields.day(name) == nil ? words.noDay : nil
  }
}
