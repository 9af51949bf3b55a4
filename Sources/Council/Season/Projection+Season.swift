import Rulebook
import Season
import StrictJSON

extension Projection {
  /// What an act changes in the register.
  func apply(_ act: SeasonAct, _ entry: Entry, number: Int, to tables: inout some TableWriting) throws {
    switch act {
    case .enrol(let fields, let stage, let date, let reason):
      let step = DossierStep(from: stage, to: stage, date: date, reason: reason)
      let filed = stage == .dossier ? date : nil
      try tables.put(
        DossierRow(
          dossier: RegisteredDossier(fields: fields, stage: stage, since: date, filed: filed), entered: number))
      try note(step, from: nil, of: fields.code, entry, number: number, in: &tables)
    case .amend(let fields, _):
      try change(fields.code, in: &tables) { $0.fields = fields }
    case .step(let code, let step):
      try change(code, in: &tables) { dossier in
        dossier.stage = step.to
        dossier.since = step.date
        dossier.due = step.due
        if step.to == .dossier { dossier.filed = dossier.filed ?? step.date }
        if step.to == .withdrawn {
          dossier.stars = nil
          dossier.ends = nil
        }
      }
      try note(step, from: step.from, of: code, entry, number: number, in: &tables)
    case .filing(let code, let filing):
      try change(code, in: &tables) { $0.filed = filing.date }
      try put(act, code, "", number: number, in: &tables)
    case .certify(let code, let certificate):
      try change(code, in: &tables) { dossier in
        dossier.stars = certificate.stars
        dossier.ends = certificate.ends
      }
      try put(act, code, certificate.number, number: number, in: &tables)
    case .paper(let code, let paper): try put(act, code, paper.id, number: number, in: &tables)
    case .remark(let code, let remark): try put(act, code, String(remark.number), number: number, in: &tables)
    case .appraise(let code, let appraisal):
      try put(act, code, appraisal.source.rawValue, number: number, in: &tables)
    case .report(let code, _): try put(act, code, "", number: number, in: &tables)
    case .outcome(let code, let outcome): try put(act, code, outcome.level.rawValue, number: number, in: &tables)
    case .event(let event): try keep(act, event.id, event.json.canonicalText, number: number, in: &tables)
    case .target(let target): try keep(act, target.id, target.json.canonicalText, number: number, in: &tables)
    case .grant(let grant): try keep(act, grant.id, grant.json.canonicalText, number: number, in: &tables)
    case .strike(let list, let id, _): try tables.remove(SeasonEntryRow.self, list.entry.rawValue, id)
    case .communes(let communes):
      for commune in communes {
        try keep(act, commune.code, commune.json.canonicalText, number: number, in: &tables)
      }
    }
  }

  private func change(
    _ code: String, in tables: inout some TableWriting, _ change: (inout RegisteredDossier) -> Void
  ) throws {
    var row = try tables.dossier(code)
    change(&row.dossier)
    try tables.put(row)
  }

  private func note(
    _ step: DossierStep, from: DossierStage?, of code: String, _ entry: Entry, number: Int,
    in tables: inout some TableWriting
  ) throws {
    try tables.put(
      DossierStepRow(
        dossier: code, number: number, time: entry.time, actor: entry.actor, from: from,
        content: step.json.canonicalText))
  }

  /// Keeps the content of an act on a dossier under `id`.
  private func put(
    _ act: SeasonAct, _ code: String, _ id: String, number: Int, in tables: inout some TableWriting
  ) throws {
    guard let content = act.json[act.name.rawValue] else { return }
    try tables.put(
      DossierEntryRow(dossier: code, kind: act.name, id: id, number: number, content: content.canonicalText))
  }

  /// Keeps something that is no part of a dossier.
  private func keep(
    _ act: SeasonAct, _ id: String, _ content: String, number: Int, in tables: inout some TableWriting
  ) throws {
    try tables.put(SeasonEntryRow(kind: act.name, id: id, number: number, content: content))
  }
}
