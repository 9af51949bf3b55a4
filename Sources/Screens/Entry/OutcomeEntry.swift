import Council
import Rulebook
import Season

/// What a rating came to at one level, from its decision or minutes.
struct OutcomeEntry: Entry {
  var fields: EntryFields
  private let dossier: Dossier

  init(_ view: DossierView, edition: Edition?, today: CalendarDate, words: EntryPhrases) {
    dossier = view.dossier.fields
    let levels = Level.Name.allCases
    fields = EntryFields([
      .choice(.level, levels.map { $0.title(in: words.language) }, levels.firstIndex(of: .province) ?? 0),
      .day(.date, today), .text(.total, limit: 12), .choice(.star, [words.notRated] + (1...5).map(words.stars)),
      .text(.edition, edition?.id ?? "", limit: 20), .text(.source),
    ])
  }

  func title(_ words: EntryPhrases) -> String { words.outcomeTitle }

  func about(_ words: EntryPhrases) -> [String] { [words.subject(dossier)] }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .date: day(.date, required: true, words)
    case .total: fields.text(.total).isEmpty || total != nil ? nil : words.badTotal
    default: nil
    }
  }

  /// The total as numerator and denominator, typed `82,33` or exactly, `247/3`; 0–100.
  private var total: [Int]? {
    let text = fields.text(.total)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    var total: [Int]?
    if parts.count == 2, let numerator = parts[0], let denominator = parts[1] { total = [numerator, denominator] }
    let digits = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    if (1...2).contains(digits.count), let whole = Int(digits[0]) {
      let decimals = digits.count == 2 ? digits[1] : ""
      let power = (0..<decimals.count).reduce(1) { power, _ in power * 10 }
      if decimals.isEmpty {
        total = [whole, 1]
      } else if let part = Int(decimals), part >= 0, decimals.count <= 4 {
        total = [whole * power + part, power]
      }
    }
    guard let total, Bounds.denominator.contains(total[1]), total[0] >= 0, total[0] <= 100 * total[1] else {
      return nil
    }
    return total
  }

  var act: SeasonAct? {
    guard let date = fields.day(.date) else { return nil }
    let star = fields.place(.star)
    return .outcome(
      dossier: dossier.code,
      Outcome(
        level: Level.Name.allCases[fields.place(.level)], edition: fields.text(.edition), date: date, total: total,
        star: star > 0 ? star : nil, source: fields.text(.source)))
  }
}

/// A certificate; the last day of its term is proposed after the edition.
struct CertificateEntry: Entry {
  var fields: EntryFields
  private let dossier: Dossier
  private let edition: Edition?

  init(_ view: DossierView, edition: Edition?, today: CalendarDate, words: EntryPhrases) {
    dossier = view.dossier.fields
    self.edition = edition
    let star = view.outcomes.last?.star ?? 3
    fields = EntryFields([
      .text(.number), .day(.date, max(today, view.dossier.since)),
      .choice(.star, (3...5).map(words.stars), min(max(star - 3, 0), 2)), .text(.issuer), .day(.ends),
    ])
    follow(.date)
  }

  func title(_ words: EntryPhrases) -> String { words.certificateTitle }

  func about(_ words: EntryPhrases) -> [String] {
    [words.subject(dossier)] + (edition.map { [words.term($0)] } ?? [])
  }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .number, .issuer: return required(name, words)
    case .date: return day(.date, required: true, words)
    case .ends:
      if let fault = day(.ends, required: true, words) { return fault }
      guard let date = fields.day(.date), let ends = fields.day(.ends) else { return nil }
      return ends <= date ? words.endsBefore : nil
    default: return nil
    }
  }

  mutating func follow(_ name: EntryField.Name) {
    guard name == .date, let months = edition?.certificate.validMonths, let date = fields.day(.date),
      let ends = date.adding(months: months)
    else { return }
    fields.set(.ends, to: ends.printed)
  }

  var act: SeasonAct? {
    guard let date = fields.day(.date), let ends = fields.day(.ends) else { return nil }
    return .certify(
      dossier: dossier.code,
      Certificate(
        number: fields.text(.number), date: date, stars: 3 + fields.place(.star), issuer: fields.text(.issuer),
        edition: edition?.id ?? "", ends: ends))
  }
}
