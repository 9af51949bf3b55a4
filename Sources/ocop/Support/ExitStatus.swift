/// What the program answers to its caller (interfaces: exit status).
enum ExitStatus: Int32 {
  case done = 0
  case other = 1
  /// Wrong usage, or no terminal where one is needed.
  case usage = 2
  case badInput = 3
  /// Refused by a rule, or does not hold.
  case refused = 4
  /// The store is missing, unreachable or busy.
  case store = 5
}
