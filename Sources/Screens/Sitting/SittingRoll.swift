import Council
import Rating
import Rulebook

/// Who is there, who leads what and since when, ready to be drawn.
struct SittingRoll: Sendable {
  /// A member in the list.
  struct Line: Sendable {
    let member: Member
    /// What counts for the sitting; nil where nothing is noted in this session.
    let entry: Attendance?
    /// When that was noted.
    let since: Timestamp?
    let scores: Bool
  }

  let log: SittingLog
  let lines: [Line]
  let agenda: [AgendaItem]
  let quorum: Quorum
  private let roll: Roll
  /// Noted for single products.
  private let exceptions: [Attendance]
  /// Who has handed in a sheet for a product that is still in scoring, by product.
  private let submitted: [String: Set<String>]

  /// Reads what the desk's sitting has.
  init(_ desk: Desk) throws {
    let (store, id) = (desk.store, desk.sitting.id)
    let members = try store.members(id)
    let attendance = try store.attendance(id)
    let log = try store.log(id)
    let agenda = try store.agenda(id, desk.member?.id)
    let roll = Roll(members, attendance, regulation: desk.sitting.regulation, written: agenda.askedInWriting)
    let last = log.sessions.last
    let scoring = Set(roll.scoring.map(\.id))
    lines = members.map { member in
      Line(
        member: member, entry: roll.entry(of: member.id, for: nil),
        since: last.flatMap { log.entries(of: member.id, in: $0).last?.time }, scores: scoring.contains(member.id))
    }
    exceptions = attendance.filter { $0.product != nil }
    submitted = try agenda.filter { $0.stage == .scoring }.reduce(into: [:]) { submitted, item in
      let done = try store.progress(id, item.product.code).filter(\.isSubmitted)
      submitted[item.product.code] = Set(done.map(\.member.id))
    }
    quorum = Quorum(roll, regulation: desk.sitting.regulation)
    (self.log, self.agenda, self.roll) = (log, agenda, roll)
  }

  /// What is noted about a member for one product alone.
  func exception(_ member: String, _ product: String) -> Attendance? {
    exceptions.last { $0.member == member && $0.product == product }
  }

  /// Members who are kept out of a product by a note of its own, in the council's order.
  func keptOut(of product: String) -> [(member: Member, entry: Attendance)] {
    lines.filter(\.scores).compactMap { line in
      guard let entry = exception(line.member.id, product), entry.state != .present else { return nil }
      return (line.member, entry)
    }
  }

  /// Products still in scoring for which the member has handed in a sheet.
  func sheetsLost(by member: String) -> [String] {
    agenda.filter { submitted[$0.product.code]?.contains(member) ?? false }.map(\.product.name)
  }

  func leads(_ member: Member, _ item: AgendaItem) -> Bool {
    roll.leads(member, item.product.code, handedTo: item.lead)
  }

  /// True where a delegate sits in the member's place.
  func isRepresented(_ member: Member) -> Bool { roll.delegate(of: member.id, for: nil) != nil }

  /// Deputies who are there in person for a product.
  func deputies(for product: String) -> [Member] {
    roll.scoring.filter { $0.role == .deputy && roll.entry(of: $0.id, for: product)?.isInPerson ?? false }
  }

  /// Whoever leads a product now.
  func leader(of item: AgendaItem) -> Member? { roll.scoring.first { leads($0, item) } }

  func name(of member: String) -> String { lines.first { $0.member.id == member }?.member.name ?? member }
}
