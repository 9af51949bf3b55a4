import Glibc

/// Ways to crash, each by the real fault and not by raising its signal.
enum Faults {
  /// Ends in a Swift trap.
  static func trap(_ number: Int) { print(Int.max - 5 + number) }

  /// Writes to an address where nothing is.
  static func segfault() { UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1 }

  /// Uses the whole stack up.
  static func overflow(_ number: Int) -> Int { number < 0 ? 0 : overflow(number + 1) &+ number }
}
