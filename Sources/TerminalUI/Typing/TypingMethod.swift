/// How keys become Vietnamese letters, where the console brings no input method of its own.
public enum TypingMethod: String, CaseIterable, Hashable, Sendable {
  /// Keys are letters as they stand.
  case off
  /// Letters that are doubled, and `w s f r x j z`.
  case telex
  /// Digits behind letters.
  case vni

  /// The method that comes next, round the end.
  public var next: TypingMethod {
    switch self {
    case .off: .telex
    case .telex: .vni
    case .vni: .off
    }
  }
}

/// Where the tone stands in the open rhymes `oa`, `oe` and `uy`; all others leave no choice.
public enum ToneStyle: String, CaseIterable, Hashable, Sendable {
  /// `hòa`, `hòe`, `thúy`.
  case traditional
  /// `hoà`, `hoè`, `thuý`.
  case modern
}
