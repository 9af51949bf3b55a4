import Rulebook

/// What every criterion of a dossier's set rests on, and what of it will not do on the day of the sitting.
public struct Evidence: Hashable, Sendable {
  /// A criterion with its documents.
  public struct Line: Hashable, Sendable {
    public let criterion: Criterion
    /// Points that the producer claims; nil where none are noted.
    public let claimed: Int?
    /// The documents of the list that support it, each with what is noted about it.
    public let documents: [Document]
    /// What a guide asks for, as worded there.
    public let guide: [String]

    /// The star for which the points claimed are the least or more; nil where the criterion has no minimum for them.
    public var star: Int? {
      guard let claimed else { return nil }
      return criterion.options.filter { $0.points <= claimed }.compactMap(\.star).max()
    }
  }

  /// A document of the list with what is noted about it.
  public struct Document: Hashable, Sendable {
    public let listed: DossierList.Document
    public let paper: DossierPaper?
  }

  /// Something to be settled before the sitting.
  public enum Finding: Hashable, Sendable {
    /// Points that the producer claims and no document valid on the day supports; `documents` are those that would.
    case unsupported(criterion: String, title: String, points: Int, documents: [String])
    case lapsed(title: String, on: CalendarDate)
    /// Valid on the day, but not as long as a certificate would be.
    case lapses(title: String, on: CalendarDate)
    /// So many samples are due and not noted as there.
    case samplesMissing(Int)
  }

  public let lines: [Line]
  /// Claims first, in the order of the criteria; then documents by their last day; then samples.
  public let findings: [Finding]

  /// Holds the documents of a dossier against its set.
  ///
  /// - Parameters:
  ///   - appraisal: the producer's own scores; nil where there are none.
  ///   - day: of the sitting.
  ///   - months: how long a certificate would be valid.
  public init(
    set: CriteriaSet, list: DossierList, kind: ApplicationKind, papers: [DossierPaper], appraisal: Appraisal?,
    on day: CalendarDate, months: Int
  ) {
    let known = Dictionary(papers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = list.documents(for: kind, set: set.number)
    let lines = set.criteria.map { criterion in
      Line(
        criterion: criterion, claimed: appraisal?.points(of: criterion),
        documents: documents.filter { $0.supports.contains(criterion.title) }
          .map { Document(listed: $0, paper: known[$0.id]) },
        guide: list.evidence(for: criterion.title, set: set.number).flatMap(\.evidence))
    }
    self.lines = lines
    findings =
      lines.compactMap { $0.finding(on: day) } + Self.terms(of: papers, on: day, months: months)
      + Self.samples(of: set, among: documents, known: known)
  }

  private static func terms(of papers: [DossierPaper], on day: CalendarDate, months: Int) -> [Finding] {
    guard let end = day.adding(months: months) else { return [] }
    let terms = papers.filter { $0.state == .complete }.compactMap { paper in paper.expires.map { (paper.title, $0) } }
    return terms.filter { $0.1 < end }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map { title, last in last < day ? .lapsed(title: title, on: last) : .lapses(title: title, on: last) }
  }

  private static func samples(
    of set: CriteriaSet, among documents: [DossierList.Document], known: [String: DossierPaper]
  ) -> [Finding] {
    guard set.samples > 0, let samples = documents.first(where: \.isSamples), known[samples.id]?.state != .complete
    else { return [] }
    return [.samplesMissing(set.samples)]
  }
}

extension Evidence.Line {
  fileprivate func finding(on day: CalendarDate) -> Evidence.Finding? {
    guard let claimed, claimed > 0, !documents.isEmpty,
      !documents.contains(where: { $0.paper?.isValid(on: day) ?? false })
    else { return nil }
    return .unsupported(
      criterion: criterion.code, title: criterion.title, points: claimed, documents: documents.map(\.listed.title))
  }
}

extension Appraisal {
  /// What was picked for `criterion` in points; nil where it is blank or the set has no such option.
  fileprivate func points(of criterion: Criterion) -> Int? {
    guard let number = choices[criterion.code] else { return nil }
    if number == 0 { return 0 }
    return criterion.options.indices.contains(number - 1) ? criterion.options[number - 1].points : nil
  }
}

extension DossierList.Document {
  /// True for the samples, which every list names alike.
  fileprivate var isSamples: Bool { title == "Sản phẩm mẫu" }
}
