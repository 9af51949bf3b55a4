import Council
import Rating
import Rulebook

/// A product's sheet of the workbook: criteria down, members across; sums by part, the total, means at the right.
struct ProductSheet {
  /// A mean of this sheet as another sheet shows it.
  typealias Mean = (content: Workbook.Cell.Content, decimals: Int)

  let name: String
  private(set) var sheet: Workbook.Sheet
  /// The means of the parts, then of the total, as references to this sheet.
  private(set) var means: [Mean] = []

  private static let firstMember = 3

  /// Makes the sheet called `name`; nil where no member's sheet is complete.
  init?(_ line: ScoreTable.Line, name: String, member: (String) -> String) {
    guard let answer = line.answer, let total = answer.tally.mean, let parts = answer.tally.partMeans else {
      return nil
    }
    self.name = name
    let tally = answer.tally
    let scale = tally.scale
    let scores = tally.complete.map { tally.scores[$0] }
    let last = Self.firstMember + scores.count - 1
    let decimals = answer.request.rules.decimals
    var rows = Self.top(line, answer, member: member)
    let head = rows.count
    rows.append(
      (["Mã", "Tiêu chí", "Tối đa"] + tally.complete.map { member(tally.sheets[$0].member) } + ["Trung bình"])
        .map { Workbook.Cell($0, style: .header) })
    func mean(_ value: Fraction, decimals: Int, style: Workbook.Cell.Style) -> Workbook.Cell {
      let row = rows.count
      let (from, to) = (
        Workbook.name(row: row, column: Self.firstMember), Workbook.name(row: row, column: last)
      )
      return Workbook.Cell(.formula("=AVERAGE(\(from):\(to))", value), style: style, decimals: decimals)
    }
    func refer(_ value: Fraction, decimals: Int) -> Mean {
      (.formula("='\(name)'!\(Workbook.name(row: rows.count, column: last + 1))", value), decimals)
    }
    var partRows: [Int] = []
    for (place, part) in scale.set.parts.enumerated() {
      let first = rows.count
      for index in scale.partRanges[place] {
        let criterion = scale.criteria[index]
        let points = scores.map { Int($0.points[index]) }
        rows.append(
          [
            Workbook.Cell(criterion.code), Workbook.Cell(criterion.title),
            Workbook.Cell(.number(Fraction(criterion.max))),
          ]
            + points.map { Workbook.Cell(.number(Fraction($0))) }
            + [mean(Fraction(points.reduce(0, +), points.count), decimals: decimals, style: .body)])
      }
      let sums = scores.enumerated().map { column, score in
        let (from, to) = (
          Workbook.name(row: first, column: Self.firstMember + column),
          Workbook.name(row: rows.count - 1, column: Self.firstMember + column)
        )
        return Workbook.Cell(.formula("=SUM(\(from):\(to))", Fraction(score.parts[place])), style: .total)
      }
      means.append(refer(parts[place], decimals: decimals))
      partRows.append(rows.count)
      rows.append(
        [
          Workbook.Cell(part.code, style: .total), Workbook.Cell("Cộng phần \(part.code)", style: .total),
          Workbook.Cell(.number(Fraction(part.max)), style: .total),
        ] + sums + [mean(parts[place], decimals: decimals, style: .total)])
    }
    // As many decimals as keep the total from seeming to reach a bound that it misses.
    let places = answer.printedTotal?.split(separator: ".").dropFirst().first?.count ?? 0
    let totals = scores.enumerated().map { column, score in
      let cells = partRows.map { Workbook.name(row: $0, column: Self.firstMember + column) }
      return Workbook.Cell(.formula("=\(cells.joined(separator: "+"))", Fraction(score.total)), style: .total)
    }
    means.append(refer(total, decimals: places))
    rows.append(
      [
        Workbook.Cell("", style: .total), Workbook.Cell("TỔNG CỘNG", style: .total),
        Workbook.Cell(.number(Fraction(scale.set.parts.reduce(0) { $0 + $1.max })), style: .total),
      ] + totals + [mean(total, decimals: places, style: .total)])
    sheet = Workbook.Sheet(
      name: name, columns: [8, 40, 8] + scores.map { _ in 12 } + [11], frozenRows: head + 1, rows: rows)
  }

  /// What stands above the table.
  private static func top(
    _ line: ScoreTable.Line, _ answer: Answer, member: (String) -> String
  ) -> [[Workbook.Cell]] {
    let wording = Wording(language: .vietnamese)
    let set = answer.tally.scale.set
    let complete = Set(answer.tally.complete)
    let others = answer.tally.sheets.indices.filter { !complete.contains($0) }.map { answer.tally.sheets[$0].member }
    let incomplete =
      others.isEmpty
      ? nil : "Phiếu không chấm đủ, không tính vào trung bình: \(others.map(member).joined(separator: ", "))"
    return [[Workbook.Cell("\(line.product.name) (\(line.product.code))", style: .title)]]
      + [
        "Chủ thể: \(line.product.producer)", "\(wording.setNumber(set.number)): \(set.title)",
        "Kết quả: \(RatingPhrases.result(line.status ?? .undecided, star: line.star, wording))", incomplete,
      ].compactMap(\.self).map { [Workbook.Cell($0, style: .note)] }
  }
}
