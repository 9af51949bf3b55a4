import Rating
import Rulebook
import StrictJSON

extension Picture {
  /// An object with one member, named after the kind of picture.
  var json: JSONValue {
    switch self {
    case .bars(let chart):
      .members([
        "bars": .members(["showsRest": .bool(chart.showsRest), "of": .array(chart.bars.map(\.json))])
      ])
    case .dots(let chart):
      .members([
        "dots": .members([
          "caption": .string(chart.caption), "totals": .array(chart.totals.map { .integer($0) }),
          "mean": chart.mean.json, "bounds": .array(chart.bounds.map(\.json)),
        ])
      ])
    }
  }

  /// Reads what `json` wrote.
  static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Picture {
    let reader = try FieldReader(value, at: path, known: ["bars", "dots"])
    if let chart = try reader.optional("dots", DotChart.read) { return .dots(chart) }
    return .bars(try reader.required("bars", BarChart.read))
  }
}

extension CellPicture {
  /// The kind of picture with its value and the most there is.
  var json: JSONValue {
    switch self {
    case .bar(let value, let max): .members(["bar": .array([.integer(value), .integer(max)])])
    case .stars(let won, let all): .members(["stars": .array([.integer(won), .integer(all)])])
    }
  }

  /// Reads what `json` wrote.
  static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> CellPicture {
    let reader = try FieldReader(value, at: path, known: ["bar", "stars"])
    if let (won, all) = try reader.optional("stars", pair) { return .stars(won, of: all) }
    let (bar, most) = try reader.required("bar", pair)
    return .bar(value: bar, of: most)
  }

  private static func pair(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> (Int, Int) {
    let numbers = try FieldReader.list(FieldReader.integer(in: 0...Int.max))(value, path)
    guard numbers.count == 2 else { throw FieldError(path, expected: .worded("[số, nhiều nhất]", "[value, most]")) }
    return (numbers[0], numbers[1])
  }
}

extension BarChart {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> BarChart {
    let reader = try FieldReader(value, at: path, known: ["showsRest", "of"])
    return BarChart(
      try reader.required("of", FieldReader.list(Bar.read)),
      showsRest: try reader.required("showsRest", FieldReader.bool))
  }
}

extension BarChart.Bar {
  fileprivate var json: JSONValue {
    .members([
      "label": .string(label), "figure": .string(figure), "value": value.pair, "max": .integer(max),
    ])
  }

  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["label", "figure", "value", "max"])
    return Self(
      label: try reader.required("label", FieldReader.text), figure: try reader.required("figure", FieldReader.text),
      value: try reader.required("value", Fraction.read),
      max: try reader.required("max", FieldReader.integer(in: 0...1_000_000_000)))
  }
}

extension DotChart {
  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> DotChart {
    let reader = try FieldReader(value, at: path, known: ["caption", "totals", "mean", "bounds"])
    return DotChart(
      caption: try reader.required("caption", FieldReader.text),
      totals: try reader.required("totals", FieldReader.list(FieldReader.integer(in: 0...100))),
      mean: try reader.required("mean", Mean.read), bounds: try reader.required("bounds", FieldReader.list(Bound.read)))
  }
}

extension DotChart.Bound {
  fileprivate var json: JSONValue { .members(["from": .integer(from), "label": .string(label)]) }

  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["from", "label"])
    return Self(
      from: try reader.required("from", FieldReader.integer(in: 0...100)),
      label: try reader.required("label", FieldReader.text))
  }
}

extension DotChart.Mean {
  fileprivate var json: JSONValue { .members(["at": value.pair, "label": .string(label)]) }

  fileprivate static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> Self {
    let reader = try FieldReader(value, at: path, known: ["at", "label"])
    return Self(
      try reader.required("at", Fraction.read), label: try reader.required("label", FieldReader.text))
  }
}
