import Council

/// How long a screen stays open without a key.
enum IdleLock {
  /// Seconds after which the screen is covered even earlier than the regulation says; never later.
  static let variable = "OCOP_LOCK_SECONDS"

  /// The time that `regulation` sets, or the shorter one of the environment.
  static func time(of regulation: Regulation, environment: [String: String]) -> Duration {
    let own = environment[variable].flatMap(Int.init).map { max($0, 1) }
    return .seconds(min(own ?? .max, regulation.lockMinutes * 60))
  }
}
