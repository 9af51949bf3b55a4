import Rulebook

/// The law that a sitting is set up under.
public struct LawSource {
  /// Every edition.
  public let editions: () throws -> [Edition]
  /// The numbers of an edition's criteria sets, ascending.
  public let setNumbers: (_ edition: String) throws -> [Int]
  public let set: (_ edition: String, _ number: Int) throws -> CriteriaSet
  /// What texts are pinned by.
  public let digest: Digest

  /// Creates a source from its closures.
  public init(
    editions: @escaping () throws -> [Edition], setNumbers: @escaping (_ edition: String) throws -> [Int],
    set: @escaping (_ edition: String, _ number: Int) throws -> CriteriaSet, digest: Digest
  ) {
    self.editions = editions
    self.setNumbers = setNumbers
    self.set = set
    self.digest = digest
  }
}
