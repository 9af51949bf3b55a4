import Council

/// What a council's file may say of its sitting, by the name that is typed.
public enum Setting: String, Hashable, Sendable, CaseIterable {
  case id, title, authority, council, decision, level, edition, filed, date, place, begins, guests, recipients
  case minimums, rejections, decimals, spread, quorum, chairMustBePresent, secretaryScores
  case delegatesScore, forwardingNeedsMinimums, showsProducerScores, showsAdvisoryScores, namesInPrints
  case jointCriteria, lockMinutes, writtenSpread

  /// True for what the council's regulation settles: kept with its source.
  public var isRegulation: Bool { Regulation.Key(rawValue: rawValue) != nil }

  /// True where every row adds one.
  var isList: Bool { self == .guests || self == .recipients || self == .jointCriteria }

  /// Reads a name; case does not matter.
  init?(typed name: String) {
    guard let setting = Self.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
      return nil
    }
    self = setting
  }
}
