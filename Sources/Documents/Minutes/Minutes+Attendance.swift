import Council
import Rulebook

extension MinutesBuilder {
  /// Thành phần, chủ trì, thư ký.
  var attendance: [Block] {
    let council = roll.council
    let absent = roll.absent
    var blocks = [
      heading("I. THÀNH PHẦN THAM DỰ"),
      paragraph(
        "1. Hội đồng: tổng số \(council.count) thành viên; có mặt \(council.count - absent.count); vắng \(absent.count)."
      ),
      .table(memberTable),
      paragraph(quorum),
    ]
    if !absent.isEmpty {
      blocks.append(paragraph("Vắng mặt:", .tight))
      blocks.append(dashes(absent.map { "\($0.name), \($0.office): \(reason(roll.entry($0.id, product: nil)))" }))
    }
    blocks.append(contentsOf: guests + keptOut)
    blocks.append(paragraph("4. Chủ trì: \(person(roll.presiding)).", .body))
    blocks.append(paragraph("5. Thư ký (người ghi biên bản): \(person(roll.secretary)).", .tight))
    return blocks
  }

  private var memberTable: Table {
    Table(
      columns: [
        .init(width: 6, alignment: .centre), .init(width: 28), .init(width: 36), .init(width: 26),
        .init(width: 14, alignment: .centre),
      ],
      header: [Table.Row(["STT", "Họ và tên", "Cơ quan, đơn vị", "Vai trò", "Dự\u{A0}họp"].map { .header($0) })],
      rows: material.members.enumerated().map { index, member in
        Table.Row([
          .init("\(index + 1)"), .init(member.name), .init(member.office), .init(member.role.title(in: .vietnamese)),
          .init(roll.isPresent(member) ? "có\u{A0}mặt" : "vắng"),
        ])
      })
  }

  private var quorum: String {
    let regulation = sitting.regulation
    let quorum = roll.quorum
    // The engine's own reading: a deputy may stand in the chair's place.
    let asksLead = regulation.chairMustBePresent ? " và chủ tịch hội đồng (hoặc phó chủ tịch thay)" : ""
    let lead = quorum.isLed ? "có người chủ trì" : "không có người chủ trì"
    return "Quy chế yêu cầu ít nhất \(wording.exact(regulation.quorum)) số thành viên\(asksLead); có mặt "
      + "\(quorum.present)/\(quorum.of), \(lead): \(quorum.isMet ? "đủ" : "KHÔNG đủ") điều kiện họp."
  }

  private var guests: [Block] {
    guard !sitting.guests.isEmpty else { return [paragraph("2. Khách mời: không.")] }
    return [paragraph("2. Khách mời:"), dashes(sitting.guests)]
  }

  /// Members present who scored everything but some products, product by product.
  private var keptOut: [Block] {
    let lines = material.items.flatMap { item in
      roll.keptOut(of: item.product.code, inWriting: item.opinion == .asked).map { member, entry in
        "\(named(item.product)): \(member.name) \(entry.state == .recused ? "không tham gia chấm" : "vắng"), lý do: \(reason(entry))"
      }
    }
    guard !lines.isEmpty else { return [paragraph("3. Không tham gia chấm theo từng sản phẩm: không có.")] }
    return [paragraph("3. Không tham gia chấm theo từng sản phẩm (không tính phiếu):"), dashes(lines)]
  }

  private func reason(_ entry: Attendance?) -> String {
    entry.flatMap { $0.reason.isEmpty ? nil : $0.reason } ?? "không ghi lý do"
  }

  private func person(_ member: Member?) -> String {
    member.map { "\($0.name), \($0.office), \($0.role.title(in: .vietnamese))" } ?? "……"
  }
}
