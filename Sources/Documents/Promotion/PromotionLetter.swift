import Council
import Rating
import Rulebook

/// The draft of the letter (tờ trình) that sends products up to the next level, with their list; a person finishes and
/// signs it.
public enum PromotionLetter {
  /// Builds the letter about the concluded products that the law sends up; nil where there is none.
  public static func document(_ material: SummaryMaterial, phrases: Phrasebook) -> Document? {
    let lines = material.lines.filter { $0.conclusion?.status == .rated && $0.answer?.promotion.forwardTo != nil }
    guard let target = lines.first?.answer?.promotion.forwardTo?.title(in: .vietnamese) else { return nil }
    let sitting = material.sitting
    let values = sitting.values(material.edition).merging([
      .target: target, .count: "\(lines.count)", .record: material.recordNote,
    ]) { $1 }
    func text(_ phrase: Phrase) -> String { phrases.text(phrase, values) }
    let subject = text(.letterSubject)
    let sample = sitting.isSample ? ["DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý"] : []
    let notices = (["DỰ THẢO: để hoàn chỉnh trước khi ký"] + sample).map {
      Block.paragraph(Paragraph([Run($0)], style: .notice))
    }
    let paragraphs =
      phrases.list(.letterBases, values) + [text(.letterResult), text(.letterRequest), text(.letterClosing)]
    return Document(
      title: "Tờ trình \(subject.prefix(1).lowercased() + subject.dropFirst())", language: .vietnamese,
      blocks: [
        .head(
          Head(
            authority: sitting.authority.uppercased(), body: sitting.council.uppercased(), number: text(.letterNumber),
            placeAndDate: text(.letterPlaceAndDate)))
      ] + notices + [
        .title([text(.letterTitle), subject]),
        .paragraph(Paragraph([.italic("Kính gửi: "), Run(text(.letterTo))])),
      ] + paragraphs.map { .paragraph(Paragraph([Run($0)])) } + [
        .signatures(
          Signatures([.init(title: "", name: ""), .init(title: text(.letterSignature), name: chair(of: material))])),
        phrases.recipients(phrases.list(.letterRecipients, values)), .pageBreak,
        .title([text(.letterList), text(.letterListNote)]),
        .table(table(material, lines)),
      ])
  }

  private static func chair(of material: SummaryMaterial) -> String {
    material.members.first { $0.role == .chair }?.name ?? ""
  }

  private static func table(_ material: SummaryMaterial, _ lines: [ScoreTable.Line]) -> Document.Table {
    let wording = Wording(language: .vietnamese)
    return Document.Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 17), .init(width: 24), .init(width: 28),
        .init(width: 9, alignment: .right), .init(width: 8, alignment: .centre), .init(width: 12),
      ],
      header: [
        .init(
          ["STT", "Mã số", "Tên sản phẩm", "Chủ thể", "Tổng điểm", "Hạng sao", "Ghi chú"].map { .header($0) })
      ],
      rows: lines.enumerated().map { index, line in
        .init(
          [
            "\(index + 1)", line.product.code, line.product.name, line.product.producer,
            line.answer?.printedTotal.map(wording.number) ?? "–", line.star.map { "\($0)" } ?? "–", "",
          ].map { .init($0) })
      })
  }
}

extension SummaryMaterial {
  /// " (mã kiểm chứng …)", by which a draft names the record; empty where there is none.
  var recordNote: String { head.map { " (mã kiểm chứng \($0))" } ?? "" }
}
