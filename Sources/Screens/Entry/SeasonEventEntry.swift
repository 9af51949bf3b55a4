import Council
import Documents
import Rulebook
import Season
import TerminalUI

/// An event of the season: a working session, a training, a visit, a plan.
struct SeasonEventEntry: Entry {
  var fields: EntryFields
  private let known: SeasonEvent?
  private let ids: [String]
  private let codes: DossierCodes
  private let participants: ItemList
  private let notes: ItemList
  /// The id that was proposed last.
  private var proposed: String

  /// Asks for what is to be changed in `event`; for a new one where there is none.
  init(_ event: SeasonEvent?, in book: SeasonBook, today: CalendarDate, words: EntryPhrases) {
    known = event
    ids = book.ids(of: .event)
    codes = DossierCodes(Array(book.dossiers.keys))
    participants = ItemList(event?.participants ?? [])
    notes = ItemList(event?.notes ?? [])
    proposed = SeasonList.event.nextID(year: today.year, after: ids)
    let kinds = SeasonEvent.Kind.allCases
    func list(_ name: EntryField.Name, _ text: String) -> EntryField {
      .text(name, text, limit: max(Self.room, text.count))
    }
    fields = EntryFields([
      .choice(
        .eventKind, kinds.map(SeasonPhrases(language: words.language).kind),
        kinds.firstIndex(of: event?.kind ?? .session) ?? 0),
      .text(.eventTitle, event?.title ?? ""), .day(.date, event?.date ?? today), .day(.until, event?.until),
      .text(.year, String(event?.year ?? today.year), limit: 4), .text(.place, event?.place ?? ""),
      .text(.paperNumber, event?.number ?? "", limit: 60), .text(.chair, event?.chair ?? ""),
      list(.participants, participants.text),
      .text(.attendance, event?.attendance.map(String.init) ?? "", limit: 5),
      list(.dossiers, ItemList.text(event?.dossiers ?? [])), list(.notes, notes.text),
      .text(.id, proposed, limit: 60),
    ])
  }

  /// Letters for several items in one field.
  private static let room = 2000

  func title(_ words: EntryPhrases) -> String { words.eventTitle(isNew: known == nil) }

  func about(_ words: EntryPhrases) -> [String] { [words.severalItems, words.shortCodes] }

  func asks(_ name: EntryField.Name) -> Bool { name != .id || known == nil }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .eventTitle: return required(name, words)
    case .date: return day(.date, required: true, words)
    case .until:
      if let fault = day(.until, required: false, words) { return fault }
      guard let date = fields.day(.date), let until = fields.day(.until) else { return nil }
      return until < date ? words.untilBefore : nil
    case .year: return yearFault(words)
    case .attendance: return whole(.attendance, from: 0, required: false, words)
    case .dossiers: return codes.stranger(among: dossiers).map(words.noSuchDossier)
    case .id where known == nil: return idFault(among: ids, words)
    default: return nil
    }
  }

  private var dossiers: [String] { ItemList.items(fields.text(.dossiers)) }

  mutating func follow(_ name: EntryField.Name) {
    if name == .date, let year = fields.day(.date)?.year { fields.set(.year, to: String(year)) }
    guard [.date, .year].contains(name) else { return }
    proposed = proposeID(of: .event, after: ids, insteadOf: proposed)
  }

  mutating func complete(_ name: EntryField.Name) {
    fields.complete(name)
    guard name == .dossiers, !dossiers.isEmpty else { return }
    fields.set(.dossiers, to: ItemList.text(dossiers.map { codes.code(for: $0) ?? $0 }))
  }

  var act: SeasonAct? {
    guard let date = fields.day(.date), let year = season else { return nil }
    return .event(
      SeasonEvent(
        id: known?.id ?? fields.text(.id), kind: SeasonEvent.Kind.allCases[fields.place(.eventKind)],
        title: fields.text(.eventTitle).composed, year: year, place: fields.text(.place).composed, date: date,
        until: fields.day(.until), number: fields.text(.paperNumber), chair: fields.text(.chair).composed,
        participants: participants.items(fields.text(.participants)), attendance: fields.number(.attendance),
        dossiers: dossiers.compactMap(codes.code).uniqued, notes: notes.items(fields.text(.notes))))
  }
}

extension [String] {
  /// Each text once, where it stands first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
