import Council
import Rulebook
import Season

/// Mẫu số 03: the commune reports on the points that the edition names.
struct CommuneReportForm {
  let paper: FormsMaterial.Paper
  let edition: Edition
  /// What stands under the head.
  let notices: [Block]

  private var report: CommuneReport? { paper.dossier?.report }

  var blocks: [Block] {
    let commune = paper.dossier?.dossier.fields.commune ?? ""
    let number = report?.number ?? ""
    return [
      .head(
        Head(
          authority: "ỦY BAN NHÂN DÂN", body: commune.isEmpty ? "XÃ \(SheetPaper.dots)" : commune.uppercased(),
          number: "Số: \(number.isEmpty ? "……/BC-UBND" : number)",
          placeAndDate: DossierForms.day(report?.date)))
    ] + notices + [
      .title(["MẪU SỐ 03", "BÁO CÁO ĐÁNH GIÁ MỘT SỐ NỘI DUNG VỀ SẢN PHẨM"]),
      .list(.dashes(paper.facts.map { [Run($0)] })), .table(table),
      .paragraph(Paragraph(["Ủy ban nhân dân xã báo cáo để hội đồng cấp tỉnh xem xét, đánh giá./."])),
      .signatures(
        Signatures([
          .init(title: "", name: ""),
          .init(title: "TM. ỦY BAN NHÂN DÂN", name: report?.by ?? ""),
        ])),
      .notes(Notes(heading: "Nơi nhận:", lines: ["Hội đồng cấp tỉnh;", "Chủ thể;", "Lưu: VT."])),
    ]
  }

  /// The points as reported; those of the edition with room to write where there is no report.
  private var points: [CommuneReport.Point?] {
    report.map { $0.points.map(Optional.some) } ?? titles.map { _ in nil }
  }

  private var titles: [String] { edition.levels.first { !$0.reportsOn.isEmpty }?.reportsOn ?? [] }

  private var table: Document.Table {
    Document.Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 26), .init(width: 42), .init(width: 18),
      ],
      header: [.init(["STT", "Nội dung", "Kết quả kiểm tra", "Xác nhận"].map { .header($0) })],
      rows: points.enumerated().map { index, point in
        .init(
          [
            "\(index + 1)", point?.title ?? titles[index], point?.finding ?? "……………",
            DossierForms.box(point?.holds == true, "Đúng") + "\n"
              + DossierForms.box(point?.holds == false, "Không đúng"),
          ].map { .init($0) })
      })
  }
}
