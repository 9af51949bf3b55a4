import Rulebook

/// The law and the names that a season's report needs beside the register.
public struct SeasonSource: Sendable {
  /// Every edition.
  public let editions: @Sendable () throws -> [Edition]
  /// A criteria set by edition and number; nil where the edition carries no such set.
  public let set: @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet?
  /// Names of the provinces by the digits that product codes begin with.
  public let provinces: @Sendable () throws -> [String: String]

  /// Creates a source.
  public init(
    editions: @escaping @Sendable () throws -> [Edition],
    set: @escaping @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet?,
    provinces: @escaping @Sendable () throws -> [String: String]
  ) {
    self.editions = editions
    self.set = set
    self.provinces = provinces
  }
}
