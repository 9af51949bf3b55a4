import Council
import Rating
import Rulebook
import Season
import SetUp

extension ScoringForm {
  /// Opens the form of the signed-in member of `desk` for the product with `code`.
  /// - Throws: what the store throws; `FormOpeningError` where nobody is signed in or the agenda lacks the product.
  public init(_ desk: Desk, product code: String, law: LawSource? = nil) throws {
    guard let member = desk.member else { throw FormOpeningError.nobodySignedIn }
    let agenda = try desk.store.agenda(desk.sitting.id, member.id)
    guard let position = agenda.firstIndex(where: { $0.product.code == code }) else {
      throw FormOpeningError.unknownProduct(code)
    }
    let item = agenda[position]
    var subject = FormSubject(
      product: item.product, edition: try desk.store.edition(desk.sitting.editionHash),
      scale: try desk.store.set(item.product.setHash).scale, member: member.id, position: position + 1,
      count: agenda.count, stage: item.stage, isScorer: item.own != .none, again: FormRound(item, member.id))
    subject.joint = subject.scale.places(of: desk.sitting.regulation.jointCriteria)
    subject.isOnPaper = try desk.isOnPaper(code, of: member.id)
    subject.appraisals = try desk.shownAppraisals(of: code)
    subject.dossier = try FormDossier(desk, product: code, law: law)
    self.init(
      frame: desk.frame, subject: subject,
      state: subject.isScorer
        ? try desk.store.sheet(desk.sitting.id, code, member.id, member.id) : SheetState())
    next = agenda.toDo(after: position)
    layUnsaved(desk.unsaved)
  }

  /// Lays over the stored sheet what the member did before and is still on its way to the disk.
  private mutating func layUnsaved(_ intents: [Intent]) {
    for intent in intents {
      if let change = FormChange(intent, on: subject, sheet), sheet.accept(change) { unsaved.append(change) }
    }
    if !unsaved.isEmpty { place = sheet.openingPlace }
  }

  public mutating func refresh(from desk: Desk) throws {
    if let source = subject.entered?.source { return try takeOverAppraisal(from: desk, source) }
    let agenda = try desk.store.agenda(desk.sitting.id, subject.member)
    let stage = subject.lock
    if let position = agenda.firstIndex(where: { $0.product.code == subject.product.code }) {
      subject.position = position + 1
      subject.count = agenda.count
      follow(agenda[position])
      next = agenda.toDo(after: position)
      subject.isOnPaper = try desk.isOnPaper(subject.product.code, of: subject.member)
    }
    if subject.isScorer {
      takeOver(try desk.store.sheet(desk.sitting.id, subject.product.code, subject.member, subject.member))
    }
    if subject.lock != stage { sayLock() }
  }

  /// Follows the chair.
  private mutating func follow(_ item: AgendaItem) {
    subject.stage = item.stage
    subject.isScorer = item.own != .none
    subject.again = FormRound(item, subject.member)
  }

  /// Says what the chair changed; that matters more than what it did to the sheet.
  private mutating func sayLock() {
    switch subject.lock {
    case nil: say(subject.again.map { phrases.again($0) } ?? phrases.openedByChair)
    case .closed: say(phrases.closedByChair)
    case .some(let lock): say(phrases.locked(lock))
    }
  }

  /// Takes over what another window of the same member wrote; the place stays.
  ///
  /// Changes of this window that are still on their way to the disk are laid over the stored sheet, unless the sheet
  /// can no longer be written.
  private mutating func takeOver(_ stored: SheetState) {
    if isSettled || stored.isSubmitted || subject.lock != nil { unsaved = [] }
    var merged = FormSheet(stored, scale: subject.scale, joint: subject.joint)
    unsaved = unsaved.filter { merged.accept($0) }
    guard !merged.state.hasSameContent(as: sheet.state) else { return }
    let wasSubmitted = sheet.state.isSubmitted
    let isAgreed = subject.joint.contains { merged.choices[$0] != sheet.choices[$0] }
    sheet = merged
    history.clear()
    switch (wasSubmitted, merged.state.isSubmitted) {
    case (false, true): say(phrases.submittedElsewhere)
    case (true, false): say(phrases.reopenedSheet)
    default: say(isAgreed ? AgreementPhrases(language: frame.language).agreedNow : phrases.changedElsewhere)
    }
  }

  /// Whether everything handed out is on disk.
  var isSettled: Bool {
    switch frame.save {
    case .none, .saved: true
    case .saving, .failed: false
    }
  }
}

extension Desk {
  /// The scores from outside the council that its regulation lets members see when they score.
  fileprivate func shownAppraisals(of code: String) throws -> [Appraisal] {
    let regulation = sitting.regulation
    guard regulation.showsProducerScores || regulation.showsAdvisoryScores,
      try store.register.find(code) != nil
    else { return [] }
    return try store.register.view(code).appraisals.filter { regulation.shows($0.source) }
  }
}

extension [AgendaItem] {
  /// Code of the first product behind `place`, or else from the beginning, that is being scored and lacks the viewer's
  /// sheet.
  fileprivate func toDo(after place: Int) -> String? {
    let others = self[(place + 1)...] + self[..<place]
    return others.first { item in
      switch item.own {
      case .blank, .draft: item.stage == .scoring
      case .none, .submitted: false
      }
    }?.product.code
  }
}

extension SheetState {
  /// Whether both say the same; where the member was does not matter.
  func hasSameContent(as other: SheetState) -> Bool {
    var (one, two) = (self, other)
    one.lastCriterion = nil
    two.lastCriterion = nil
    return one == two
  }
}

/// Why a scoring form cannot be opened.
public enum FormOpeningError: ExplainedError, Hashable {
  /// The desk has no member.
  case nobodySignedIn
  /// The agenda has no product with this code.
  case unknownProduct(String)
  /// The dossier has no criteria set, or the law is not at hand.
  case noSet

  public func explanation(in language: Language) -> String {
    let phrases = FormPhrases(language: language)
    return switch self {
    case .nobodySignedIn: phrases.nobodySignedIn
    case .unknownProduct(let code): phrases.unknownProduct(code)
    case .noSet: phrases.noSet
    }
  }
}
