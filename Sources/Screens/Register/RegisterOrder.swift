import Council
import Season

/// What the register is sorted by; dossiers that are equal in it stand in the order of their codes.
enum RegisterOrder: Hashable, Sendable, CaseIterable {
  case code, name, stage, place, year

  /// The order behind this one, the first one behind the last.
  var next: RegisterOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The places of `dossiers`, which are in the order of their codes, sorted.
  func places(of dossiers: [RegisteredDossier]) -> [Int] {
    switch self {
    case .code: Array(dossiers.indices)
    case .name: sorted(dossiers.map { CollationKey($0.fields.name) })
    case .stage: sorted(dossiers.map { DossierStage.allCases.firstIndex(of: $0.stage) ?? 0 })
    case .place: sorted(ranks(dossiers.map(\.fields.place)))
    case .year: sorted(dossiers.map { -$0.fields.year })
    }
  }

  private func sorted(_ keys: [some Comparable]) -> [Int] {
    keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
  }

  /// The place of each text among the different ones; few differ, so few need a key.
  private func ranks(_ texts: [String]) -> [Int] {
    let different = Set(texts).map { ($0, CollationKey($0)) }.sorted { $0.1 < $1.1 }
    let ranks = Dictionary(uniqueKeysWithValues: different.enumerated().map { ($1.0, $0) })
    return texts.map { ranks[$0] ?? 0 }
  }
}
