import Rating

extension Role {
  /// True where the role gives the right to score under `regulation`.
  public func scores(under regulation: Regulation) -> Bool {
    switch self {
    case .chair, .deputy, .member: true
    case .secretary: regulation.secretaryScores
    case .advisory, .observer: false
    }
  }

  /// True for those who lead the sitting: open and close, reopen sheets, conclude.
  public var leads: Bool { self == .chair || self == .deputy }
}

/// Who takes part in what: the attendance of a product goes before that of the sitting; no entry means absent.
public struct Roll: Sendable {
  /// Members who score by role, in the order in which they were added.
  public let scoring: [Member]
  private let entries: [String: [String: Attendance]]
  private let delegatesScore: Bool
  private let written: Set<String>

  /// Puts a sitting's members, in their order, and its attendance together; the last entry counts.
  /// - Parameter written: codes of the products that the council is asked about in writing: all take part in them but
  ///   those who are recused.
  public init(_ members: [Member], _ attendance: [Attendance], regulation: Regulation, written: Set<String> = []) {
    self.written = written
    scoring = members.filter { $0.role.scores(under: regulation) }
    delegatesScore = regulation.delegatesScore
    var entries: [String: [String: Attendance]] = [:]
    for entry in attendance { entries[entry.product ?? AttendanceRow.wholeSitting, default: [:]][entry.member] = entry }
    self.entries = entries
  }

  /// What counts of a member for a product, or for the sitting where `product` is nil.
  public func entry(of member: String, for product: String?) -> Attendance? {
    let entry = product.flatMap { entries[$0]?[member] } ?? entries[AttendanceRow.wholeSitting]?[member]
    guard let product, written.contains(product) else { return entry }
    return .inWriting(member, product, entry)
  }

  /// The state of a member for a product, or for the sitting where `product` is nil.
  public func state(of member: String, for product: String?) -> Attendance.State {
    entry(of: member, for: product)?.state ?? .absent
  }

  /// Who sits in the member's place.
  public func delegate(of member: String, for product: String?) -> Delegate? {
    entry(of: member, for: product)?.delegate
  }

  /// Members who score a product, in their order.
  public func scorers(of product: String) -> [Member] { scoring.filter { counts($0, for: product) } }

  /// True if `member` leads a product now: the deputy whom it was handed over to, else the chair, else a deputy where
  /// the chair is away or recused. A deputy who has gone leaves the product to the others, and a delegate never leads.
  public func leads(_ member: Member, _ product: String, handedTo lead: String?) -> Bool {
    func isThere(_ id: String) -> Bool { entry(of: id, for: product)?.isInPerson ?? false }
    if delegate(of: member.id, for: nil) != nil { return false }
    if let lead, isThere(lead) { return member.id == lead }
    switch member.role {
    case .chair: return true
    case .deputy: return !scoring.contains { $0.role == .chair && isThere($0.id) }
    default: return false
    }
  }

  /// True where the member's voice counts: the member is there, or a delegate who scores.
  func counts(_ member: Member, for product: String?) -> Bool {
    guard let entry = entry(of: member.id, for: product), entry.state == .present else { return false }
    return entry.delegate == nil || delegatesScore
  }
}

extension Roll {
  /// Whose sheets `product` has or waits for, in the members' order: everybody's who scores it, and while some score
  /// again theirs alone.
  func awaited(for product: ProductRow) -> [Member] {
    let scorers = scorers(of: product.product.code)
    guard product.stage == .scoring, product.round > 1 else { return scorers }
    return scorers.filter { product.asked.contains($0.id) }
  }
}

extension Attendance? {
  /// Why one of whom this is noted takes no part; nil for one who is there.
  var whyNotThere: Refusal.NotScoring? {
    switch self?.state {
    case .present: nil
    case .recused: .recused
    case .absent, .left, nil: .absent
    }
  }
}

/// Whether enough of the council is there, over the whole sitting (rules.md §3).
///
/// The law does not say whether a delegate counts. Here one does exactly where delegates score: a quorum is of voices.
public struct Quorum: Hashable, Sendable {
  /// Members present, of those who score by role.
  public let present: Int
  public let of: Int
  /// The least number of members that makes the share.
  public let needed: Int
  /// Chair, or a deputy in the chair's place, in person.
  public let isLed: Bool
  public let isMet: Bool

  /// Counts `roll` by `regulation`: present ÷ all ≥ the share.
  public init(_ roll: Roll, regulation: Regulation) {
    let there = roll.scoring.filter { roll.counts($0, for: nil) }
    let share = regulation.quorum
    present = there.count
    of = roll.scoring.count
    needed = max(1, (of * share.numerator + share.denominator - 1) / share.denominator)
    isLed = there.contains { $0.role.leads && roll.delegate(of: $0.id, for: nil) == nil }
    isMet = present >= needed && (isLed || !regulation.chairMustBePresent)
  }
}
