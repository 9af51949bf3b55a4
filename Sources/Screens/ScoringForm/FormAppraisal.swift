import Council
import Rating
import Rulebook
import Season

/// Scores from outside the council, entered in the same form: whose they are, and what their paper says beside them.
struct FormAppraisal: Sendable {
  let source: Appraisal.Source
  let date: CalendarDate
  let by: String
  let opinion: String
  /// True until the dossier has gone past the council.
  let isOpen: Bool

  /// The scores that stand on `state`.
  func appraisal(_ state: SheetState) -> Appraisal {
    Appraisal(source: source, date: date, by: by, choices: state.choices, notes: state.notes, opinion: opinion)
  }
}

extension ScoringForm {
  /// Opens the form for the scores that `source` gives a dossier.
  /// - Throws: what the store throws; `FormOpeningError.noSet` where the dossier has no set, or no law is at hand.
  init(_ desk: Desk, appraising code: String, by source: Appraisal.Source, law: DossierLaw) throws {
    let file = try DossierFile(desk, code: code, law: law)
    guard let set = file.set, let edition = file.edition else { throw FormOpeningError.noSet }
    let fields = file.fields
    let stored = file.view.appraisals.first { $0.source == source }
    let product = Product(
      code: code, name: fields.name, producer: fields.producer, address: fields.address, phone: fields.phone,
      set: set.number, setHash: "", kind: fields.kind, position: 1)
    var subject = FormSubject(
      product: product, edition: edition, scale: try Scale(set), member: desk.member?.id ?? "", position: 1, count: 1,
      stage: .scoring, isScorer: true)
    subject.appraisals = file.view.appraisals.filter { $0.source != source }
    subject.entered = FormAppraisal(
      source: source, date: desk.today, by: stored?.by ?? (source == .producer ? fields.producer : ""),
      opinion: stored?.opinion ?? "", isOpen: desk.keepsRegister && !file.view.dossier.stage.isPastCouncil)
    self.init(
      frame: desk.frame, subject: subject,
      state: SheetState(choices: stored?.choices ?? [:], notes: stored?.notes ?? [:]))
  }

  /// Reads again what another window entered, unless changes of this one are on their way.
  mutating func takeOverAppraisal(from desk: Desk, _ source: Appraisal.Source) throws {
    guard isSettled,
      let stored = try desk.dossier(subject.product.code).view.appraisals
        .first(where: { $0.source == source })
    else { return }
    let state = SheetState(choices: stored.choices, notes: stored.notes)
    guard !state.hasSameContent(as: sheet.state) else { return }
    sheet = FormSheet(state, scale: subject.scale, joint: [])
    history.clear()
    say(phrases.changedElsewhere)
  }
}

extension DossierStage {
  /// True once the council has concluded: what was scored beforehand stands.
  var isPastCouncil: Bool {
    switch self {
    case .result, .forwarded, .recognised, .withdrawn: true
    default: false
    }
  }
}
