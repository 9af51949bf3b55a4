import Council
import Rulebook

extension MinutesBuilder {
  /// Thành phần, chủ trì, thư ký.
  var attendance: [Block] {
    [
      heading(text(.minutesAttendance)),
      paragraph("1. Hội đồng: tổng số \(roll.council.count) thành viên; họp \(roll.log.sessions.count) buổi."),
      .table(memberTable), paragraph(quorumRule),
    ] + sessions + guests + keptOut + [paragraph("4. Chủ trì: \(person(roll.presiding)).", .body)] + handOvers
      + [paragraph("5. Thư ký (người ghi biên bản): \(person(roll.secretary)).", .tight)]
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
          .init(presence(of: member)),
        ])
      })
  }

  /// "có mặt", "vắng", "đi thay"; of several sessions those attended: "buổi 1, 3".
  private func presence(of member: Member) -> String {
    let sessions = roll.log.sessions
    let attended = sessions.filter { roll.attended(member, $0) }
    guard !attended.isEmpty else { return "vắng" }
    guard attended.count == sessions.count else {
      return "buổi " + attended.map { "\($0.number)" }.joined(separator: ",\u{A0}")
    }
    let isRepresented = sessions.allSatisfy {
      if case .represented = roll.presence(of: member.id, in: $0) { true } else { false }
    }
    return isRepresented ? "đi\u{A0}thay" : "có\u{A0}mặt"
  }

  private var quorumRule: String {
    let regulation = sitting.regulation
    // The engine's own reading: a deputy may stand in the chair's place, and a delegate counts where delegates score.
    let asksLead = regulation.chairMustBePresent ? " và chủ tịch hội đồng (hoặc phó chủ tịch thay)" : ""
    return "Quy chế yêu cầu ít nhất \(wording.exact(regulation.quorum)) số thành viên\(asksLead)."
  }

  private var guests: [Block] {
    guard !sitting.guests.isEmpty else { return [paragraph("2. Khách mời: không.")] }
    return [paragraph("2. Khách mời:"), dashes(sitting.guests)]
  }

  /// What was noted about members for single products.
  private var keptOut: [Block] {
    let lines = material.items.flatMap { item in
      roll.keptOut(of: item.product.code, inWriting: item.opinion == .asked).map { member, entry in
        "\(named(item.product)): \(member.name) \(entry.state == .recused ? "không tham gia chấm" : "vắng"), lý do: "
          + reason(entry.reason)
      }
    }
    guard !lines.isEmpty else { return [paragraph("3. Không tham gia chấm theo từng sản phẩm: không có.")] }
    return [paragraph("3. Không tham gia chấm theo từng sản phẩm (không tính phiếu):"), dashes(lines)]
  }

  private func person(_ member: Member?) -> String {
    member.map { "\($0.name), \($0.office), \($0.role.title(in: .vietnamese))" } ?? "……"
  }
}
