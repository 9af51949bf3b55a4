import StrictJSON

extension Regulation {
  /// The settings by name: in the record, beside a source, in a council's file.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case minimums, rejections, decimals, spread, quorum, chairMustBePresent, secretaryScores
    case delegatesScore, forwardingNeedsMinimums, showsProducerScores, showsAdvisoryScores, namesInPrints
    case jointCriteria, lockMinutes, writtenSpread
  }

  /// Where `key` comes from; nil where no source is recorded.
  public func source(of key: Key) -> String? { sources[key.rawValue] }

  /// True where `key` is as it is without a regulation.
  public func isDefault(_ key: Key) -> Bool { json[key.rawValue] == Self.standard[key.rawValue] }

  private static let standard = Regulation().json
}
