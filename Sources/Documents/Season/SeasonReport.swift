import Council
import Rulebook
import Season

/// The report of a season (báo cáo mùa): figures by place, group, set, stage, star and kind; targets, funds, events.
public struct SeasonReport: Sendable {
  public let title: String
  /// What the figures rest on, in a sentence.
  public let basis: String
  /// Those without rows are left out.
  public let tables: [FigureTable]
  private let language: Language

  /// Counts the season's material; words are those of the interface, for it is no legal paper.
  public init(_ material: SeasonMaterial, language: Language) {
    self.language = language
    let words = SeasonPhrases(language: language)
    title = words.title(material.year)
    basis = words.basis(material.entries.count, samples: material.entries.count(where: \.isSample))
    tables = SeasonFigures(material, words: words).tables.filter { !$0.rows.isEmpty }
  }

  /// The report as a document on landscape pages, with bars for those who look rather than read.
  public var document: Document {
    Document(
      title: title, language: language,
      blocks: [.orientation(.landscape), .title([title.uppercased()]), .paragraph(Paragraph([Run(basis)]))]
        + tables.flatMap(\.blocks))
  }

  /// The report as a workbook, a sheet a table.
  public var workbook: Workbook {
    Workbook(
      title: title,
      sheets: tables.enumerated().map { index, table in
        // Names of sheets have at most 31 letters, and none of these signs.
        let name = "\(index + 1) \(table.title)".filter { !"[]:*?/\\'".contains($0) }
        return table.sheet(name: String(name.prefix(31)))
      })
  }

  /// The report as CSV: a record a figure, with table, row, column and value; UTF-8 with a byte order mark, which
  /// spreadsheet programs tell it by.
  public var csv: String {
    let words = SeasonPhrases(language: language)
    let head = [words.table, words.row, words.column, words.value].map(FigureTable.quoted).joined(separator: ",")
    return "\u{FEFF}" + head + "\r\n" + tables.flatMap(\.csvRecords).joined()
  }
}
