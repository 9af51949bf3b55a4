import Season

/// All of a register.
public struct WholeRegister: Sendable {
  /// In the order of the codes.
  public let dossiers: [DossierView]
  /// By id.
  public let events: [SeasonEvent]
  public let targets: [SeasonTarget]
  public let grants: [SeasonGrant]
  /// By code.
  public let communes: [Commune]
}
