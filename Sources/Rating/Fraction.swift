/// An exact quotient of integers in lowest terms: what a mean is until it is printed.
public struct Fraction: Hashable, Comparable, Sendable {
  public let numerator: Int
  /// At least 1.
  public let denominator: Int

  /// Creates `numerator / denominator` in lowest terms; `denominator` must not be 0.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    precondition(denominator != 0, "a fraction needs a denominator other than 0")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int(divisor)
    self.denominator = sign * denominator / Int(divisor)
  }

  /// Euclid, Elements VII.2.
  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }

  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator)
  }
}

extension Fraction {
  /// The value rounded half up to exactly `places` decimal places, with a point: `82.33`.
  ///
  /// Only values of 0 and more are printed.
  public func rounded(places: Int) -> String {
    let scaled = scaled(places: places)
    let digits = String(scaled)
    guard places > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// The value rounded half up to at least `places` places, with as few more as keep it from seeming to reach a
  /// bound of `bounds` that it misses.
  public func rounded(places: Int, missing bounds: [Int]) -> String {
    let missed = bounds.filter { self < Fraction($0) }
    var places = places
    while missed.contains(where: { scaled(places: places) >= $0 * Self.power(places) }) { places += 1 }
    return rounded(places: places)
  }

  /// The value times 10 to the power of `places`, rounded half up.
  private func scaled(places: Int) -> Int {
    (2 * numerator * Self.power(places) + denominator) / (2 * denominator)
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
