import Council
import Rulebook
import Season
import TerminalUI

/// What the register can be narrowed to in one respect: everything, or one of the values that occur.
struct RegisterChoice: Sendable {
  /// The respects.
  enum Kind: Hashable, Sendable, CaseIterable { case stage, year, place }

  /// A value with how many dossiers have it.
  struct Value: Sendable {
    let label: String
    let count: Int
    let filter: RegisterFilter
  }

  let kind: Kind
  let values: [Value]
  var list: ListState

  /// The values of `kind` in `dossiers`; the one of `filter` is selected.
  init(_ kind: Kind, in dossiers: [RegisteredDossier], filter: RegisterFilter, words: RegisterPhrases) {
    self.kind = kind
    var everything = filter
    var found: [Value]
    switch kind {
    case .stage:
      everything.stage = nil
      let counts = Self.counts(dossiers.map(\.stage))
      found = DossierStage.allCases.filter { counts[$0] != nil }
        .map { Self.value($0.title(in: words.language), counts[$0], filter, \.stage, $0) }
    case .year:
      everything.year = nil
      let counts = Self.counts(dossiers.map(\.fields.year))
      found = counts.keys.sorted(by: >).map { Self.value(String($0), counts[$0], filter, \.year, $0) }
    case .place:
      everything.place = nil
      let counts = Self.counts(dossiers.map(\.fields.place))
      found = counts.keys.map { (name: $0, key: CollationKey($0)) }.sorted { $0.key < $1.key }
        .map { Self.value($0.name.isEmpty ? words.noPlace : $0.name, counts[$0.name], filter, \.place, $0.name) }
    }
    values = [Value(label: words.everything, count: dossiers.count, filter: everything)] + found
    list = ListState(count: values.count)
  }

  /// The value that is selected.
  var selected: Value? { list.selected.flatMap { values.indices.contains($0) ? values[$0] : nil } }

  private static func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func value<Part>(
    _ label: String, _ count: Int?, _ filter: RegisterFilter, _ path: WritableKeyPath<RegisterFilter, Part?>,
    _ part: Part
  ) -> Value {
    var filter = filter
    filter[keyPath: path] = part
    return Value(label: label, count: count ?? 0, filter: filter)
  }
}
