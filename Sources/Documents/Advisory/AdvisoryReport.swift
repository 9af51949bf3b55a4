import Council
import Rating
import Rulebook
import Season

/// The advisory group's report to the council (báo cáo của tổ tư vấn): dossiers, points without valid documents, scores
/// given outside the council, the star proposed.
public enum AdvisoryReport {
  /// Builds the report; Vietnamese in any language of the interface, as official papers are.
  public static func document(_ material: AdvisoryMaterial, phrases: Phrasebook) -> Document {
    let builder = AdvisoryBuilder(material: material, book: phrases)
    return Document(
      title: "Báo cáo của tổ tư vấn: \(material.sitting.title)", language: .vietnamese,
      blocks: builder.opening + builder.summary + builder.products + builder.closing)
  }
}

/// Makes the parts of the report; the products have a file of their own.
struct AdvisoryBuilder {
  let material: AdvisoryMaterial
  let book: Phrasebook
  let wording = Wording(language: .vietnamese)

  private var values: PhraseValues { material.sitting.values(material.edition) }

  var opening: [Block] {
    let sitting = material.sitting
    let sample =
      sitting.isSample
      ? [
        Block.paragraph(
          Paragraph(["DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý"], style: .notice))
      ] : []
    return [
      .head(
        Head(
          authority: sitting.council.uppercased(), body: book.text(.advisoryBody, values),
          number: book.text(.advisoryNumber, values), placeAndDate: book.text(.advisoryPlaceAndDate, values)))
    ] + sample + [
      .title([book.text(.advisoryTitle, values), book.text(.advisorySubject, values), sitting.title]),
      .paragraph(Paragraph([.italic("Kính gửi: "), Run(book.text(.advisoryTo, values))])),
    ] + book.list(.advisoryBases, values).map(paragraph)
  }

  /// The table of all products, on the long side of the paper.
  var summary: [Block] {
    let items = material.items
    let ready = items.count { $0.dossier != nil && $0.documents.missing.isEmpty && $0.documents.supplement.isEmpty }
    let open = items.count { !$0.findings.isEmpty }
    return [
      heading("I. TỔNG HỢP"),
      paragraph(
        "Tổ tư vấn xem xét \(items.count) sản phẩm: \(ready) hồ sơ đủ giấy tờ; \(open) hồ sơ có điểm, giấy tờ hoặc mẫu cần xử lý trước phiên họp; \(items.count { $0.advisory != nil }) sản phẩm tổ tư vấn đã chấm."
      ), .orientation(.landscape), .table(table), .orientation(.portrait),
    ]
  }

  private var table: Table {
    Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 18), .init(width: 24), .init(width: 24),
        .init(width: 8, alignment: .centre), .init(width: 8, alignment: .centre), .init(width: 8, alignment: .centre),
        .init(width: 8, alignment: .right), .init(width: 8, alignment: .right), .init(width: 9, alignment: .centre),
        .init(width: 9, alignment: .centre),
      ],
      header: [
        Table.Row(
          [
            "STT", "Mã số", "Tên sản phẩm", "Chủ thể", "Đủ", "Thiếu", "Bổ sung", "Tự chấm", "Tổ tư vấn",
            "Hạng đề xuất", "Việc cần xử lý",
          ].map { .header($0) })
      ], rows: material.items.enumerated().map { index, item in row(item, number: index + 1) })
  }

  private func row(_ item: AdvisoryMaterial.Item, number: Int) -> Table.Row {
    let documents = item.documents
    let counts =
      item.dossier == nil
      ? ["–", "–", "–"] : [documents.complete, documents.missing, documents.supplement].map { "\($0.count)" }
    return Table.Row(
      (["\(number)", item.product.code, item.product.name, item.product.producer] + counts + [
        total(item.producer), total(item.advisory), item.advisory?.star.map { "\($0)" } ?? "–",
        item.dossier == nil ? "–" : "\(item.findings.count)",
      ]).map { .init($0) })
  }

  /// The total; a part of a sheet has none.
  private func total(_ score: AppraisedScore?) -> String {
    score.flatMap { $0.score.isComplete ? "\($0.score.total)" : nil } ?? "–"
  }

  var closing: [Block] {
    let source = material.head.map { [paragraph("Số liệu lấy từ sổ hồ sơ, mã kiểm chứng \($0).")] } ?? []
    let head = material.members.first { $0.role == .advisory }
    return source + [
      paragraph(book.text(.advisoryClosing, values)),
      .signatures(
        Signatures([
          .init(title: "", name: ""), .init(title: book.text(.advisorySignature, values), name: head?.name ?? ""),
        ])), book.recipients(book.list(.advisoryRecipients, values)),
    ]
  }

  func paragraph(_ text: String) -> Block { .paragraph(Paragraph([Run(text)])) }

  func heading(_ text: String, _ style: Paragraph.Style = .heading) -> Block {
    .paragraph(Paragraph([.bold(text)], style: style))
  }

  func dashes(_ texts: [String]) -> Block { .list(.dashes(texts.map { [Run($0)] })) }
}
