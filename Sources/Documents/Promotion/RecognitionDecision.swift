import Council
import Rating
import Rulebook

/// The draft of the decision (quyết định) that recognises the products of a sitting, with its list; the body that
/// recognises finishes and signs it.
public enum RecognitionDecision {
  /// Builds the decision about the concluded products that this level recognises; nil where there is none.
  public static func document(_ material: SummaryMaterial, phrases: Phrasebook) -> Document? {
    let lines = material.lines.filter { $0.conclusion?.status == .rated && $0.answer?.promotion.recognisedBy != nil }
    guard !lines.isEmpty else { return nil }
    let sitting = material.sitting
    let values = sitting.values(material.edition).merging([.record: material.recordNote]) { $1 }
    func text(_ phrase: Phrase) -> String { phrases.text(phrase, values) }
    let subject = text(.decisionSubject)
    let grounds = (phrases.list(.decisionBases, values) + [text(.decisionResult)]).map {
      Block.paragraph(Paragraph([.italic($0)]))
    }
    let sample = sitting.isSample ? ["DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý"] : []
    let notices = (["DỰ THẢO: để hoàn chỉnh trước khi ký"] + sample).map {
      Block.paragraph(Paragraph([Run($0)], style: .notice))
    }
    return Document(
      title: "Quyết định \(subject.prefix(1).lowercased() + subject.dropFirst())", language: .vietnamese,
      blocks: [
        .head(
          Head(
            authority: "", body: sitting.authority.uppercased(), number: text(.decisionNumber),
            placeAndDate: text(.decisionPlaceAndDate)))
      ] + notices + [.title([text(.decisionTitle), subject])] + grounds + [.title(["QUYẾT ĐỊNH:"])]
        + articles(material, lines, execution: text(.decisionExecution)) + [
          .signatures(Signatures([.init(title: "", name: ""), .init(title: text(.decisionSignature), name: "")])),
          phrases.recipients(phrases.list(.decisionRecipients, values)), .pageBreak,
          .title([text(.decisionList), text(.decisionListNote)]),
          .table(table(lines)),
        ])
  }

  private static func articles(
    _ material: SummaryMaterial, _ lines: [ScoreTable.Line], execution: String
  ) -> [Block] {
    let stars = Set(lines.compactMap(\.star)).sorted(by: >)
    let counts = stars.map { star in "\(lines.count { $0.star == star }) sản phẩm \(star) sao" }
    let months = material.edition.certificate.validMonths
    let articles = [
      (
        "Điều 1.",
        "Công nhận \(lines.count) sản phẩm OCOP (\(counts.joined(separator: ", "))) trong danh sách kèm theo."
      ),
      ("Điều 2.", "Kết quả có giá trị \(months) tháng kể từ ngày ký Quyết định này; chủ thể được cấp giấy chứng nhận."),
      ("Điều 3.", execution),
    ]
    return articles.map { .paragraph(Paragraph([.bold($0.0), Run(" \($0.1)")])) }
  }

  private static func table(_ lines: [ScoreTable.Line]) -> Document.Table {
    let wording = Wording(language: .vietnamese)
    return Document.Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 17), .init(width: 26), .init(width: 32),
        .init(width: 9, alignment: .right), .init(width: 8, alignment: .centre),
      ],
      header: [
        .init(["STT", "Mã số", "Tên sản phẩm", "Chủ thể", "Tổng điểm", "Hạng sao"].map { .header($0) })
      ],
      rows: lines.enumerated().map { index, line in
        .init(
          [
            "\(index + 1)", line.product.code, line.product.name, line.product.producer,
            line.answer?.printedTotal.map(wording.number) ?? "–", line.star.map { "\($0)" } ?? "–",
          ].map { .init($0) })
      })
  }
}
