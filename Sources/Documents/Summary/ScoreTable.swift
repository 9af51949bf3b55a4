import Council
import Rating
import Rulebook

/// The table of a sitting (rules.md §5): a product a row, with points by part, star, what is missing, what becomes of it.
struct ScoreTable {
  /// A product of the table.
  struct Line {
    let product: Product
    /// Nil until concluded.
    let conclusion: Conclusion?
    /// Nil without a counted sheet.
    let answer: Answer?
    /// The national council's result that was taken over; nil where the council rated the product itself.
    var adopted: AdoptedResult?

    /// The chair's, or what the sheets give; nil without either.
    var status: Status? { conclusion?.status ?? answer?.verdict.status }

    /// True where the points stand for the product: those of one thrown out or stopped are of some sheets only.
    var showsPoints: Bool { status == .rated || (conclusion == nil && status == .undecided) }

    /// Nil where there is none yet, or where the chair has to decide.
    var star: Int? { conclusion == nil ? answer?.verdict.star : conclusion?.star }
  }

  let edition: Edition
  let wording: Wording
  let lines: [Line]

  /// The titles of the columns.
  var titles: [String] {
    ["STT", "Mã số", "Tên sản phẩm", "Chủ thể"] + edition.parts.map(\.code)
      + ["Tổng (điểm trung bình)", "Hạng sao", "Điều kiện chưa đạt", "Kết luận"]
  }

  var table: Table {
    Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 17), .init(width: 20), .init(width: 20),
      ] + edition.parts.map { _ in .init(width: 7, alignment: .right) } + [
        .init(width: 8, alignment: .right), .init(width: 6, alignment: .centre), .init(width: 18), .init(width: 18),
      ],
      header: [Table.Row(titles.map { .header($0) })],
      rows: lines.enumerated().map { index, line in row(line, number: index + 1) })
  }

  private func row(_ line: Line, number: Int) -> Table.Row {
    let parts =
      (line.showsPoints ? line.answer?.printedParts : nil)?.map(wording.number) ?? edition.parts.map { _ in "–" }
    return Table.Row(
      [.init("\(number)"), .init(line.product.code), .init(line.product.name), .init(line.product.producer)]
        + parts.map { .init($0) } + [
          .init(total(line) ?? "–"), stars(line), .init(missing(line)), .init(outcome(line)),
        ])
  }

  private func stars(_ line: Line) -> Table.Cell {
    guard let star = line.star else { return .init("–") }
    let all = edition.stars.map(\.stars).max() ?? star
    return .init([Run(String(star))], picture: .stars(star, of: all))
  }

  /// The mean of all sheets, or the national council's points; nil where they do not stand for the product.
  func total(_ line: Line) -> String? {
    guard line.showsPoints else { return nil }
    return line.answer.flatMap { phrases($0).total } ?? line.adopted.map { wording.number($0.printedTotal) }
  }

  /// The minimums that keep the product from the next star.
  func missing(_ line: Line) -> String {
    guard line.showsPoints else { return "" }
    if edition.gates == .unknown { return "chưa xét: không có dữ liệu mức tối thiểu" }
    return line.answer.map { phrases($0).unmetInShort.joined(separator: ", ") } ?? ""
  }

  /// The last column: what became of the product.
  func outcome(_ line: Line) -> String {
    guard let status = line.status else { return "không có phiếu nào được tính" }
    guard line.conclusion != nil else {
      return status == .rated
        ? "chưa kết luận" : "chưa kết luận (theo phiếu: \(RatingPhrases.result(status, star: nil, wording)))"
    }
    guard status == .rated else { return RatingPhrases.result(status, star: nil, wording) }
    if let adopted = line.adopted { return adopted.inShort }
    return line.answer.map { phrases($0).promotion.inShort }
      ?? RatingPhrases.result(.rated, star: line.star, wording)
  }

  private func phrases(_ answer: Answer) -> RatingPhrases { RatingPhrases(answer: answer, wording: wording) { $0 } }
}

extension PromotionPhrases {
  /// For a narrow column: "cấp tỉnh công nhận".
  var inShort: String {
    let up = promotion.forwardTo.map { "chuyển \($0.title(in: .vietnamese))" }
    let back = promotion.returnTo.map { "trả về \($0.title(in: .vietnamese))" }
    let recognised = promotion.recognisedBy.map { "\($0.title(in: .vietnamese)) công nhận" }
    let told = [recognised, up, back].compactMap(\.self)
    return told.isEmpty ? "không công nhận" : told.joined(separator: ", ")
  }
}
