import Council
import Rating
import Rulebook

/// The draft of the letter (tờ trình) that sends products up to the next level, with their list; a person finishes and
/// signs it.
public enum PromotionLetter {
  /// Builds the letter about the concluded products that the law sends up; nil where there is none.
  public static func document(_ material: SummaryMaterial) -> Document? {
    let lines = material.lines.filter { $0.conclusion?.status == .rated && $0.answer?.promotion.forwardTo != nil }
    guard let target = lines.first?.answer?.promotion.forwardTo?.title(in: .vietnamese) else { return nil }
    let sitting = material.sitting
    let subject = "Về việc đề nghị đánh giá, phân hạng sản phẩm OCOP \(target)"
    let sample = sitting.isSample ? ["DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý"] : []
    let notices = (["DỰ THẢO: để hoàn chỉnh trước khi ký"] + sample).map {
      Block.paragraph(Paragraph([Run($0)], style: .notice))
    }
    let recipients = ["Như trên;", "Lưu: VT."]
    return Document(
      title: "Tờ trình \(subject.prefix(1).lowercased() + subject.dropFirst())", language: .vietnamese,
      blocks: [
        .head(
          Head(
            authority: sitting.authority.uppercased(), body: sitting.council.uppercased(), number: "Số: ……/TTr-HĐOCOP",
            placeAndDate: "……………, ngày …… tháng …… năm \(sitting.date.year)"))
      ] + notices + [
        .title(["TỜ TRÌNH", subject]),
        .paragraph(Paragraph([.italic("Kính gửi: "), Run("Hội đồng đánh giá, phân hạng sản phẩm OCOP \(target).")])),
      ] + paragraphs(material, count: lines.count, target: target).map { .paragraph(Paragraph([Run($0)])) } + [
        .signatures(
          Signatures([.init(title: "", name: ""), .init(title: "CHỦ TỊCH HỘI ĐỒNG", name: chair(of: material))])),
        .notes(Notes(heading: "Nơi nhận:", lines: recipients)), .pageBreak,
        .title(["DANH SÁCH SẢN PHẨM ĐỀ NGHỊ", "(kèm theo Tờ trình số ……/TTr-HĐOCOP)"]),
        .table(table(material, lines)),
      ])
  }

  private static func paragraphs(_ material: SummaryMaterial, count: Int, target: String) -> [String] {
    let sitting = material.sitting
    let edition = material.edition
    return [
      "Căn cứ Quyết định số \(edition.decision) ngày \(edition.issued.printed) của Thủ tướng Chính phủ;",
      "Căn cứ \(sitting.decision);",
      "Căn cứ kết quả phiên họp \(VietnameseTime.day(sitting.date))"
        + (material.head.map { " (mã kiểm chứng \($0))" } ?? "") + ",",
      "\(sitting.council) đề nghị hội đồng \(target) đánh giá, phân hạng \(count) sản phẩm trong danh sách kèm theo. "
        + "Hồ sơ của từng sản phẩm và biên bản họp được gửi kèm.", "Kính đề nghị hội đồng xem xét./.",
    ]
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
