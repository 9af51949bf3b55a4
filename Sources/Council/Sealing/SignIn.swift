/// How long a wrong PIN makes the next try wait.
enum SignInWait {
  /// Tries without a wait.
  static let free = 3

  /// Seconds after so many wrong PINs in a row: 5, 10, 20 … up to five minutes.
  static func seconds(failures: Int) -> Int {
    failures < free ? 0 : min(300, 5 << min(failures - free, 6))
  }

  /// Seconds left at `now`. A clock that was set back never shortens the wait, and never makes it longer than it was.
  static func left(_ row: SignInRow?, at now: Timestamp) -> Int {
    guard let row, let last = row.last.seconds, let now = now.seconds else { return 0 }
    let all = seconds(failures: row.failures)
    return max(0, min(all, all - (now - last)))
  }
}
