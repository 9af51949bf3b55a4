import Council
import Rulebook
import Season

/// A step of a dossier: the usual next stages first, then every other with its reason.
struct StepEntry: Entry {
  var fields: EntryFields
  private let view: DossierView
  private let targets: [DossierStage]

  init(_ view: DossierView, today: CalendarDate, words: EntryPhrases) {
    let from = view.dossier.stage
    let others = DossierStage.allCases.filter { !from.next.contains($0) && from.demands(to: $0) != nil }
    self.view = view
    targets = from.next + others
    fields = EntryFields([
      .choice(.stage, targets.map { words.target($0, isUsual: from.next.contains($0)) }),
      .day(.date, max(today, view.dossier.since)), .text(.reason), .day(.due),
      .choice(.ground, DossierStep.grounds.map(words.ground), Self.found(view)), .text(.by), .text(.received),
    ])
  }

  /// The place of the ground that a finding names; the first one where there is none.
  private static func found(_ view: DossierView) -> Int {
    let ground = view.papers.lazy.compactMap(\.ground).first ?? DossierStep.grounds.lowerBound
    return ground - DossierStep.grounds.lowerBound
  }

  private var target: DossierStage? {
    targets.indices.contains(fields.place(.stage)) ? targets[fields.place(.stage)] : nil
  }

  private var demands: DossierStage.Demands? { target.flatMap { view.dossier.stage.demands(to: $0) } }

  /// Documents that keep the dossier from going on in silence.
  private var open: [DossierPaper] {
    guard target == .advisory || target == .council else { return [] }
    return view.papers.filter { $0.state == .missing || $0.state == .supplement }
  }

  func title(_ words: EntryPhrases) -> String { words.stepTitle }

  func about(_ words: EntryPhrases) -> [String] {
    [words.subject(view.dossier.fields), words.now(view.dossier)]
      + (open.isEmpty ? [] : [words.incomplete(open.map(\.title))])
  }

  func asks(_ name: EntryField.Name) -> Bool {
    switch name {
    case .due: demands?.due ?? false
    case .ground: demands?.ground ?? false
    default: true
    }
  }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .date:
      if let fault = day(.date, required: true, words) { return fault }
      return fields.day(.date).map { $0 < view.dossier.since } == true ? words.tooEarly(view.dossier.since) : nil
    case .reason: return demands?.reason == true || !open.isEmpty ? required(.reason, words) : nil
    case .due where asks(.due):
      if let fault = day(.due, required: true, words) { return fault }
      guard let due = fields.day(.due), let date = fields.day(.date) else { return nil }
      return due < date ? words.dueBefore : nil
    case .stage where target == nil: return words.noStep
    default: return nil
    }
  }

  var act: SeasonAct? {
    guard let target, let date = fields.day(.date) else { return nil }
    return .step(
      dossier: view.dossier.fields.code,
      DossierStep(
        from: view.dossier.stage, to: target, date: date, by: fields.text(.by), reason: fields.text(.reason),
        due: asks(.due) ? fields.day(.due) : nil,
        ground: asks(.ground) ? DossierStep.grounds.lowerBound + fields.place(.ground) : nil,
        received: fields.text(.received).split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }))
  }
}
