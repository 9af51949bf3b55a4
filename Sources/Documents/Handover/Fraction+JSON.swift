import Rating
import Rulebook
import StrictJSON

extension Fraction {
  /// Numerator and denominator.
  var pair: JSONValue { .array([.integer(numerator), .integer(denominator)]) }

  /// Reads what `pair` wrote.
  static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Fraction {
    let numbers = try FieldReader.list(FieldReader.integer)(value, path)
    guard numbers.count == 2, numbers[1] > 0 else {
      throw FieldError(path, expected: .worded("[tử số, mẫu số]", "[numerator, denominator]"))
    }
    return Fraction(numbers[0], numbers[1])
  }
}
