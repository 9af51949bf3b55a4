extension Stage {
  /// Where a step back may lead, the nearest stage first. From scoring only in the first round: in a later one the
  /// sheets of the round before are open already. A conclusion that rests on a national result goes back to waiting
  /// instead, for it has no sheets.
  public func stepsBack(in round: Int) -> [Stage] {
    guard self != .scoring || round == 1 else { return [] }
    return Self.allCases.reversed().filter { $0 < self && leads(to: $0) && (self != .concluded || $0 != .waiting) }
  }
}
