/// How long bars are, on a screen and on paper.
public enum BarLength {
  /// The units of `most` that show `value` of `max`: rounded down, so that only a full value looks full, but anything
  /// above zero shows at least one.
  public static func units(_ value: Int, of max: Int, in most: Int) -> Int {
    guard max > 0, value > 0, most > 0 else { return 0 }
    // Full-width arithmetic: a product of large counts may not overflow.
    let product = Swift.min(value, max).multipliedFullWidth(by: most)
    return Swift.max(1, max.dividingFullWidth(product).quotient)
  }
}
