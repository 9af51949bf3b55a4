import Season

/// The dossiers that wait for the council: those at its stage.
public struct DossiersBeforeCouncil: Hashable, Sendable {
  /// Those that no sitting has taken on, the one that came to the council last at the end.
  public private(set) var free: [RegisteredDossier] = []
  /// Codes of those on a sitting's agenda: each stays there until the register knows what it came to.
  public private(set) var onAgenda: Set<String> = []

  /// No dossier, as where there is no store.
  public init() {}

  /// Reads the register of `store` and the agendas of its sittings.
  /// - Throws: what the store throws.
  public init(_ store: CouncilStore) throws {
    let waiting = try store.register.dossiers().filter { $0.stage == .council }
    guard !waiting.isEmpty else { return }
    onAgenda = Set(try store.sittings().flatMap(store.undecided)).intersection(waiting.map(\.fields.code))
    free = waiting.filter { !onAgenda.contains($0.fields.code) }
      .sorted { ($0.since, $0.fields.code) < ($1.since, $1.fields.code) }
  }
}

extension CouncilStore {
  /// Codes of the products of a sitting that are not concluded, or whose outcome the register has not been told.
  fileprivate func undecided(in sitting: String) throws -> [String] {
    let untold = try outcomesToEnter(of: sitting).compactMap { act in
      if case .outcome(let code, _) = act { code } else { nil }
    }
    return try agenda(sitting, nil).filter { $0.conclusion == nil }.map(\.product.code) + untold
  }
}
