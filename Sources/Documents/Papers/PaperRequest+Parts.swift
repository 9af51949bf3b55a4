import Council
import Rulebook
import Season

extension PaperRequest {
  /// Builds the paper of a sitting from what anyone may read in `store`; a paper of the register looks at no sitting.
  /// - Throws: `PaperRefusal`, the store's error, or the source's.
  public func parts(of sitting: String, in store: CouncilStore, from source: PaperSource) throws -> PaperParts {
    let phrases = try source.phrases()
    switch paper {
    case .minutes:
      // The minutes name every product that is not concluded, without its scores.
      let material = try MinutesMaterial(of: sitting, in: store)
      return one(.document(Minutes.document(material, form: form, phrases: phrases)))
    case .summary:
      let material = try SummaryMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw PaperRefusal.nothingOpen }
      return one(
        format == .xlsx
          ? .workbook(Summary.workbook(material, phrases: phrases))
          : .document(Summary.document(material, phrases: phrases)), leftOut: material.sealed)
    case .sheets: return try sheets(SheetsMaterial.filled(of: sitting, in: store))
    case .blankSheets: return try sheets(SheetsMaterial.blank(of: sitting, in: store))
    case .promotion:
      let material = try SummaryMaterial(of: sitting, in: store)
      let parts = [
        (stem, PromotionLetter.document(material, phrases: phrases)),
        ("du-thao-quyet-dinh", RecognitionDecision.document(material, phrases: phrases)),
      ].compactMap { stem, document in
        document.map { PaperParts.Part(stem: stem, date: nil, content: .document($0)) }
      }
      guard !parts.isEmpty else { throw PaperRefusal.nothingGoesUp }
      return PaperParts(parts: parts, leftOut: material.sealed)
    case .forms:
      let material = try FormsMaterial(of: sitting, in: store)
      guard !material.isEmpty else { throw PaperRefusal.noForms(edition: material.edition.id) }
      return one(.document(DossierForms.document(material)))
    case .advisoryReport:
      let material = try AdvisoryMaterial(of: sitting, in: store, list: source.dossierList)
      guard !material.isEmpty else { throw PaperRefusal.noDossiers }
      return one(.document(AdvisoryReport.document(material, phrases: phrases)))
    case .sessionMinutes: return try sessionMinutes(store, phrases)
    }
  }

  private func one(_ content: PrintOrder.Content, leftOut: [Product] = []) -> PaperParts {
    PaperParts(parts: [.init(stem: stem, date: nil, content: content)], leftOut: leftOut)
  }

  private func sheets(_ material: SheetsMaterial) throws(PaperRefusal) -> PaperParts {
    guard !material.isEmpty else { throw .nothingOpen }
    return one(.document(SheetPapers.document(material)), leftOut: material.sealed)
  }

  /// One file a working session.
  private func sessionMinutes(_ store: CouncilStore, _ phrases: Phrasebook) throws -> PaperParts {
    var parts: [PaperParts.Part] = []
    for event in try sessions(of: store.register) {
      // Ids are free text: two of them may come to one name of a file.
      let name = "\(stem)-\(event.id.asFileName)"
      let count = parts.count { $0.stem == name || $0.stem.hasPrefix("\(name)~") }
      let document = WorkingSessionMinutes.document(try WorkingSessionMaterial(event, in: store), phrases: phrases)
      parts.append(
        .init(stem: count == 0 ? name : "\(name)~\(count + 1)", date: event.date, content: .document(document)))
    }
    return PaperParts(parts: parts, leftOut: [])
  }

  private func sessions(of register: CouncilRegister) throws -> [SeasonEvent] {
    guard let event else {
      let sessions = try WorkingSessionMaterial.latest(of: register)
      guard !sessions.isEmpty else { throw PaperRefusal.noSessions }
      return sessions
    }
    let all = try register.events().filter { $0.kind == .session }
    guard let session = all.first(where: { $0.id == event }) else {
      throw all.isEmpty ? PaperRefusal.noSessions : .unknownSession(event, known: all.map(\.id))
    }
    return [session]
  }
}

extension String {
  /// Letters and digits of ASCII, hyphens for all else: a name that every file system takes.
  fileprivate var asFileName: String {
    String(map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-" }.prefix(60))
  }
}
