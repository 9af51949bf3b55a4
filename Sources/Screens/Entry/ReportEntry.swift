import Council
import Rulebook
import Season

/// The commune's report (Mẫu số 03), point by point as the edition asks.
struct ReportEntry: Entry {
  var fields: EntryFields
  private let view: DossierView
  /// What the commune reports on; that of an earlier report where the edition says nothing.
  private let points: [String]

  init(_ view: DossierView, edition: Edition?, today: CalendarDate, words: EntryPhrases) {
    self.view = view
    let report = view.report
    let asked = edition?.levels.first { !$0.reportsOn.isEmpty }?.reportsOn ?? []
    points = asked.isEmpty ? report?.points.map(\.title) ?? [] : asked
    let head: [EntryField] = [
      .text(.number, report?.number ?? "", limit: 40), .day(.date, report?.date ?? today),
      .text(.by, report?.by ?? ""),
    ]
    fields = EntryFields(
      head
        + points.enumerated().flatMap { index, title -> [EntryField] in
          let old = report?.points.first { $0.title == title }
          return [
            .choice(.holds(index + 1), [words.holds, words.holdsNot], old?.holds == false ? 1 : 0),
            .text(.finding(index + 1), old?.finding ?? "", limit: 400),
          ]
        })
  }

  func title(_ words: EntryPhrases) -> String { words.reportTitle }

  func about(_ words: EntryPhrases) -> [String] {
    [words.subject(view.dossier.fields)] + points.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  func fault(_ name: EntryField.Name, _ words: EntryPhrases) -> String? {
    switch name {
    case .date: day(.date, required: true, words)
    case .by: required(.by, words)
    case .finding(let number) where fields.place(.holds(number)) == 1: required(name, words)
    default: nil
    }
  }

  var act: SeasonAct? {
    guard let date = fields.day(.date) else { return nil }
    return .report(
      dossier: view.dossier.fields.code,
      CommuneReport(
        number: fields.text(.number), date: date, by: fields.text(.by),
        points: points.enumerated().map { index, title in
          CommuneReport.Point(
            title: title, finding: fields.text(.finding(index + 1)), holds: fields.place(.holds(index + 1)) == 0)
        }))
  }
}
