import Deadlines
import Rulebook
import Season

/// What is due, as a document: the most urgent first.
public enum CalendarText {
  /// Builds the document; its words are those of the interface, for it is no legal paper.
  public static func document(_ list: DeadlineList, language: Language) -> Document {
    let title = language.choose("Lịch mùa OCOP", "Calendar of the season")
    let day = list.today.printed
    let sum =
      list.deadlines.isEmpty
      ? language.choose("Tính đến \(day): không có việc nào sắp đến hạn.", "As of \(day): nothing is due.")
      : language.choose(
        "Tính đến \(day): \(list.deadlines.count) việc, trong đó \(list.late.count) việc quá hạn.",
        "As of \(day): \(list.deadlines.count) due, \(list.late.count) of them late.")
    var blocks: [Block] = [.title([title.uppercased()]), .paragraph(Paragraph([Run(sum)]))]
    if !list.deadlines.isEmpty { blocks.append(.table(table(list, language))) }
    return Document(title: title, language: language, blocks: blocks)
  }

  private static func table(_ list: DeadlineList, _ language: Language) -> Table {
    let titles = [
      language.choose("Hạn", "Day"), language.choose("Còn lại", "Left"), language.choose("Việc", "What"),
      language.choose("Hồ sơ", "Dossier"), language.choose("Phải làm", "To do"),
    ]
    return Table(
      columns: [.init(width: 10), .init(width: 12), .init(width: 24), .init(width: 26), .init(width: 40)],
      header: [Table.Row(titles.map { .header($0) })],
      rows: list.deadlines.map { deadline in
        Table.Row([
          .init(deadline.day.printed), .init(unbroken(deadline.distance(from: list.today, in: language))),
          .init(deadline.title(in: language)),
          .init(deadline.dossier.map { "\($0.name) (\($0.code))" } ?? "–"), .init(deadline.task(in: language)),
        ])
      })
  }

  /// The words on one line of their cell.
  private static func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }
}
