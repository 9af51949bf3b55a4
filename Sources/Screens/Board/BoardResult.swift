import Rating
import Rulebook
import TerminalUI

/// The result of a product, large: total and parts, the stars, what keeps them down.
struct BoardResult {
  let answer: Answer
  let isConcluded: Bool
  let words: BoardPhrases

  private var rating: RatingPhrases { RatingPhrases(language: words.language) }
  private var results: ResultPhrases { ResultPhrases(language: words.language) }

  /// Stars that there are.
  private static let stars = 5

  /// Draws everything from the top of `place` on; what does not fit is clipped at its end.
  func draw(on canvas: inout Canvas, in place: Rect) {
    let signs = BigSigns(scale: place.bigScale)
    let figures = drawFigures(on: &canvas, in: place, signs)
    let rest = place.split(top: figures + 1).rest
    let isLarge = rest.rows >= signs.rows + 2 && rest.columns >= signs.width(ofStars: Self.stars) + Self.leastWords
    let verdict = isLarge ? drawLarge(on: &canvas, in: rest, signs) : drawLine(on: &canvas, in: rest)
    if let reason = reason(width: place.columns, canvas.glyphs) {
      let below = rest.split(top: verdict + (rest.rows > verdict + 1 ? 1 : 0)).rest
      guard !below.isEmpty else { return }
      canvas.writeWrapped(reason, in: below, style: .warning)
    }
  }

  /// Columns that words beside the large stars need.
  private static let leastWords = 24

  // MARK: Figures

  /// The total at the left, the parts with their bars beside it; returns the rows used.
  private func drawFigures(on canvas: inout Canvas, in place: Rect, _ signs: BigSigns) -> Int {
    guard let total = answer.printedTotal.map(rating.decimal), let means = answer.tally.partMeans,
      let printed = answer.printedParts
    else { return canvas.writeWrapped(results.noCompleteSheet, in: place, style: .warning) }
    let label = "\(words.total) \(words.outOf(100))"
    canvas.write(label, row: place.row, column: place.column, style: .muted)
    canvas.writeBig(total, row: place.row + 1, column: place.column, signs, style: .accent)
    let left = max(signs.width(of: total), label.cellWidth) + 4
    let beside = place.split(left: left).rest
    let parts = answer.tally.scale.set.parts
    let step = parts.count * 3 - 1 <= signs.rows + 1 ? 3 : 2
    for (index, part) in parts.enumerated() {
      let row = beside.row + index * step
      canvas.write(
        "\(part.code)  \(part.title)", row: row, column: beside.column, width: beside.columns, overflow: .ellipsis)
      let figures = "\(rating.decimal(printed[index]))/\(part.max)"
      let bar = beside.columns - Self.figureColumns
      canvas.drawBar(
        value: means[index].numerator, max: part.max * means[index].denominator, row: row + 1, column: beside.column,
        width: bar)
      canvas.write(figures, row: row + 1, endingBefore: beside.endColumn, style: .accent, width: Self.figureColumns)
    }
    return max(signs.rows + 1, (parts.count - 1) * step + 2)
  }

  /// Columns that a part's mean takes behind its bar.
  private static let figureColumns = 11

  // MARK: Stars

  /// The large stars with the words beside them, or the words alone; returns the rows used.
  private func drawLarge(on canvas: inout Canvas, in place: Rect, _ signs: BigSigns) -> Int {
    guard let star = answer.verdict.star else {
      let result = place.split(top: 1).rest
      canvas.write(spacedResult, row: result.row, column: result.column, style: .warning, width: result.columns)
      return 2 + drawRemarks(on: &canvas, in: result.split(top: 1).rest)
    }
    let used = canvas.drawBigStars(won: star, of: Self.stars, row: place.row, column: place.column, signs) + 3
    let beside = place.split(left: used).rest.split(top: signs.rows).top
    let words = beside.split(top: signs.rows / 2 - 1).rest
    canvas.write(spacedResult, row: words.row, column: words.column, style: .heading, width: words.columns)
    _ = drawRemarks(on: &canvas, in: words.split(top: 1).rest)
    return signs.rows
  }

  /// Stars and words on one line, remarks below where it is full; returns the rows used.
  private func drawLine(on canvas: inout Canvas, in place: Rect) -> Int {
    guard !place.isEmpty else { return 0 }
    var line = StyledLine()
    if let star = answer.verdict.star {
      line = line.adding(canvas.glyphs.stars(star).map(String.init).joined(separator: " ") + "   ", .star)
    }
    line = line.adding(spacedResult, answer.verdict.star == nil ? .warning : .heading)
    let remarks = remarks.map { "   \($0)" }.joined()
    let isRoomy = line.cellWidth + remarks.cellWidth <= place.columns
    if isRoomy { line = line.adding(remarks, .muted) }
    canvas.write(line, row: place.row, column: place.column, width: place.columns)
    return isRoomy ? 1 : 1 + drawRemarks(on: &canvas, in: place.split(top: 1).rest)
  }

  private func drawRemarks(on canvas: inout Canvas, in place: Rect) -> Int {
    let lines = remarks.flatMap { $0.wrapped(to: place.columns) }.prefix(place.rows)
    for (index, line) in lines.enumerated() {
      canvas.write(line, row: place.row + index, column: place.column, style: .muted)
    }
    return lines.count
  }

  /// The result in words: "4 SAO", "BỊ LOẠI", every letter with a blank behind it.
  private var spacedResult: String {
    (answer.verdict.star.map(rating.stars) ?? rating.status(answer.verdict.status)).uppercased()
      .map(String.init).joined(separator: " ")
  }

  /// What the result must not be read without.
  private var remarks: [String] {
    let verdict = answer.verdict
    var remarks: [String] = []
    if let range = verdict.starIf { remarks.append(results.open(range, rating)) }
    if verdict.status == .rated, let band = verdict.band, verdict.star != band {
      remarks.append(words.band(rating.stars(band)))
    }
    if !isConcluded { remarks.append(words.bySheets) }
    return remarks
  }

  /// What keeps the stars below what the points give, with the criteria's titles where one line of `width` columns has
  /// room for them; nil where nothing does.
  private func reason(width: Int, _ glyphs: Glyphs) -> String? {
    guard answer.verdict.status == .rated || answer.verdict.status == .undecided else { return nil }
    if answer.request.edition.gates == .unknown { return results.gatesUnknown(answer.request.edition.id) }
    let band = answer.verdict.band ?? 0
    let unmet = answer.verdict.minimums.filter { $0.met != true && $0.minimum.star <= band }
    guard !unmet.isEmpty else { return nil }
    let full = words.unmet(unmet.map { minimum($0, hasTitle: true, glyphs) })
    return full.cellWidth <= width ? full : words.unmet(unmet.map { minimum($0, hasTitle: false, glyphs) })
  }

  /// "2.2 Phân phối 3★ (1/5)", with a question mark while the chair has to decide.
  private func minimum(_ result: MinimumResult, hasTitle: Bool, _ glyphs: Glyphs) -> String {
    let criterion = answer.tally.scale.criteria[result.minimum.criterion]
    let name = hasTitle ? "\(criterion.code) \(criterion.title)" : criterion.code
    let split = "\(result.metBy)/\(result.of)\(result.met == nil ? "?" : "")"
    return "\(name) \(result.minimum.star)\(glyphs.star) (\(split))"
  }
}
