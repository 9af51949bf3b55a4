import Council
import Rating
import Rulebook

extension Summary {
  /// Builds the summary as a workbook: the table of the sitting, the list by star, and a sheet for each product with a
  /// complete sheet of a member. Sums and means are formulas over the points; their values are the engine's.
  public static func workbook(_ material: SummaryMaterial, phrases: Phrasebook) -> Workbook {
    let sheets = material.lines.enumerated().compactMap { index, line in
      ProductSheet(line, name: "\(index + 1)", member: { material.roll.scorer($0, of: line.product.code) })
    }
    return Workbook(
      title: "Bảng tổng hợp điểm \(material.sitting.title)",
      sheets: [overview(material, sheets, phrases), stars(material, sheets, phrases)] + sheets.map(\.sheet))
  }

  private static func stars(
    _ material: SummaryMaterial, _ sheets: [ProductSheet], _ phrases: Phrasebook
  ) -> Workbook.Sheet {
    let table = material.table
    let means = Dictionary(
      material.lines.enumerated().map { index, line in
        (line.product.code, sheets.first { $0.name == "\(index + 1)" }?.means.last)
      }, uniquingKeysWith: { first, _ in first })
    let top =
      [
        [Workbook.Cell(phrases.text(.summaryByStar, material.sitting.values), style: .title)],
        [Workbook.Cell(material.sitting.title, style: .title)],
      ]
      + material.notices.map { [Workbook.Cell($0, style: .note)] }
    var number = 0
    let rows = StarList(table).groups.flatMap { group in
      [["", "", group.title, "", "", ""].map { Workbook.Cell($0, style: .total) }]
        + group.lines.map { line in
          number += 1
          let mean = line.showsPoints ? means[line.product.code] ?? nil : nil
          return [
            Workbook.Cell(.number(Fraction(number))), Workbook.Cell(line.product.code),
            Workbook.Cell(line.product.name), Workbook.Cell(line.product.producer),
            mean.map { Workbook.Cell($0.content, decimals: $0.decimals) } ?? Workbook.Cell(table.total(line) ?? "–"),
            Workbook.Cell(table.outcome(line)),
          ]
        }
    }
    return Workbook.Sheet(
      name: "Theo hạng sao", columns: [5, 19, 30, 30, 10, 36], frozenRows: top.count + 1,
      rows: top + [StarList.titles.map { Workbook.Cell($0, style: .header) }] + rows)
  }

  private static func overview(
    _ material: SummaryMaterial, _ sheets: [ProductSheet], _ phrases: Phrasebook
  ) -> Workbook.Sheet {
    let table = material.table
    let top =
      [
        [Workbook.Cell(phrases.text(.summaryTitle, material.sitting.values), style: .title)],
        [Workbook.Cell(material.sitting.title, style: .title)],
      ]
      + material.notices.map { [Workbook.Cell($0, style: .note)] }
      + (material.head.map { [[Workbook.Cell("Mã kiểm chứng: \($0)", style: .note)]] } ?? [])
    let rows = material.lines.enumerated().map { index, line in
      row(line, table, number: index + 1, sheet: sheets.first { $0.name == "\(index + 1)" })
    }
    return Workbook.Sheet(
      name: "Tổng hợp", columns: [5, 19, 30, 30] + material.edition.parts.map { _ in 8 } + [10, 7, 36, 26],
      frozenRows: top.count + 1,
      rows: top + [table.titles.map { Workbook.Cell($0, style: .header) }] + rows)
  }

  private static func row(
    _ line: ScoreTable.Line, _ table: ScoreTable, number: Int, sheet: ProductSheet?
  ) -> [Workbook.Cell] {
    let means = (line.showsPoints ? sheet?.means : nil).map {
      $0.map { Workbook.Cell($0.content, decimals: $0.decimals) }
    }
    let blanks = [Workbook.Cell](repeating: Workbook.Cell("–"), count: table.edition.parts.count + 1)
    return [
      Workbook.Cell(.number(Fraction(number))), Workbook.Cell(line.product.code), Workbook.Cell(line.product.name),
      Workbook.Cell(line.product.producer),
    ] + (means ?? blanks) + [
      line.star.map { Workbook.Cell(.number(Fraction($0))) } ?? Workbook.Cell("–"),
      Workbook.Cell(table.missing(line)), Workbook.Cell(table.outcome(line)),
    ]
  }
}
