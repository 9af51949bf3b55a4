/// How fast work goes, from its beginning, and so how long it still takes.
struct Pace: Sendable {
  private let start = ContinuousClock.now
  /// Before this a guess is worth nothing.
  private static let first = Duration.seconds(1)

  /// Seconds until `all` things are done at the pace of the `done` ones, rounded up; nil before that can be said.
  func secondsLeft(_ done: Int, of all: Int) -> Int? {
    Self.secondsLeft(done, of: all, after: ContinuousClock.now - start)
  }

  /// The same, where the `done` ones took `taken`.
  static func secondsLeft(_ done: Int, of all: Int, after taken: Duration) -> Int? {
    guard taken >= first, done > 0, done < all else { return nil }
    let left = taken * (all - done) / done
    return Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
  }
}
