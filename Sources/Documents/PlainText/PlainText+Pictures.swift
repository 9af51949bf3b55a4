import Charts

/// The signs that pictures are drawn with in a fixed-width face.
extension BorderStyle {
  /// A bar of at most `width` columns, to an eighth of a column; in ASCII to a whole one.
  func bar(width: Int, units: (_ most: Int) -> Int) -> String {
    switch self {
    case .ascii: return String(repeating: "#", count: units(width))
    case .unicode:
      let length = units(width * 8)
      let whole = String(repeating: "█", count: length / 8)
      return length % 8 == 0 ? whole : whole + String(Self.eighths[length % 8 - 1])
    }
  }

  private static let eighths = Array("▏▎▍▌▋▊▉")

  var rest: Character { self == .unicode ? "·" : "." }
  var dot: Character { self == .unicode ? "●" : "o" }
  var pointer: Character { self == .unicode ? "▲" : "^" }
  var bound: Character { junction(up: true, down: true, left: false, right: false) }

  /// `★★★★☆`, `****.`.
  func stars(_ won: Int, of all: Int) -> String {
    String(repeating: self == .unicode ? "★" : "*", count: won)
      + String(repeating: self == .unicode ? "☆" : ".", count: max(0, all - won))
  }
}

extension CellPicture {
  /// The picture as signs; a bar takes at most `width` columns.
  func text(_ style: BorderStyle, width: Int = 20) -> String {
    switch self {
    case .bar: style.bar(width: width, units: units)
    case .stars(let won, let all): style.stars(won, of: all)
    }
  }
}

extension CellPicture {
  /// The picture as signs among text of any face, a bar short enough for a narrow column.
  public var signs: String { text(.unicode, width: 10) }
}

extension Picture {
  /// The figures of the picture as one sentence, for formats without drawings.
  public var sentence: String {
    switch self {
    case .bars(let chart): chart.bars.map { "\($0.label): \($0.figure)" }.joined(separator: "; ") + "."
    case .dots(let chart):
      "\(chart.caption); \(chart.mean.label)."
    }
  }
}

extension Document.Table.Cell {
  /// The cell's text with its picture behind it.
  func text(_ style: BorderStyle) -> String {
    [runs.plainText, picture?.text(style) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PlainText {
  func lines(of picture: Picture) -> [String] {
    switch picture {
    case .bars(let chart): lines(of: chart)
    case .dots(let chart): lines(of: chart)
    }
  }

  private func lines(of chart: BarChart) -> [String] {
    let labels = chart.bars.map(\.label.columns).max() ?? 0
    let figures = chart.bars.map(\.figure.columns).max() ?? 0
    let room = min(Self.widestBar, width - labels - figures - 4)
    return chart.bars.flatMap { bar in
      guard room >= Self.narrowestBar else {
        return LineBreaker.lines("\(bar.label) \(bar.figure)", width: width)
      }
      let drawn = borders.bar(width: room, units: bar.units)
      let rest = chart.showsRest ? String(repeating: borders.rest, count: room - drawn.columns) : ""
      return [
        bar.label.aligned(.left, width: labels) + "  " + bar.figure.aligned(.right, width: figures) + "  " + drawn
          + rest
      ]
    }
  }

  private func lines(of chart: DotChart) -> [String] {
    let caption = LineBreaker.lines(chart.caption, width: width)
    guard let strip = chart.strip(width: min(Self.widestStrip, width) - DotStrip.overhang) else { return caption }
    var line = [Character](repeating: borders.horizontal, count: strip.width)
    let bounds = chart.bounds(on: strip)
    for bound in bounds { line[strip.place(of: bound.from)] = borders.bound }
    let mean = chart.mean.place(on: strip)
    let label = chart.mean.label
    // The label stands on the side that has room for it.
    let isLeft = mean + 2 + label.columns > width
    let pointed =
      isLeft
      ? String(repeating: " ", count: max(0, mean - label.columns - 1)) + label + " " + String(borders.pointer)
      : String(repeating: " ", count: mean) + String(borders.pointer) + " " + label
    return caption + dots(strip.counts(chart.totals)) + [
      String(line), pointed,
      strip.labels(bounds.map { ($0.from, $0.label) }),
    ]
  }

  /// Dots one above the other; on a high pile the topmost is a figure that says how many there are.
  private func dots(_ counts: [Int]) -> [String] {
    let height = min(counts.max() ?? 0, DotChart.highest)
    guard height > 0 else { return [] }
    return (1...height).reversed().map { row in
      String(
        counts.map { count -> Character in
          guard count >= row else { return " " }
          guard count > DotChart.highest, row == DotChart.highest else { return borders.dot }
          return count < 10 ? Character(String(count)) : "+"
        })
    }
  }

  private static let narrowestBar = 6
  private static let widestBar = 40
  private static let widestStrip = 64
}

extension DotChart {
  /// Dots that may stand one above another; more of them are told by a figure.
  public static let highest = 4
}
