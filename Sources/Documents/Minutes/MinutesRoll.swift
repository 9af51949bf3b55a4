import Council
import Rulebook

/// Who belongs to the council, who was there, who kept out of which product: the store's roll, with the reasons.
struct MinutesRoll {
  let members: [Member]
  let log: SittingLog
  private let regulation: Regulation
  private let attendance: [Attendance]
  private let roll: Roll

  /// - Parameter written: codes of the products that the council was asked about in writing.
  init(
    _ members: [Member], _ attendance: [Attendance], _ log: SittingLog, regulation: Regulation, written: Set<String>
  ) {
    self.members = members
    self.attendance = attendance
    self.log = log
    self.regulation = regulation
    roll = Roll(members, attendance, regulation: regulation, written: written)
  }

  /// Members who score by their role, in the council's order.
  var council: [Member] { roll.scoring }

  // MARK: Sessions

  /// How a member attended a session.
  enum Presence {
    case absent(reason: String)
    case present
    /// This delegate came instead; the last one, where there were several.
    case represented(Delegate)
  }

  /// How a member attended a session. One who was there for a part of it was there; a last word of absence, without
  /// having left, puts right what was noted before.
  func presence(of member: String, in session: HeldSession) -> Presence {
    let entries = log.entries(of: member, in: session).map(\.attendance)
    if let last = entries.last, last.state == .absent || last.state == .recused { return .absent(reason: last.reason) }
    guard let there = entries.last(where: { $0.state == .present }) else { return .absent(reason: "") }
    return there.delegate.map { .represented($0) } ?? .present
  }

  /// True where the member or a delegate attended the session.
  func attended(_ member: Member, _ session: HeldSession) -> Bool {
    if case .absent = presence(of: member.id, in: session) { false } else { true }
  }

  /// The quorum when scoring began in a session.
  func quorum(of session: HeldSession) -> Quorum {
    Quorum(Roll(members, log.rollCall(of: session), regulation: regulation), regulation: regulation)
  }

  /// Comings and goings after the roll call, in their order.
  func movements(in session: HeldSession) -> [(member: Member, entry: AttendanceEntry)] {
    log.entries.compactMap { entry in
      guard entry.session == session.number, entry.attendance.product == nil,
        entry.attendance.state == .left || log.isLate(entry),
        let member = members.first(where: { $0.id == entry.attendance.member }), attended(member, session)
      else { return nil }
      return (member, entry)
    }
  }

  // MARK: Products

  /// Notes that keep a member of the council out of one product; where the council was asked in writing, only those who
  /// are recused are kept out.
  func keptOut(of product: String, inWriting: Bool) -> [(member: Member, entry: Attendance)] {
    council.compactMap { member in
      let noted = log.entries.last { $0.attendance.member == member.id && $0.attendance.product == product }
      guard let entry = noted?.attendance, inWriting ? entry.state == .recused : entry.state != .present else {
        return nil
      }
      return (member, entry)
    }
  }

  // MARK: People

  /// The chair, or the first deputy where the chair did not come in person; nil where neither did.
  var presiding: Member? {
    func came(_ member: Member) -> Bool {
      log.sessions.contains { if case .present = presence(of: member.id, in: $0) { true } else { false } }
    }
    return members.first { $0.role == .chair && came($0) } ?? members.first { $0.role == .deputy && came($0) }
  }

  var secretary: Member? {
    members.first { member in member.role == .secretary && log.sessions.contains { attended(member, $0) } }
      ?? members.first { $0.role == .secretary }
  }

  /// A member's own name.
  func name(of id: String) -> String { members.first { $0.id == id }?.name ?? id }

  /// How a member is called beside the scores of a product, or of any: by name, with the delegate's before it, or by
  /// the place in the list of attendance.
  func scorer(_ id: String, of product: String?) -> String {
    guard let place = members.firstIndex(where: { $0.id == id }) else { return id }
    switch regulation.namesInPrints {
    case .named:
      let name = members[place].name
      return product.flatMap { roll.delegate(of: id, for: $0) }?.name(for: name, in: .vietnamese) ?? name
    case .numbered: return "Ủy viên số \(place + 1)"
    }
  }
}
