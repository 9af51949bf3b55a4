import Council
import Rulebook

extension MinutesBuilder {
  /// Every session with when and where it was, who was there, who came late, left or stood in.
  var sessions: [Block] {
    guard !roll.log.sessions.isEmpty else { return [paragraph("Chưa mở buổi họp nào.")] }
    return roll.log.sessions.flatMap { session in
      let lines = delegates(in: session) + absences(in: session) + movements(in: session)
      return [paragraph("Buổi \(session.number):", facts(of: session))] + (lines.isEmpty ? [] : [dashes(lines)])
    }
  }

  private func facts(of held: HeldSession) -> String {
    let session = held.session
    let there = roll.council.count { roll.attended($0, held) }
    let quorum = roll.quorum(of: held)
    let lead = quorum.isLed ? "có người chủ trì" : "không có người chủ trì"
    let count =
      held.scoringSince == nil
      ? "chưa chấm sản phẩm nào"
      : "khi bắt đầu chấm có \(quorum.present)/\(quorum.of), \(lead): \(quorum.isMet ? "đủ" : "KHÔNG đủ") điều kiện họp"
    return "\(VietnameseTime.day(session.date)), từ \(VietnameseTime.clock(session.begins)) đến "
      + "\(VietnameseTime.clock(held.ends)), tại \(session.place ?? sitting.place); có mặt "
      + "\(there)/\(roll.council.count), \(count)."
  }

  private func delegates(in session: HeldSession) -> [String] {
    material.members.compactMap { member in
      guard case .represented(let delegate) = roll.presence(of: member.id, in: session) else { return nil }
      let vote = sitting.regulation.delegatesScore ? "chấm điểm theo quy chế" : "không chấm điểm theo quy chế"
      let name = delegate.name(for: member.name, in: .vietnamese)
      return "\(name), \(delegate.office), \(delegate.paper): \(vote)"
    }
  }

  private func absences(in session: HeldSession) -> [String] {
    roll.council.compactMap { member in
      guard case .absent(let why) = roll.presence(of: member.id, in: session) else { return nil }
      return "Vắng: \(member.name), \(member.office): \(reason(why))"
    }
  }

  private func movements(in session: HeldSession) -> [String] {
    roll.movements(in: session).map { member, entry in
      let noted = entry.attendance
      let name = noted.delegate?.name(for: member.name, in: .vietnamese) ?? member.name
      let time = VietnameseTime.clock(String(entry.time.clock.prefix(5)))
      let why = noted.reason.isEmpty ? "" : ": \(noted.reason)"
      return noted.state == .left ? "\(name) về lúc \(time)\(why)" : "\(name) có mặt từ \(time)\(why)"
    }
  }

  /// Products that the chair handed over, or took back.
  var handOvers: [Block] {
    let lines = roll.log.handOvers.map { note in
      let product = material.items.first { $0.product.code == note.product }.map { named($0.product) } ?? note.product
      let time = VietnameseTime.clock(String(note.time.clock.prefix(5)))
      let deputy = note.to.map { id in material.members.first { $0.id == id }?.name ?? id }
      let what = deputy.map { "giao \($0) điều hành" } ?? "chủ tịch nhận lại điều hành"
      return "\(product): \(time) \(what), lý do: \(note.reason)"
    }
    return lines.isEmpty ? [] : [paragraph("Giao điều hành theo từng sản phẩm:", .tight), dashes(lines)]
  }

  func reason(_ text: String) -> String { text.isEmpty ? "không ghi lý do" : text }
}
