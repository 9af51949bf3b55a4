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
  private let states: [String: [String: Attendance.State]]
  private let written: Set<String>

  /// Puts a sitting's members, in their order, and its attendance together.
  /// - Parameter written: codes of the products that the council is asked about in writing: all take part in them but
  ///   those who are recused.
  public init(_ members: [Member], _ attendance: [Attendance], regulation: Regulation, written: Set<String> = []) {
    self.written = written
    scoring = members.filter { $0.role.scores(under: regulation) }
    var states: [String: [String: Attendance.State]] = [:]
    for entry in attendance {
      states[entry.product ?? AttendanceRow.wholeSitting, default: [:]][entry.member] = entry.state
    }
    self.states = states
  }

  /// The state of a member for a product, or for the sitting where `product` is nil.
  public func state(of member: String, for product: String?) -> Attendance.State {
    let state = product.flatMap { states[$0]?[member] } ?? states[AttendanceRow.wholeSitting]?[member] ?? .absent
    return state == .absent && product.map(written.contains) ?? false ? .present : state
  }

  /// Members who score a product, in their order.
  public func scorers(of product: String) -> [Member] { scoring.filter { state(of: $0.id, for: product) == .present } }
}

/// Whether enough of the council is there, over the whole sitting (rules.md §3).
public struct Quorum: Hashable, Sendable {
  /// Members present, of those who score by role.
  public let present: Int
  public let of: Int
  /// Chair, or a deputy in the chair's place.
  public let isLed: Bool
  public let isMet: Bool

  /// Counts `roll` by `regulation`: present ÷ all ≥ the share.
  public init(_ roll: Roll, regulation: Regulation) {
    let there = roll.scoring.filter { roll.state(of: $0.id, for: nil) == .present }
    present = there.count
    of = roll.scoring.count
    isLed = there.contains(where: \.role.leads)
    isMet =
      present > 0 && present * regulation.quorum.denominator >= of * regulation.quorum.numerator
      && (isLed || !regulation.chairMustBePresent)
  }
}
