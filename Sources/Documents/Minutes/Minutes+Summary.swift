import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// Kết quả: counts, the table of the sitting, and what is not concluded.
  var summary: [Block] {
    var blocks = [heading(text(.minutesSummary)), paragraph(counts)]
    if !concluded.isEmpty {
      if let notice = wording.gatesNotice(material.edition) { blocks.append(paragraph("Hạng sao \(notice).")) }
      // Eleven columns need the long side of the paper.
      blocks = [.orientation(.landscape)] + blocks + [.table(scoreTable), .orientation(.portrait)]
    }
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
    ScoreTable(
      edition: material.edition, wording: wording,
      lines: concluded.map {
        .init(product: $0.product, conclusion: $0.conclusion, answer: $0.answer, adopted: $0.adopted)
      }
    ).table
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
