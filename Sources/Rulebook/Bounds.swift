import StrictJSON

/// What numbers that others wrote may be, in the record, in exports, copies and lists: wide enough for anything that a
/// council does, narrow enough that no sum or product of them leaves 64 bits.
///
/// A number is held against its range where it is read; whatever counts with it later may rely on that.
public enum Bounds {
  /// A season.
  public static let year = 0...9999
  /// The number of a criteria set in its edition.
  public static let set = 1...99
  /// The number of an option, 0 for "none holds".
  public static let mark = 0...15
  /// Stars of a product.
  public static let stars = 1...5
  /// Points of a sheet, or how far two of them lie apart.
  public static let points = 0...100
  /// What stands in a criteria set before it is checked: `lint` tells what is wrong with it.
  static let unchecked = -1000...1000
  /// How many there are: people, products, rows of a table.
  public static let count = 0...1_000_000_000
  /// What is numbered from 1: rounds, versions, sessions, remarks, places on an agenda.
  public static let ordinal = 1...1_000_000_000
  /// Đồng, up to a thousand billion.
  public static let amount = 0...1_000_000_000_000
  /// Bytes of a file.
  public static let bytes = 0...1 << 50
  /// Of a mean or a share: no council is so large that its means need more.
  public static let denominator = 1...1_000_000
}

extension FieldReader {
  /// Makes a reader of fractions `[numerator, denominator]` from 0 to `most`.
  public static func fraction(
    upTo most: Int
  ) -> (JSONValue, JSONPath) throws(FieldError) -> (numerator: Int, denominator: Int) {
    { (value, path) throws(FieldError) in
      guard let numbers = value.asArray?.map(\.asInteger), numbers.count == 2, let numerator = numbers[0],
        let denominator = numbers[1], Bounds.denominator.contains(denominator),
        (0...most * denominator).contains(numerator)
      else {
        throw FieldError(
          path,
          expected: .worded(
            "một phân số dạng [tử, mẫu] từ 0 đến \(most), mẫu không quá \(Bounds.denominator.upperBound)",
            "a fraction written [numerator, denominator] from 0 to \(most), with a denominator up to \(Bounds.denominator.upperBound)"
          ))
      }
      return (numerator, denominator)
    }
  }
}
