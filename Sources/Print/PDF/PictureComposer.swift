import CPango
import Charts
import Documents

/// Makes the piece of pictures that stand side by side: drawn in black and grey, every label and figure as text of the
/// file. Lengths in points.
struct PictureComposer {
  private let typesetter: Typesetter
  private let width: Double

  init(_ composer: Composer) {
    typesetter = composer.typesetter
    width = composer.paper.width
  }

  /// One piece, no part of which a page may cut off.
  /// - Throws: `PrintError.missingCharacter`.
  func pieces(of pictures: [Picture]) throws(PrintError) -> [Piece] {
    guard !pictures.isEmpty else { return [] }
    let column =
      (min(width, Self.widest * Double(pictures.count)) - Self.gap * Double(pictures.count - 1))
      / Double(pictures.count)
    var drawings: [Piece.Drawing] = []
    var height = 0.0
    for (index, picture) in pictures.enumerated() {
      let drawn =
        switch picture {
        case .bars(let chart): try bars(chart, width: column)
        case .dots(let chart): try dots(chart, width: column)
        }
      let left = Double(index) * (column + Self.gap)
      drawings.append { page, x, y in drawn.draw(page, x + left, y) }
      height = max(height, drawn.height)
    }
    let placed = drawings
    return [
      Piece(height: height, spaceBefore: Measure.gap) { page, x, y in for drawing in placed { drawing(page, x, y) } }
    ]
  }

  /// Of one picture.
  private static let widest = 300.0
  private static let gap = 18.0
  private static let style = TextStyle(size: 9)

  // MARK: Bars

  private func bars(_ chart: BarChart, width: Double) throws(PrintError) -> Piece.Head {
    func longest(_ texts: [String]) -> Double {
      texts.map { typesetter.widths(of: [Run($0)], size: Self.style.size).whole }.max() ?? 0
    }
    let labels = min(longest(chart.bars.map(\.label)), width / 2) + 4
    let figures = longest(chart.bars.map(\.figure)) + 1
    let room = max(0, width - labels - figures - 6)
    var drawings: [Piece.Drawing] = []
    var height = 0.0
    for bar in chart.bars {
      let label = try typesetter.box([Run(bar.label)], Self.style, width: labels)
      let figure = try typesetter.box(
        [Run(bar.figure)], TextStyle(size: Self.style.size, alignment: .right), width: figures)
      let (top, row) = (height, max(label.height, figure.height))
      let length = room * Double(bar.units(of: Self.units)) / Double(Self.units)
      drawings.append { page, x, y in
        label.draw(on: page.file, x: x, y: y + top)
        figure.draw(on: page.file, x: x + labels, y: y + top)
        let (left, thick) = (x + labels + figures + 6, 0.6 * Self.style.size)
        page.file.bar(
          x: left, y: y + top + (row - thick) / 2, width: length, height: thick, whole: chart.showsRest ? room : nil)
      }
      height += row + 1.5
    }
    let rows = drawings
    return Piece.Head(height: height) { page, x, y in for row in rows { row(page, x, y) } }
  }

  /// Parts of a line that places are counted in.
  private static let units = 10_000

  // MARK: Dots

  private func dots(_ chart: DotChart, width: Double) throws(PrintError) -> Piece.Head {
    let caption = try typesetter.box([Run(chart.caption)], Self.style, width: width)
    guard let strip = chart.strip(width: Self.units) else {
      return Piece.Head(height: caption.height) { page, x, y in caption.draw(on: page.file, x: x, y: y) }
    }
    let inset = 2 * Self.radius
    func left(_ place: Int) -> Double { inset + (width - 2 * inset) * Double(place) / Double(max(1, strip.width - 1)) }
    let mean = try label(chart.mean.label, at: left(chart.mean.place(on: strip)), width: width)
    let bounds = try chart.bounds(on: strip).map { bound throws(PrintError) in
      try label(bound.label, at: left(strip.place(of: bound.from)), width: width)
    }
    let counts = Dictionary(grouping: chart.totals) { $0 }.mapValues(\.count).sorted { $0.key < $1.key }
    let piles = counts.map { total, count in (x: left(strip.place(of: total)), count: min(count, DotChart.highest)) }
    let shown = Self.apart(bounds)
    let pointed = caption.height
    let line = pointed + mean.box.height + 3 * Self.radius + Double(piles.map(\.count).max() ?? 1) * 2 * Self.radius
    let labels = line + 4
    return Piece.Head(height: labels + (shown.map(\.box.height).max() ?? 0)) { page, x, y in
      caption.draw(on: page.file, x: x, y: y)
      mean.box.draw(on: page.file, x: x + mean.left, y: y + pointed)
      page.file.pointer(x: x + mean.x, from: y + pointed + mean.box.height, to: y + line)
      page.file.rule(x: x, y: y + line, width: width)
      for bound in bounds { page.file.tick(x: x + bound.x, y: y + line - 3, height: 7) }
      for bound in shown { bound.box.draw(on: page.file, x: x + bound.left, y: y + labels) }
      for pile in piles {
        for row in 0..<pile.count {
          page.file.dot(x: x + pile.x, y: y + line - 1.5 - Self.radius * Double(2 * row + 1), radius: Self.radius)
        }
      }
    }
  }

  private static let radius = 1.9

  /// A mark's text in its place: in the middle of the mark, but not over the edges.
  private struct Label {
    let box: TextBox
    /// Of the mark.
    let x: Double
    /// Of the text.
    let left: Double
  }

  private func label(_ text: String, at x: Double, width: Double) throws(PrintError) -> Label {
    let box = try typesetter.box([Run(text)], TextStyle(size: 8), width: width)
    return Label(box: box, x: x, left: min(max(0, x - box.width / 2), max(0, width - box.width)))
  }

  /// The labels that do not touch the one before them.
  private static func apart(_ labels: [Label]) -> [Label] {
    labels.reduce(into: []) { shown, label in
      if let last = shown.last, label.left < last.left + last.box.width + 4 { return }
      shown.append(label)
    }
  }
}
