import Council
import Rating
import Rulebook
import TerminalUI

/// What the sheet alone amounts to so far, and what the next star still asks for.
struct StarLine {
  let phrases: FormPhrases
  let sheet: FormSheet
  let edition: Edition

  /// Draws the line, on as many rows as `rect` has.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let lines = lines(width: rect.columns - 2, rows: rect.rows, glyphs: canvas.glyphs)
    let style: Style = ending == nil ? .plain : .warning
    for (offset, line) in lines.enumerated() {
      canvas.write(line, row: rect.row + offset, column: rect.column + 1, style: style, width: rect.columns - 2)
    }
  }

  /// The text in at most `rows` lines: never cut inside a word; what is left out is counted.
  func lines(width: Int, rows: Int, glyphs: Glyphs) -> [String] {
    let ellipsis = glyphs.ellipsis
    if let ending { return ending.fitted(width: width, rows: rows, ellipsis: ellipsis) }
    let standing = SheetStanding(sheet.score, by: sheet.scale, edition: edition)
    var texts = wordings(standing, glyphs: glyphs)
    let last = texts.popLast() ?? ""
    // Breaking a text into lines costs far more than measuring it, and most of these are too long; a blank at the end of a
    // line takes no room.
    func fits(_ text: String) -> Bool { text.cellWidth < (width + 1) * rows && text.wrapped(to: width).count <= rows }
    return (texts.first(where: fits) ?? last)
      .fitted(width: width, rows: rows, ellipsis: ellipsis)
  }

  /// Why the sheet leads to no star at all; nil where it does.
  private var ending: String? {
    if let reason = sheet.state.reject { return phrases.rejecting(reason) }
    if let reason = sheet.state.stop { return phrases.stopping(reason) }
    guard sheet.score.stopsByItself else { return nil }
    return phrases.stoppingByItself(sheet.stoppingCriteria.map { sheet.scale.criteria[$0].code })
  }

  // MARK: Wordings

  /// The wordings to choose from, the fullest first.
  private func wordings(_ standing: SheetStanding, glyphs: Glyphs) -> [String] {
    let dot = " \(glyphs.dot) "
    let start = phrases.standing(star(standing.star, glyphs))
    let gates = edition.gates == .known ? nil : phrases.gatesUnknown
    guard let next = standing.next else { return [[start, gates ?? phrases.allMinimums].joined(separator: dot)] }
    let goal = star(next.star, glyphs)
    let points = next.points > 0 ? phrases.pointsMissing(goal, next.points) : phrases.starMissing(goal)
    if let gates { return [[start, points, gates].joined(separator: dot)] }
    guard !next.minimums.isEmpty else { return [[start, points].joined(separator: dot)] }
    let lead = start + dot + points + " " + (next.points > 0 ? phrases.andMinimums : phrases.onlyMinimums) + " "
    return minimumLists(next.minimums, glyphs: glyphs).map { lead + $0 }
  }

  /// The minimums with titles, all or the first few; then by their codes alone; at last only how many.
  private func minimumLists(_ minimums: [Scale.Minimum], glyphs: Glyphs) -> [String] {
    let byStar = Dictionary(grouping: minimums, by: \.star).sorted { $0.key < $1.key }
    let codes = byStar.flatMap { star, minimums in
      minimums.enumerated().map { place, minimum in
        let code = sheet.scale.criteria[minimum.criterion].code
        return place == 0 ? "\(String(repeating: glyphs.star, count: star)) \(code)" : code
      }
    }
    let titled = minimums.map { minimum in
      let criterion = sheet.scale.criteria[minimum.criterion]
      return "\(criterion.code) \(criterion.title) \(String(repeating: glyphs.star, count: minimum.star))"
    }
    func beginnings(_ items: [String]) -> [String] {
      (1...items.count).reversed().map { count in
        let left = items.count - count
        return items.prefix(count).joined(separator: ", ") + (left > 0 ? " \(glyphs.ellipsis) +\(left)" : "")
      }
    }
    return beginnings(titled) + beginnings(codes) + [phrases.minimumCount(minimums.count)]
  }

  private func star(_ number: Int, _ glyphs: Glyphs) -> String { "\(number)\(glyphs.star)" }
}
