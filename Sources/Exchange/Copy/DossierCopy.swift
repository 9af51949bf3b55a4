import Council
import Rulebook
import Season
import StrictJSON

/// A dossier as a copy of the register holds it: nothing of who entered it where, which the record tells.
struct DossierCopy: Hashable {
  let fields: Dossier
  /// The first one puts it on the register: it begins where it goes.
  let steps: [DossierStep]
  let filing: Filing?
  let outcomes: [Outcome]
  /// By date, but the one that holds comes last.
  let certificates: [Certificate]
  let appraisals: [Appraisal]
  let papers: [DossierPaper]
  let remarks: [Remark]
  let report: CommuneReport?

  init(_ view: DossierView) {
    fields = view.dossier.fields
    steps = view.steps.map { step in
      DossierStep(
        from: step.from ?? step.to, to: step.to, date: step.date, by: step.by, reason: step.reason, due: step.due,
        ground: step.ground, received: step.received)
    }
    filing = view.filing
    outcomes = view.outcomes
    let holding = view.certificates.lastIndex { $0.stars == view.dossier.stars && $0.ends == view.dossier.ends }
    certificates =
      view.certificates.indices.filter { $0 != holding }.map { view.certificates[$0] }
      + (holding.map { [view.certificates[$0]] } ?? [])
    appraisals = view.appraisals
    papers = view.papers
    remarks = view.remarks
    report = view.report
  }

  private static let keys = [
    "dossier", "steps", "filing", "outcomes", "certificates", "appraisals", "papers", "remarks", "report",
  ]

  /// Reads what `json` writes.
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let reader = try FieldReader(json, at: path, known: Self.keys)
    fields = try reader.required("dossier", Dossier.init(json:at:))
    steps = try reader.required("steps", FieldReader.list(DossierStep.init(json:at:)))
    filing = try reader.nullable("filing", Filing.init(json:at:))
    outcomes = try reader.required("outcomes", FieldReader.list(Outcome.init(json:at:)))
    certificates = try reader.required("certificates", FieldReader.list(Certificate.init(json:at:)))
    appraisals = try reader.required("appraisals", FieldReader.list(Appraisal.init(json:at:)))
    papers = try reader.required("papers", FieldReader.list(DossierPaper.init(json:at:)))
    remarks = try reader.required("remarks", FieldReader.list(Remark.init(json:at:)))
    report = try reader.nullable("report", CommuneReport.init(json:at:))
    guard let first = steps.first,
      first
        == DossierStep(
          from: first.to, to: first.to, date: first.date, reason: first.reason)
    else {
      throw FieldError(
        path.member("steps"),
        expected: .worded(
          "bước đầu tiên là lúc vào sổ: from như to, chỉ có ngày và lý do",
          "the first step to put it on the register: from as to, with a day and a reason alone"))
    }
  }

  /// Every field under its name.
  var json: JSONValue {
    .members([
      "dossier": fields.json, "steps": .array(steps.map(\.json)), "filing": filing?.json ?? .null,
      "outcomes": .array(outcomes.map(\.json)),
      "certificates": .array(certificates.map(\.json)), "appraisals": .array(appraisals.map(\.json)),
      "papers": .array(papers.map(\.json)), "remarks": .array(remarks.map(\.json)), "report": report?.json ?? .null,
    ])
  }

  /// What puts the dossier on a register, in an order that its rules take: a rating before the recognition that rests
  /// on it, certificates when it was recognised last, papers once nothing waits for them.
  var acts: [SeasonAct] {
    let code = fields.code
    let recognition = steps.lastIndex { $0.to == .recognised }
    // Before a later step to the filing, which would be the day instead.
    let entry = steps.firstIndex { $0.to.isFiled }
    var acts: [SeasonAct] = []
    for (place, step) in steps.enumerated() {
      if place == 0 {
        acts.append(.enrol(fields, stage: step.to, date: step.date, reason: step.reason))
        acts += outcomes.map { .outcome(dossier: code, $0) }
      } else {
        acts.append(.step(dossier: code, step))
      }
      if let filing, place == entry { acts.append(.filing(dossier: code, filing)) }
      if place == recognition { acts += certificates.map { .certify(dossier: code, $0) } }
    }
    acts += appraisals.map { .appraise(dossier: code, $0) }
    acts += papers.map { .paper(dossier: code, $0) }
    acts += remarks.map { .remark(dossier: code, $0) }
    if let report { acts.append(.report(dossier: code, report)) }
    return acts
  }
}
