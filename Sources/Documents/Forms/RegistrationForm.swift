import Council
import Rating
import Rulebook
import Season

/// Mẫu số 01: the producer registers a product for rating.
struct RegistrationForm {
  let paper: FormsMaterial.Paper
  let edition: Edition

  private var filed: CalendarDate? { paper.dossier?.dossier.filed }

  var blocks: [Block] {
    let set = paper.pinned.scale.set
    return [
      .title(["MẪU SỐ 01", "PHIẾU ĐĂNG KÝ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP"]),
      .paragraph(Paragraph([.italic("Theo Phụ lục III Quyết định số \(edition.decision)")])),
      heading("1. Chủ thể và sản phẩm"), .list(.dashes(paper.facts.map { [Run($0)] })),
      heading("2. Nhóm sản phẩm"),
      .list(
        .dashes(
          [
            "Ngành: \(set.sector); nhóm: \(set.group)",
            "\(Wording(language: .vietnamese).setNumber(set.number)): \(set.title)",
          ].map { [Run($0)] })), heading("3. Đăng ký"),
    ] + kinds + [heading("4. Giấy tờ kèm theo")] + papers + [
      .paragraph(
        Paragraph(["Chủ thể cam kết các nội dung và giấy tờ trong hồ sơ là đúng và chịu trách nhiệm trước pháp luật."])),
      .signatures(
        Signatures([
          .init(title: "", name: ""),
          .init(
            title: "ĐẠI DIỆN CHỦ THỂ", name: "", placeAndDate: DossierForms.day(filed)),
        ])),
    ]
  }

  private func heading(_ text: String) -> Block { .paragraph(Paragraph([.bold(text)], style: .heading)) }

  /// A box for each kind of application that the edition knows.
  private var kinds: [Block] {
    let kind = paper.dossier?.dossier.fields.kind ?? paper.product.kind
    let previous = paper.dossier?.dossier.fields.previous ?? ""
    return edition.kinds.map { one in
      let words =
        switch one {
        case .first: "Đánh giá lần đầu"
        case .upgrade: "Đánh giá nâng hạng sao"
        case .reassessment: "Đánh giá lại khi giấy chứng nhận hết hạn"
        }
      let rest = one == kind && !previous.isEmpty ? " (mã số lần trước: \(previous))" : ""
      return .paragraph(Paragraph([Run(DossierForms.box(one == kind, words + rest))], style: .tight))
    }
  }

  /// The documents of the dossier with a box each; room for them where none are entered.
  private var papers: [Block] {
    let papers = (paper.dossier?.papers ?? []).filter { $0.state != .notRequired }
    guard !papers.isEmpty else { return [.list(.numbered([[Run(SheetPaper.dots)], [Run(SheetPaper.dots)]]))] }
    return [
      .table(
        Document.Table(
          columns: [
            .init(width: 4, alignment: .centre), .init(width: 40), .init(width: 26),
            .init(width: 12, alignment: .centre), .init(width: 8, alignment: .centre),
          ],
          header: [.init(["STT", "Giấy tờ", "Số, nơi cấp", "Giá trị đến", "Có"].map { .header($0) })],
          rows: papers.enumerated().map { index, paper in
            .init(
              [
                "\(index + 1)", paper.title,
                [paper.number, paper.issuer].filter { !$0.isEmpty }.joined(separator: ", "),
                paper.expires?.printed ?? "", DossierForms.box(paper.state == .complete, "").trimmed,
              ].map { .init($0) })
          }))
    ]
  }
}

extension String {
  /// Without the blank after a lone box.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
