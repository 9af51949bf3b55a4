import Charts
import Rating

extension BarChart.Bar {
  /// The bar's length in units, of which a full one has `most`.
  public func units(of most: Int) -> Int { BarLength.units(value.numerator, of: max * value.denominator, in: most) }
}

extension CellPicture {
  /// Units of `most` that a bar takes; all that stars take.
  public func units(of most: Int) -> Int {
    switch self {
    case .bar(let value, let max): BarLength.units(value, of: max, in: most)
    case .stars: most
    }
  }
}

extension DotChart {
  /// The line in at most `width` places, from the bound below the totals to the one above; nil without a total.
  public func strip(width: Int) -> DotStrip? {
    guard let low = totals.first, let high = totals.last else { return nil }
    return DotStrip(
      low: low, high: high, bounds: bounds.map(\.from), width: width,
      isClose: true)
  }

  /// The bounds that lie on `strip`.
  public func bounds(on strip: DotStrip) -> [Bound] {
    bounds.filter { strip.first...strip.last ~= $0.from }
  }
}

extension DotChart.Mean {
  /// The mean's place on `strip`.
  public func place(on strip: DotStrip) -> Int { strip.place(of: value.numerator, over: value.denominator) }
}
