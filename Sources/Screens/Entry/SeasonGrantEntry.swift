import Council
import Documents
import Rulebook
import Season
import TerminalUI

/// Funds that were given to one product or several.
struct SeasonGrantEntry: Entry {
  var fields: EntryFields
  private let known: SeasonGrant?
  private let ids: [String]
  private let codes: DossierCodes
  /// The id that was proposed last.
  private var proposed: String

  /// Asks for what is to be changed in `grant`; for a new one where there is none.
  init(_ grant: SeasonGrant?, in book: SeasonBook, today: CalendarDate, words: EntryPhrases) {
    known = grant
    ids = book.ids(of: .grant)
    codes = DossierCodes(Array(book.dossiers.keys))
    proposed = SeasonList.grant.nextID(year: today.year, after: ids)
    fields = EntryFields([
      .day(.date, grant == nil ? today : grant?.date), .text(.year, String(grant?.year ?? today.year), limit: 4),
      .text(.place, grant?.place ?? ""), .text(.dossier, grant?.dossier ?? "", limit: 24),
      .text(.products, String(grant?.products ?? 1), limit: 5), .text(.amount, grant?.amount?.grouped ?? "", limit: 24),
      .text(.purpose, grant?.purpose ?? "", limit: 400), .text(.id, proposed, limit: 60),
    ])
  }

  func title(_ words: EntryPhrases) -> String { words.grantTitle(isNew: known == nil) }

  func about(_ words: EntryPhrases) -> [String] { [words.aboutGrant, words.shortCodes] }

  func asks(_ name: EntryField.Name) -> Bool { name != .id || known == nil }

  /// Đồng, typed with or without dots between the groups; nil for anything but digits.
  private var amount: Int? { Int(fields.text(.amount).filter { !"., ".contains($0) }) }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .date: day(.date, required: false, words)
    case .year: yearFault(words)
    case .place: required(.place, words)
    case .dossier:
      fields.text(.dossier).isEmpty ? nil : codes.stranger(among: [fields.text(.dossier)]).map(words.noSuchDossier)
    case .products: whole(.products, from: 1, required: true, words)
    case .amount: fields.text(.amount).isEmpty || amount.map(Bounds.amount.contains) == true ? nil : words.badAmount
    case .id where known == nil: idFault(among: ids, words)
    default: nil
    }
  }

  mutating func follow(_ name: EntryField.Name) {
    if name == .date, let year = fields.day(.date)?.year { fields.set(.year, to: String(year)) }
    guard [.date, .year].contains(name) else { return }
    proposed = proposeID(of: .grant, after: ids, insteadOf: proposed)
  }

  mutating func complete(_ name: EntryField.Name) {
    fields.complete(name)
    if name == .amount, let amount { fields.set(.amount, to: amount.grouped) }
    if name == .dossier, let code = codes.code(for: fields.text(.dossier)) { fields.set(.dossier, to: code) }
  }

  var act: SeasonAct? {
    guard let year = season, let products = fields.number(.products) else { return nil }
    return .grant(
      SeasonGrant(
        id: known?.id ?? fields.text(.id), year: year, place: fields.text(.place).composed,
        dossier: codes.code(for: fields.text(.dossier)) ?? "", products: products, amount: amount,
        date: fields.day(.date), purpose: fields.text(.purpose).composed))
  }
}
