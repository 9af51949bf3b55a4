import Rulebook
import Season

/// The law that sittings are set up and dossiers kept under.
public struct LawSource: Sendable {
  /// Every edition.
  public let editions: @Sendable () throws -> [Edition]
  /// The numbers of an edition's criteria sets, ascending.
  public let setNumbers: @Sendable (_ edition: String) throws -> [Int]
  public let set: @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet
  /// The documents that an edition asks for; nil where it has no list.
  public let dossierList: @Sendable (_ edition: String) throws -> DossierList?
  /// The provinces, in the order of their codes.
  public let provinces: @Sendable () throws -> [Province]
  /// What texts are pinned by.
  public let digest: Digest

  /// Creates a source from its closures.
  public init(
    editions: @escaping @Sendable () throws -> [Edition],
    setNumbers: @escaping @Sendable (_ edition: String) throws -> [Int],
    set: @escaping @Sendable (_ edition: String, _ number: Int) throws -> CriteriaSet,
    dossierList: @escaping @Sendable (_ edition: String) throws -> DossierList? = { _ in nil },
    provinces: @escaping @Sendable () throws -> [Province] = { [] }, digest: Digest
  ) {
    self.editions = editions
    self.setNumbers = setNumbers
    self.set = set
    self.dossierList = dossierList
    self.provinces = provinces
    self.digest = digest
  }
}
