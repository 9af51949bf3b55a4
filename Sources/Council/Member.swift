import Rulebook

/// What a person may do in a sitting (hội đồng).
public enum Role: String, Hashable, Sendable, CaseIterable {
  case chair, deputy, member, secretary, advisory, observer

  /// "Chủ tịch hội đồng", "Chair".
  public func title(in language: Language) -> String {
    switch self {
    case .chair: language.choose("Chủ tịch hội đồng", "Chair")
    case .deputy: language.choose("Phó chủ tịch hội đồng", "Deputy chair")
    case .member: language.choose("Ủy viên", "Member")
    case .secretary: language.choose("Thư ký", "Secretary")
    case .advisory: language.choose("Tổ tư vấn", "Advisory group")
    case .observer: language.choose("Quan sát viên", "Observer")
    }
  }
}

/// A person of the council, or one who works for it.
public struct Member: Hashable, Sendable {
  /// Short and unique in the sitting, e.g. `m3`.
  public let id: String
  /// NFC.
  public let name: String
  /// Where the member comes from, e.g. "Sở Công Thương".
  public let office: String
  public let role: Role

  /// Creates a member.
  public init(id: String, name: String, office: String, role: Role) {
    self.id = id
    self.name = name
    self.office = office
    self.role = role
  }
}

/// Whether a member takes part in a sitting, or in the rating of one product.
public struct Attendance: Hashable, Sendable {
  /// The states.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case present, absent
    /// Was there and went away.
    case left
    /// Tied to the producer: neither scores nor is counted for this product.
    case recused
  }

  /// Member's id.
  public let member: String
  /// Product's code; nil for the sitting as a whole.
  public let product: String?
  public let state: State
  /// Why absent, gone or recused; where present, what there is to say, e.g. why late.
  public let reason: String
  /// Who attends in the member's place; nil where the member is there in person.
  public let delegate: Delegate?

  /// Creates an entry.
  public init(member: String, product: String?, state: State, reason: String, delegate: Delegate? = nil) {
    self.member = member
    self.product = product
    self.state = state
    self.reason = reason
    self.delegate = delegate
  }

  /// True where the member is there in person.
  public var isInPerson: Bool { state == .present && delegate == nil }
}
