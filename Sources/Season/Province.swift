/// A province with the digits that it has in product codes.
public struct Province: Hashable, Sendable {
  /// Two digits.
  public let code: String
  public let name: String

  /// Creates a province.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
