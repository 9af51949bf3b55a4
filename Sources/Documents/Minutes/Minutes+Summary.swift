import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// Kết quả: counts, the table of the sitting, and what is not concluded.
  var summary: [Block] {
    var blocks = [heading("IV. TỔNG HỢP KẾT QUẢ"), paragraph(counts)]
    if !concluded.isEmpty, let notice = wording.gatesNotice(material.edition) {
      blocks.append(paragraph("Hạng sao \(notice)."))
    }
    if !concluded.isEmpty { blocks.append(.table(scoreTable)) }
    if !open.isEmpty {
      blocks.append(paragraph("Sản phẩm chưa có kết luận (\(open.count)), điểm không ghi vào biên bản:"))
      blocks.append(dashes(open.map { "\(named($0.product)): \(progress($0.stage))" }))
    }
    return blocks
  }

  private var counts: String {
    let results = concluded.compactMap(\.conclusion)
    let stars = material.edition.stars.map(\.stars).map { star in
      (wording.stars(star), results.count { $0.status == .rated && $0.star == star })
    }
    let others = [Status.rejected, .stopped, .undecided].map { status in
      (RatingPhrases.result(status, star: nil, wording), results.count { $0.status == status })
    }
    let told = (stars + others).filter { $0.1 > 0 }.map { "\($0.0): \($0.1)" }
    return "Chương trình có \(material.items.count) sản phẩm; đã kết luận \(concluded.count)"
      + (told.isEmpty ? "" : " (\(told.joined(separator: "; ")))") + "; chưa kết luận \(open.count)."
  }

  private var scoreTable: Table {
    let parts = material.edition.parts.map(\.code)
    let titles =
      ["STT", "Mã số", "Tên sản phẩm", "Chủ thể"] + parts
      + ["Tổng (điểm trung bình)", "Hạng sao", "Điều kiện chưa đạt", "Kết luận"]
    return Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 17), .init(width: 20), .init(width: 20),
      ] + parts.map { _ in .init(width: 7, alignment: .right) } + [
        .init(width: 8, alignment: .right), .init(width: 6, alignment: .centre), .init(width: 18), .init(width: 18),
      ],
      header: [Table.Row(titles.map { .header($0) })],
      rows: concluded.enumerated().map { index, item in row(item, number: index + 1) })
  }

  private func row(_ item: MinutesMaterial.Item, number: Int) -> Table.Row {
    // Scores of a product thrown out or stopped are those of some sheets only: they stand in its own table.
    let isRated = item.conclusion?.status == .rated
    let phrases = item.answer.map(phrases)
    let parts =
      (isRated ? item.answer?.printedParts : nil)?.map(wording.number) ?? material.edition.parts.map { _ in "–" }
    let unmet = isRated ? phrases?.unmetInShort ?? [] : []
    let missing =
      isRated && material.edition.gates == .unknown
      ? "chưa xét: không có dữ liệu mức tối thiểu" : unmet.joined(separator: ", ")
    return Table.Row(
      [
        .init("\(number)"), .init(item.product.code), .init(item.product.name), .init(item.product.producer),
      ] + parts.map { .init($0) } + [
        .init((isRated ? phrases?.total ?? item.adopted.map { wording.number($0.printedTotal) } : nil) ?? "–"),
        .init(item.conclusion?.star.map { "\($0)" } ?? "–"),
        .init(missing),
        .init(outcome(item, phrases)),
      ])
  }

  /// The last column: what became of the product.
  private func outcome(_ item: MinutesMaterial.Item, _ phrases: RatingPhrases?) -> String {
    guard let conclusion = item.conclusion else { return "" }
    guard conclusion.status == .rated else {
      return RatingPhrases.result(conclusion.status, star: nil, wording)
    }
    if let adopted = item.adopted { return adoptedInShort(adopted) }
    return phrases?.promotion.inShort ?? RatingPhrases.result(.rated, star: conclusion.star, wording)
  }

  private func progress(_ stage: Stage) -> String {
    switch stage {
    case .waiting: "chưa trình bày"
    case .presented: "đã trình bày, chưa chấm"
    case .scoring: "đang chấm, phiếu còn niêm phong"
    case .closed: "đã khóa chấm, chưa thảo luận"
    case .discussed: "đã thảo luận, chưa kết luận"
    case .concluded: "chưa có nội dung kết luận"
    }
  }
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
