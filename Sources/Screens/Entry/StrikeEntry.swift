import Council
import Rulebook
import Season

/// Why an entry is taken off a list of the season's book.
struct StrikeEntry: Entry {
  var fields = EntryFields([.text(.reason)])
  private let list: SeasonList
  private let id: String
  /// The entry in a line.
  private let subject: String

  init(_ list: SeasonList, id: String, in book: SeasonBook, words: EntryPhrases) {
    self.list = list
    self.id = id
    let phrases = SeasonBookPhrases(language: words.language)
    let cells =
      switch list {
      case .event: book.events.first { $0.id == id }.map(phrases.cells)
      case .target: book.targets.first { $0.id == id }.map(phrases.cells)
      case .grant: book.grants.first { $0.id == id }.map { phrases.cells($0, of: book) }
      }
    subject = (cells ?? []).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func title(_ words: EntryPhrases) -> String { words.strikeTitle }

  func about(_ words: EntryPhrases) -> [String] { [subject, words.aboutStrike] }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? { required(name, words) }

  var act: SeasonAct? { .strike(list, id: id, reason: fields.text(.reason)) }
}
