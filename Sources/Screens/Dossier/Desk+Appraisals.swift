import Council
import Documents
import Season

extension Desk {
  /// The dossier `code` as whoever looks may see it, and whose scores are there but kept from them.
  /// - Throws: what the store throws; `Refusal` for an unknown code.
  func dossier(_ code: String) throws -> (view: DossierView, withheld: Set<Appraisal.Source>) {
    let view = try store.register.view(code)
    let withheld = try withheldAppraisals(of: code).intersection(view.appraisals.map(\.source))
    return (view.withholding(withheld), withheld)
  }

  /// Whose scores of the dossier `code` are kept from whoever looks.
  ///
  /// Who keeps the register sees all of them. To others the regulation may show them while one scores; else they come
  /// with the closing of scoring, and for a dossier that no sitting has on its agenda not at all.
  private func withheldAppraisals(of code: String) throws -> Set<Appraisal.Source> {
    guard !keepsRegister else { return [] }
    let held = try latestHearing(of: code)
    if let held, held.standing.isClosed { return [] }
    let regulation = held?.sitting.regulation ?? sitting.regulation
    return Set(Appraisal.Source.allCases.filter { !regulation.shows($0) })
  }

  /// The latest sitting with the product `code` on its agenda, and how the product stands there; nil for none.
  /// - Throws: what the store throws.
  func latestHearing(of code: String) throws -> (sitting: Sitting, standing: Tallied.Standing)? {
    for id in try store.sittings().reversed() {
      guard try store.agenda(id, nil).contains(where: { $0.product.code == code }),
        let standing = try store.tally(id, code).first?.standing
      else { continue }
      return (try store.sitting(id), standing)
    }
    return nil
  }

  /// The papers that whoever looks may not have yet: they show scores given outside the council, which its regulation
  /// keeps from members until they have scored every product.
  /// - Throws: what the store throws.
  func withheldPapers() throws -> Set<Paper> {
    guard !keepsRegister else { return [] }
    let withheld = Paper.allCases.filter { !$0.appraisals.allSatisfy(sitting.regulation.shows) }
    guard !withheld.isEmpty else { return [] }
    return try store.tally(sitting.id, nil).allSatisfy(\.standing.isClosed) ? [] : Set(withheld)
  }
}

extension Regulation {
  /// True where members see the scores of `source` while they score.
  func shows(_ source: Appraisal.Source) -> Bool {
    switch source {
    case .producer: showsProducerScores
    case .advisory: showsAdvisoryScores
    }
  }
}

extension Tallied.Standing {
  /// True once nobody scores the product any more.
  fileprivate var isClosed: Bool {
    switch self {
    case .sealed: false
    case .unscored, .opened, .adopted: true
    }
  }
}
