import Council
import Rulebook
import Season

/// A new remark or request on a dossier.
struct RemarkEntry: Entry {
  var fields: EntryFields
  private let view: DossierView
  /// The working sessions that dealt with the dossier, the latest first.
  private let sessions: [SeasonEvent]

  /// Asks for a remark; `events` are those of the register. While the dossier is not filed, remarks come from sessions
  /// on its business plan: the latest is proposed.
  init(_ view: DossierView, events: [SeasonEvent], words: EntryPhrases) {
    self.view = view
    sessions = events.filter { $0.kind == .session && $0.dossiers.contains(view.dossier.fields.code) }
      .sorted { $0.date > $1.date }
    fields = EntryFields([
      .choice(.remarkKind, Remark.Kind.allCases.map(words.kind)), .text(.text, limit: 400),
      .text(.owner, view.dossier.fields.producer), .day(.due),
      .choice(
        .session, [words.noSession] + sessions.map(words.session),
        sessions.isEmpty || view.dossier.stage.isFiled ? 0 : 1),
    ])
  }

  func asks(_ name: EntryField.Name) -> Bool { name != .session || !sessions.isEmpty }

  func title(_ words: EntryPhrases) -> String { words.remarkTitle }

  func about(_ words: EntryPhrases) -> [String] { [words.subject(view.dossier.fields)] }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .text: required(.text, words)
    case .due: day(.due, required: false, words)
    default: nil
    }
  }

  var act: SeasonAct? {
    .remark(
      dossier: view.dossier.fields.code,
      Remark(
        number: view.remarks.count + 1, kind: Remark.Kind.allCases[fields.place(.remarkKind)],
        text: fields.text(.text), owner: fields.text(.owner), due: fields.day(.due),
        session: fields.place(.session) == 0 ? "" : sessions[fields.place(.session) - 1].id))
  }
}

/// How an open remark was settled.
struct SettlingEntry: Entry {
  var fields: EntryFields
  private let view: DossierView
  private let open: [Remark]

  init(_ view: DossierView, today: CalendarDate) {
    self.view = view
    open = view.remarks.filter { $0.settled == nil }
    fields = EntryFields([
      .choice(.remark, open.map { "\($0.number). \($0.text)" }), .text(.answer, limit: 400), .day(.date, today),
    ])
  }

  func title(_ words: EntryPhrases) -> String { words.settlingTitle }

  func about(_ words: EntryPhrases) -> [String] { [words.subject(view.dossier.fields)] }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .answer: required(.answer, words)
    case .date: day(.date, required: true, words)
    default: nil
    }
  }

  var act: SeasonAct? {
    guard open.indices.contains(fields.place(.remark)) else { return nil }
    var remark = open[fields.place(.remark)]
    remark.settled = fields.day(.date)
    remark.answer = fields.text(.answer)
    return .remark(dossier: view.dossier.fields.code, remark)
  }
}
