import Rating
import Rulebook

extension RatingPhrases {
  /// The means by part with their exact values, and every member's sheet; empty without a complete sheet.
  var scoreTables: [Block] {
    guard answer.tally.mean != nil else { return [] }
    return [.table(partTable), .table(memberTable(averages: false))]
  }

  /// Part, mean, exact mean, maximum; the total below.
  private var partTable: Table {
    let set = scale.set
    let parts = zip(set.parts, zip(answer.printedParts ?? [], answer.tally.partMeans ?? [])).map { part, mean in
      Table.Row([
        .init("\(part.code) \(part.title)"), .init(wording.number(mean.0)), .init(wording.exact(mean.1)),
        .init(String(part.max)),
      ])
    }
    let sum = Table.Row([
      .init([.bold(language.choose("Tổng", "Total"))]), .init([.bold(total ?? "")]),
      .init(answer.tally.mean.map(wording.exact) ?? ""), .init(String(set.parts.reduce(0) { $0 + $1.max })),
    ])
    return Table(
      columns: [
        .init(width: 40), .init(width: 10, alignment: .right), .init(width: 10, alignment: .right),
        .init(width: 8, alignment: .right),
      ],
      header: [
        Table.Row([
          .header(language.choose("Phần", "Part")), .header(language.choose("Trung bình", "Mean")),
          .header(language.choose("Đúng bằng", "Exactly")), .header(language.choose("Tối đa", "Out of")),
        ])
      ], rows: parts + [sum])
  }

  /// Members × parts with totals.
  ///
  /// - Parameter averages: true for a last row with the means.
  func memberTable(averages: Bool) -> Table {
    let sheets = zip(answer.tally.sheets, answer.tally.scores).map { sheet, score in
      Table.Row(
        [.init(name(sheet.member))]
          + (score.isComplete
            ? (score.parts + [score.total]).map { .init(String($0)) }
            : [
              .init(
                [.italic(language.choose("phiếu không chấm đủ", "sheet not complete"))],
                columnSpan: scale.parts.count + 1, alignment: .centre)
            ]))
    }
    let means = Table.Row(
      [.init([.bold(language.choose("Điểm trung bình", "Mean"))])]
        + ((answer.printedParts ?? []).map(wording.number) + [total ?? ""]).map { .init([.bold($0)]) })
    return Table(
      columns: [.init(width: 30)]
        + [Table.Column](repeating: .init(width: 10, alignment: .right), count: scale.parts.count + 1),
      header: [
        Table.Row(
          [.header(language.choose("Thành viên", "Member"))]
            + scale.set.parts.map { .header("\($0.code) (\($0.max))") }
            + [.header("\(language.choose("Tổng", "Total")) (\(scale.set.parts.reduce(0) { $0 + $1.max }))")])
      ], rows: sheets + (averages && answer.tally.mean != nil ? [means] : []))
  }
}
