import Rulebook

/// What papers rest on beside the store.
public struct PaperSource: Sendable {
  /// The wording of the papers, with the council's own phrases.
  public let phrases: @Sendable () throws -> Phrasebook
  /// The documents that an edition asks for; nil where it has no list.
  public let dossierList: @Sendable (_ edition: String) throws -> DossierList?

  /// Creates a source from its closures.
  public init(
    phrases: @escaping @Sendable () throws -> Phrasebook,
    dossierList: @escaping @Sendable (_ edition: String) throws -> DossierList?
  ) {
    self.phrases = phrases
    self.dossierList = dossierList
  }
}
