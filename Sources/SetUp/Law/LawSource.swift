import Rulebook

/// The law that a sitting is set up under.
public struct LawSource: Sendable {
  /// Every edition.
  public let editions: @Sendable () throws -> [Edition]
  /// The numbers of an edition's criteria sets, ascending.
  public let setNumbers: @Sendable (_ edition: String) throws -> [Int]
  public let set: @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet
  /// What texts are pinned by.
  public let digest: Digest

  /// Creates a source from its closures.
  public init(
    editions: @escaping @Sendable () throws -> [Edition],
    setNumbers: @escaping @Sendable (_ edition: String) throws -> [Int],
    set: @escaping @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet, digest: Digest
  ) {
    self.editions = editions
    self.setNumbers = setNumbers
    self.set = set
    self.digest = digest
  }
}
