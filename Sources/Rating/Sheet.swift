/// A sheet (phiếu đánh giá) as it is counted: one member, one product, one set.
public struct Sheet: Hashable, Sendable {
  public let member: String
  public var choices: Choices
  /// Why the member throws the product out; nil where the member does not.
  public var reject: String?
  /// Why the member stops the assessment; nil where the member does not.
  public var stop: String?

  /// Creates a sheet.
  public init(member: String, choices: Choices, reject: String? = nil, stop: String? = nil) {
    self.member = member
    self.choices = choices
    self.reject = reject
    self.stop = stop
  }
}
