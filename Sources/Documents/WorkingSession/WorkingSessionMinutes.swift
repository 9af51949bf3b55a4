import Council
import Rulebook
import Season

/// The minutes of a working session on business plans (biên bản làm việc), after Nghị định 30/2020/NĐ-CP: what the
/// register knows, with room for what is written by hand.
public enum WorkingSessionMinutes {
  /// Builds the minutes; Vietnamese in any language of the interface, as official papers are.
  public static func document(_ material: WorkingSessionMaterial, phrases: Phrasebook) -> Document {
    let builder = WorkingSessionBuilder(material: material, book: phrases)
    return Document(
      title: "Biên bản làm việc: \(material.event.title)", language: .vietnamese,
      blocks: builder.opening + builder.participants + builder.dealtWith + builder.remarks + builder.closing)
  }
}

/// Makes the parts of the minutes.
struct WorkingSessionBuilder {
  let material: WorkingSessionMaterial
  let book: Phrasebook

  private static let dots = "………………"
  private var event: SeasonEvent { material.event }

  private var values: PhraseValues {
    [
      .title: event.title, .place: event.place.isEmpty ? Self.dots : event.place,
      .date: VietnameseTime.day(event.date), .year: String(event.date.year),
    ]
  }

  /// The last day of a session that took several.
  private var ended: PhraseValues {
    values.merging([.date: VietnameseTime.day(event.until ?? event.date)]) { $1 }
  }

  var opening: [Block] {
    [
      .head(
        Head(
          authority: book.text(.sessionAuthority, values), body: book.text(.sessionBody, values),
          number: book.text(.sessionNumber, values)))
    ]
      + (material.isSample
        ? [
          .paragraph(Paragraph(["DỮ LIỆU MẪU: người và số liệu là giả định, không có giá trị pháp lý"], style: .notice))
        ]
        : []) + [
        .title([book.text(.sessionTitle, values), event.title]),
        paragraph(book.text(.sessionBegin, values)), paragraph(book.text(.sessionPlace, values), .tight),
      ] + (event.number.isEmpty ? [] : [paragraph("Theo văn bản số: \(event.number).", .tight)])
  }

  var participants: [Block] {
    let chair = event.chair.isEmpty ? Self.dots : event.chair
    let count = event.attendance.map { " \($0) người" } ?? ""
    return [
      heading("I. THÀNH PHẦN"), paragraph("1. Chủ trì: \(chair)."),
      paragraph("2. Thư ký (người ghi biên bản): \(Self.dots).", .tight),
    ]
      + (event.participants.isEmpty
        ? [paragraph("3. Tham dự:\(count.isEmpty ? " \(Self.dots)" : count).", .tight)]
        : [
          paragraph("3. Tham dự\(count.isEmpty ? "" : " (\(count.dropFirst()))"):", .tight), dashes(event.participants),
        ])
  }

  var dealtWith: [Block] {
    let head = heading("II. HỒ SƠ ĐÃ XEM XÉT")
    guard !material.dossiers.isEmpty else {
      return [head, paragraph("Sổ hồ sơ không ghi hồ sơ nào cho buổi làm việc này.")]
    }
    return [
      head,
      .table(
        Table(
          columns: [
            .init(width: 5, alignment: .centre), .init(width: 18), .init(width: 28), .init(width: 28), .init(width: 20),
          ],
          header: [Table.Row(["STT", "Mã số", "Tên sản phẩm", "Chủ thể", "Giai đoạn"].map { .header($0) })],
          rows: material.dossiers.enumerated().map { index, dossier in
            Table.Row(
              [
                "\(index + 1)", dossier.fields.code, dossier.fields.name, dossier.fields.producer,
                dossier.stage.title(in: .vietnamese),
              ].map { .init($0) })
          })),
    ]
  }

  /// What was remarked and asked for, then the conclusions.
  var remarks: [Block] {
    let told: [Block] =
      material.remarks.isEmpty ? [paragraph("Không có góp ý, yêu cầu riêng cho từng hồ sơ.")] : [.table(remarkTable)]
    let conclusions: [Block] =
      event.notes.isEmpty
      ? [paragraph("Không ghi kết luận chung.")] : [.list(.numbered(event.notes.map { [Run($0)] }))]
    return [heading("III. GÓP Ý, YÊU CẦU")] + told + [heading("IV. KẾT LUẬN")] + conclusions
  }

  private var remarkTable: Table {
    Table(
      columns: [
        .init(width: 5, alignment: .centre), .init(width: 24), .init(width: 36), .init(width: 18),
        .init(width: 11, alignment: .centre), .init(width: 22),
      ],
      header: [
        Table.Row(["STT", "Sản phẩm", "Nội dung", "Người thực hiện", "Hạn", "Tình trạng"].map { .header($0) })
      ],
      rows: material.remarks.enumerated().map { index, noted in
        let remark = noted.remark
        let kind = remark.kind == .request ? "Yêu cầu" : "Góp ý"
        return Table.Row(
          [
            "\(index + 1)", noted.dossier.fields.name, "\(kind): \(remark.text)", remark.owner,
            remark.due?.printed ?? "", state(remark),
          ].map { .init($0) })
      })
  }

  /// "chưa xong", "xong 05/10/2026: đã nộp hợp đồng".
  private func state(_ remark: Remark) -> String {
    guard let settled = remark.settled else { return remark.kind == .request ? "chưa xong" : "ghi nhận" }
    return "xong \(settled.printed)" + (remark.answer.isEmpty ? "" : ": \(remark.answer)")
  }

  var closing: [Block] {
    let source =
      material.head.map {
        [paragraph("Danh sách hồ sơ, góp ý và tình trạng thực hiện lấy từ sổ hồ sơ vào lúc in, mã kiểm chứng \($0).")]
      } ?? []
    return source + [
      paragraph(book.text(.sessionEnd, ended)),
      .signatures(
        Signatures([
          .init(title: book.text(.sessionSecretary, values), name: ""),
          .init(title: book.text(.sessionChair, values), name: event.chair),
        ])), book.recipients(book.list(.sessionRecipients, values)),
    ]
  }

  private func paragraph(_ text: String, _ style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph([Run(text)], style: style))
  }

  private func heading(_ text: String) -> Block { .paragraph(Paragraph([.bold(text)], style: .heading)) }

  private func dashes(_ texts: [String]) -> Block { .list(.dashes(texts.map { [Run($0)] })) }
}
