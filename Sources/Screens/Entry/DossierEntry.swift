import Council
import Rulebook
import Season
import TerminalUI

/// A dossier's fields: those of a new one, with the code that is next in its commune, or of one to be put right.
struct DossierEntry: Entry {
  var fields: EntryFields
  /// The dossier as it is; nil for a new one.
  private let known: RegisteredDossier?
  /// The day on which a known dossier came to the register, where that was after its filing.
  private let entered: CalendarDate?
  private let provinces: [Province]
  private let codes: [ProductCode]

  /// Asks for a new dossier, beginning with the province of the latest one, or of the sitting's `products` before there
  /// is any.
  init(
    new dossiers: [RegisteredDossier], products: [String], provinces: [Province], today: CalendarDate,
    words: EntryPhrases
  ) {
    known = nil
    entered = nil
    self.provinces = provinces
    codes = dossiers.compactMap { ProductCode($0.fields.code) }
    let last = codes.max { $0.year < $1.year } ?? products.lazy.compactMap(ProductCode.init).first
    let province = provinces.firstIndex { $0.code == last?.province } ?? 0
    fields = EntryFields([
      .choice(.province, provinces.map { "\($0.code) \($0.name)" }, province), .text(.communeCode, limit: 8),
      .text(.year, String(today.year), limit: 4), .text(.code, limit: 24), .text(.name), .text(.producer),
      .text(.set, limit: 2), Self.kind(.first, words), .text(.commune), .text(.district), .text(.address),
      .text(.phone, limit: 40), .text(.previous, limit: 24),
      .choice(.stage, DossierStage.allCases.map { $0.title(in: words.language) }), .day(.date, today), .day(.filed),
      .text(.reason),
    ])
    if provinces.isEmpty { fields.all.removeFirst(2) }
  }

  /// Asks for what is to be put right in the dossier of `view`.
  init(changing view: DossierView, words: EntryPhrases) {
    known = view.dossier
    entered = view.steps.entryPastFiling?.date
    provinces = []
    codes = []
    let now = view.dossier.fields
    fields = EntryFields([
      .text(.name, now.name), .text(.producer, now.producer), .text(.set, now.set.map(String.init) ?? "", limit: 2),
      Self.kind(now.kind, words), .text(.commune, now.commune), .text(.district, now.district),
      .text(.address, now.address), .text(.phone, now.phone, limit: 40), .text(.year, String(now.year), limit: 4),
      .text(.previous, now.previous, limit: 24), .day(.filed, view.dossier.filed), .text(.reason),
    ])
  }

  private static func kind(_ kind: ApplicationKind, _ words: EntryPhrases) -> EntryField {
    .choice(
      .kind, ApplicationKind.allCases.map { $0.title(in: words.language) },
      ApplicationKind.allCases.firstIndex(of: kind) ?? 0)
  }

  func title(_ words: EntryPhrases) -> String { known == nil ? words.newTitle : words.changeTitle }

  func about(_ words: EntryPhrases) -> [String] { known.map { [words.subject($0.fields)] } ?? [] }

  private var stage: DossierStage { known?.stage ?? DossierStage.allCases[fields.place(.stage)] }

  func asks(_ name: EntryField.Name) -> Bool {
    switch name {
    case .reason: known != nil || stage != .idea
    // The day of a step to the filing is that step's.
    case .filed: known == nil ? stage.isFiled && stage != .dossier : entered != nil
    default: true
    }
  }

  /// The filing is not after the day on which the dossier came to the register.
  private var filingFault: (EntryPhrases) -> String? {
    guard let filed = fields.day(.filed), let last = known == nil ? fields.day(.date) : entered, last < filed else {
      return { _ in nil }
    }
    return { $0.filedAfter(last) }
  }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    let text = fields.text(name)
    switch name {
    case .code:
      guard ProductCode(text) != nil else { return words.badCode }
      return codes.contains { $0.description == text } ? words.codeTaken : nil
    case .name, .producer, .reason: return required(name, words)
    case .communeCode: return text.isEmpty || text.isNumber ? nil : words.digitsOnly
    case .year: return text.count == 4 && text.isNumber ? nil : words.badYear
    case .set:
      if text.isEmpty { return stage.isFiled ? words.missing(.set) : nil }
      return Bounds.set.contains(Int(text) ?? 0) ? nil : words.badSet
    case .previous:
      guard !text.isEmpty else { return nil }
      return ProductCode(text) == nil || text == known?.fields.code || text == fields.text(.code) ? words.badCode : nil
    case .date: return day(.date, required: true, words)
    case .filed:
      if let fault = day(.filed, required: false, words) { return fault }
      return asks(.filed) ? filingFault(words) : nil
    default: return nil
    }
  }

  /// Proposes the code that is next in its province, commune and year.
  mutating func follow(_ name: EntryField.Name) {
    guard known == nil, [.province, .communeCode, .year].contains(name),
      provinces.indices.contains(fields.place(.province))
    else { return }
    let (province, commune) = (provinces[fields.place(.province)].code, fields.text(.communeCode))
    guard let year = fields.number(.year) else { return }
    let serials = codes.filter { $0.province == province && $0.commune == commune && $0.year == year }
      .compactMap { Int($0.serial) }.filter(Bounds.ordinal.contains)
    let next = ProductCode(province: province, commune: commune, serial: (serials.max() ?? 0) + 1, year: year)
    fields.set(.code, to: next?.description ?? "")
  }

  var act: SeasonAct? {
    guard known == nil, let dossier, let date = fields.day(.date) else { return nil }
    return .enrol(dossier, stage: stage, date: date, reason: asks(.reason) ? fields.text(.reason) : "")
  }

  private var dossier: Dossier? {
    guard let year = fields.number(.year) else { return nil }
    return Dossier(
      code: known?.fields.code ?? fields.text(.code), name: fields.text(.name).composed,
      producer: fields.text(.producer).composed, set: fields.number(.set),
      kind: ApplicationKind.allCases[fields.place(.kind)], district: fields.text(.district),
      commune: fields.text(.commune), address: fields.text(.address), phone: fields.text(.phone), year: year,
      previous: fields.text(.previous))
  }

  var intents: [Intent] {
    let filing = fields.day(.filed).flatMap { day -> Intent? in
      guard asks(.filed), day != known?.filed else { return nil }
      let filing = Filing(date: day, reason: fields.text(.reason))
      return .act(.season(.filing(dossier: known?.fields.code ?? fields.text(.code), filing)))
    }
    return [amendment ?? act.map { .act(.season($0)) }, filing].compactMap(\.self)
  }

  /// Puts a known dossier right; nil where its fields stay.
  private var amendment: Intent? {
    guard let known, let dossier, dossier != known.fields else { return nil }
    return .amend(known: known.fields, to: dossier, reason: fields.text(.reason))
  }
}

extension String {
  /// True for digits alone, one at least.
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}
