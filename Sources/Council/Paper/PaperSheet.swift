/// A sheet that a member filled in on paper and two others type in, one after the other, each without seeing what the
/// other typed.
public struct PaperSheet: Hashable, Sendable {
  /// How far it is; never how much of it is typed.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    /// The first typist types.
    case first
    /// The second typist types, blind.
    case second
    /// Both entries are there and differ: the second typist settles the cells from the paper.
    case differing
    /// Settled otherwise than the first typist had it, who has to confirm.
    case settled
    case submitted, cancelled
  }

  /// Product's code.
  public let product: String
  /// Id of the member whose sheet it is.
  public let member: String
  /// Ids of those who type it in.
  public let first: String
  public let second: String
  public let step: Step

  /// Creates a paper sheet.
  public init(product: String, member: String, first: String, second: String, step: Step) {
    self.product = product
    self.member = member
    self.first = first
    self.second = second
    self.step = step
  }

  /// Both typists, in order.
  public var typists: [String] { [first, second] }

  /// True where the member with `id` has something to do now.
  public func awaits(_ id: String) -> Bool {
    switch step {
    case .first, .settled: id == first
    case .second, .differing: id == second
    case .submitted, .cancelled: false
    }
  }
}

extension Role {
  /// True for those who may type paper sheets in.
  public var types: Bool { leads || self == .secretary || self == .advisory }
}
