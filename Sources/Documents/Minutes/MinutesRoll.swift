import Council

/// Who belongs to the council, who was there, who kept out of which product: the store's roll, with the reasons.
struct MinutesRoll {
  let members: [Member]
  let quorum: Quorum
  private let names: Regulation.NamesInPrints
  private let attendance: [Attendance]
  private let roll: Roll

  init(_ members: [Member], _ attendance: [Attendance], regulation: Regulation) {
    self.members = members
    self.attendance = attendance
    roll = Roll(members, attendance, regulation: regulation)
    quorum = Quorum(roll, regulation: regulation)
    names = regulation.namesInPrints
  }

  /// Members who score by their role, in the council's order.
  var council: [Member] { roll.scoring }

  /// The last entry about a member, for the sitting (nil) or for one product.
  func entry(_ member: String, product: String?) -> Attendance? {
    attendance.last { $0.member == member && $0.product == product }
  }

  /// True where the member is recorded present at the sitting.
  func isPresent(_ member: Member) -> Bool { roll.state(of: member.id, for: nil) == .present }

  var absent: [Member] { council.filter { !isPresent($0) } }

  /// Entries that keep a member of the council out of `product`, though present at the sitting; of a product that was
  /// asked about in writing only those who are recused are kept out.
  func keptOut(of product: String, inWriting: Bool) -> [(member: Member, entry: Attendance)] {
    council.filter { inWriting || isPresent($0) }.compactMap { member in
      guard let entry = entry(member.id, product: product), entry.state != .present,
        !inWriting || entry.state == .recused
      else { return nil }
      return (member, entry)
    }
  }

  /// The chair, or the first deputy where the chair is absent; nil where neither is there.
  var presiding: Member? {
    members.first { $0.role == .chair && isPresent($0) } ?? members.first { $0.role == .deputy && isPresent($0) }
  }

  var secretary: Member? {
    members.first { $0.role == .secretary && isPresent($0) } ?? members.first { $0.role == .secretary }
  }

  /// How a member is called beside scores: by name, or by the place in the list of attendance.
  func scorer(_ id: String) -> String {
    guard let place = members.firstIndex(where: { $0.id == id }) else { return id }
    return switch names {
    case .named: members[place].name
    case .numbered: "Ủy viên số \(place + 1)"
    }
  }
}
