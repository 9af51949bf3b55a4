import Rulebook
import StrictJSON

extension SeasonAct {
  /// The names of the acts, as the record's column `act` has them.
  public enum Name: String, CaseIterable, Sendable {
    case enrol, amend, step, filing, paper, remark, appraise, report, outcome, certify, event, target, grant, strike
    case communes
  }

  /// The act's name.
  public var name: Name {
    switch self {
    case .enrol: .enrol
    case .amend: .amend
    case .step: .step
    case .filing: .filing
    case .paper: .paper
    case .remark: .remark
    case .appraise: .appraise
    case .report: .report
    case .outcome: .outcome
    case .certify: .certify
    case .event: .event
    case .target: .target
    case .grant: .grant
    case .strike: .strike
    case .communes: .communes
    }
  }

  /// The act's content: an object with fixed keys in fixed order, nothing left out.
  public var json: JSONValue {
    func about(_ code: String, _ json: JSONValue) -> JSONValue {
      .members(["dossier": .string(code), name.rawValue: json])
    }
    return switch self {
    case .enrol(let dossier, let stage, let date, let reason):
      .members([
        "dossier": dossier.json, "stage": .string(stage.rawValue), "date": .string(date.description),
        "reason": .string(reason),
      ])
    case .amend(let dossier, let reason): .members(["dossier": dossier.json, "reason": .string(reason)])
    case .step(let code, let step): about(code, step.json)
    case .filing(let code, let filing): about(code, filing.json)
    case .paper(let code, let paper): about(code, paper.json)
    case .remark(let code, let remark): about(code, remark.json)
    case .appraise(let code, let appraisal): about(code, appraisal.json)
    case .report(let code, let report): about(code, report.json)
    case .outcome(let code, let outcome): about(code, outcome.json)
    case .certify(let code, let certificate): about(code, certificate.json)
    case .event(let event): event.json
    case .target(let target): target.json
    case .grant(let grant): grant.json
    case .strike(let list, let id, let reason):
      .members(["list": .string(list.rawValue), "id": .string(id), "reason": .string(reason)])
    case .communes(let communes): .members(["communes": .array(communes.map(\.json))])
    }
  }

  /// Reads what `json` writes.
  public init(_ name: Name, _ json: JSONValue) throws(FieldError) {
    func about<Value>(
      _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
    ) throws(FieldError) -> (code: String, value: Value) {
      let fields = try FieldReader(json, at: .root, known: ["dossier", name.rawValue])
      return (try fields.required("dossier", FieldReader.nonEmptyText), try fields.required(name.rawValue, read))
    }
    switch name {
    case .enrol:
      let fields = try FieldReader(json, at: .root, known: ["dossier", "stage", "date", "reason"])
      self = .enrol(
        try fields.required("dossier", Dossier.init(json:at:)),
        stage: try fields.required("stage", FieldReader.oneOf(DossierStage.self)),
        date: try fields.required("date", FieldReader.date), reason: try fields.required("reason", FieldReader.text))
    case .amend:
      let fields = try FieldReader(json, at: .root, known: ["dossier", "reason"])
      self = .amend(
        try fields.required("dossier", Dossier.init(json:at:)),
        reason: try fields.required("reason", FieldReader.text))
    case .step:
      let (code, step) = try about(DossierStep.init(json:at:))
      self = .step(dossier: code, step)
    case .filing:
      let (code, filing) = try about(Filing.init(json:at:))
      self = .filing(dossier: code, filing)
    case .paper:
      let (code, paper) = try about(DossierPaper.init(json:at:))
      self = .paper(dossier: code, paper)
    case .remark:
      let (code, remark) = try about(Remark.init(json:at:))
      self = .remark(dossier: code, remark)
    case .appraise:
      let (code, appraisal) = try about(Appraisal.init(json:at:))
      self = .appraise(dossier: code, appraisal)
    case .report:
      let (code, report) = try about(CommuneReport.init(json:at:))
      self = .report(dossier: code, report)
    case .outcome:
      let (code, outcome) = try about(Outcome.init(json:at:))
      self = .outcome(dossier: code, outcome)
    case .certify:
      let (code, certificate) = try about(Certificate.init(json:at:))
      self = .certify(dossier: code, certificate)
    case .event: self = .event(try SeasonEvent(json: json, at: .root))
    case .target: self = .target(try SeasonTarget(json: json, at: .root))
    case .grant: self = .grant(try SeasonGrant(json: json, at: .root))
    case .strike:
      let fields = try FieldReader(json, at: .root, known: ["list", "id", "reason"])
      self = .strike(
        try fields.required("list", FieldReader.oneOf(SeasonList.self)),
        id: try fields.required("id", FieldReader.nonEmptyText),
        reason: try fields.required("reason", FieldReader.text))
    case .communes:
      let fields = try FieldReader(json, at: .root, known: ["communes"])
      self = .communes(try fields.required("communes", FieldReader.list(Commune.init(json:at:))))
    }
  }
}
