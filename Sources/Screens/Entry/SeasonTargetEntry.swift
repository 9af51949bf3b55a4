import Council
import Documents
import Rulebook
import Season
import TerminalUI

/// What a place has set itself for a season.
struct SeasonTargetEntry: Entry {
  var fields: EntryFields
  private let known: SeasonTarget?
  private let ids: [String]
  /// The id that was proposed last.
  private var proposed: String

  /// Asks for what is to be changed in `target`; for a new one where there is none.
  init(_ target: SeasonTarget?, in book: SeasonBook, today: CalendarDate, words: EntryPhrases) {
    known = target
    ids = book.ids(of: .target)
    proposed = SeasonList.target.nextID(year: today.year, after: ids)
    let measures = SeasonTarget.Measure.allCases
    fields = EntryFields([
      .text(.year, String(target?.year ?? today.year), limit: 4), .text(.place, target?.place ?? ""),
      .choice(.measure, measures.map(words.measure), measures.firstIndex(of: target?.measure ?? .rated) ?? 0),
      .text(.stars, ItemList.text((target?.stars ?? [3, 4, 5]).map(String.init)), limit: 20),
      .text(.least, target.map { String($0.least) } ?? "", limit: 6),
      .text(.most, target?.most.map(String.init) ?? "", limit: 6), .day(.targetDue, target?.due),
      .text(.id, proposed, limit: 60),
    ])
  }

  private var measure: SeasonTarget.Measure { SeasonTarget.Measure.allCases[fields.place(.measure)] }

  /// The stars typed, rising, each once; nil for anything but digits 1–5 with `;`, commas or blanks between.
  private var stars: [Int]? {
    let items = fields.text(.stars).split { ";, ".contains($0) }.map { Int($0) }
    guard !items.isEmpty, items.allSatisfy({ $0.map((1...5).contains) ?? false }) else { return nil }
    return Set(items.compactMap(\.self)).sorted()
  }

  func title(_ words: EntryPhrases) -> String { words.targetTitle(isNew: known == nil) }

  func about(_ words: EntryPhrases) -> [String] { [words.severalItems, words.aboutTarget] }

  func asks(_ name: EntryField.Name) -> Bool {
    switch name {
    case .stars: measure == .rated
    case .id: known == nil
    default: true
    }
  }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .year: return yearFault(words)
    case .place: return required(.place, words)
    case .stars where measure == .rated: return stars == nil ? words.badStars : nil
    case .least: return whole(.least, from: 0, required: true, words)
    case .most:
      if let fault = whole(.most, from: 0, required: false, words) { return fault }
      guard let least = fields.number(.least), let most = fields.number(.most) else { return nil }
      return most < least ? words.mostBelow : nil
    case .targetDue: return day(.targetDue, required: false, words)
    case .id where known == nil: return idFault(among: ids, words)
    default: return nil
    }
  }

  mutating func follow(_ name: EntryField.Name) {
    if name == .year { proposed = proposeID(of: .target, after: ids, insteadOf: proposed) }
  }

  var act: SeasonAct? {
    guard let year = season, let least = fields.number(.least) else { return nil }
    return .target(
      SeasonTarget(
        id: known?.id ?? fields.text(.id), year: year, place: fields.text(.place).composed, measure: measure,
        stars: measure == .rated ? stars ?? [] : [], least: least, most: fields.number(.most),
        due: fields.day(.targetDue)))
  }
}
