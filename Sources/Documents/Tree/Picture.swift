import Rating

/// Figures drawn for those who look rather than read: exact values with their labels. How they are drawn is each
/// renderer's own; every figure stands beside its drawing as text.
public enum Picture: Hashable, Sendable {
  case bars(BarChart)
  case dots(DotChart)
}

/// A picture in a cell, no higher than a line of text; the cell's own text says the same.
public enum CellPicture: Hashable, Sendable {
  /// A bar of `value` against the greatest of its column.
  case bar(value: Int, of: Int)
  /// So many stars won of those that there are.
  case stars(Int, of: Int)
}

/// Bars with their labels and figures, one under another.
public struct BarChart: Hashable, Sendable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    public let label: String
    /// The value as print writes it: "33,20/40".
    public let figure: String
    public let value: Fraction
    /// What a full bar stands for.
    public let max: Int

    /// Creates a bar.
    public init(label: String, figure: String, value: Fraction, max: Int) {
      self.label = label
      self.figure = figure
      self.value = value
      self.max = max
    }
  }

  public let bars: [Bar]
  /// True where each bar is a part of its own whole, so that what is left shows too.
  public let showsRest: Bool

  /// Creates a chart.
  public init(_ bars: [Bar], showsRest: Bool) {
    self.bars = bars
    self.showsRest = showsRest
  }
}

/// Totals as dots on a line, with their mean and the bounds around them.
public struct DotChart: Hashable, Sendable {
  /// The mean of the totals.
  public struct Mean: Hashable, Sendable {
    public let value: Fraction
    /// "trung bình 86,20".
    public let label: String

    /// Creates a mean.
    public init(_ value: Fraction, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The least points of a star.
  public struct Bound: Hashable, Sendable {
    /// From 0 to 100.
    public let from: Int
    /// "70: 4 sao".
    public let label: String

    /// Creates a bound.
    public init(from: Int, label: String) {
      self.from = from
      self.label = label
    }
  }

  /// What the dots are, with every figure: "Tổng điểm 3 phiếu: 84, 88 (2)".
  public let caption: String
  /// From 0 to 100, rising.
  public let totals: [Int]
  public let mean: Mean
  /// Rising.
  public let bounds: [Bound]

  /// Creates a chart.
  public init(caption: String, totals: [Int], mean: Mean, bounds: [Bound]) {
    self.caption = caption
    self.totals = totals.sorted()
    self.mean = mean
    self.bounds = bounds.sorted { $0.from < $1.from }
  }
}
