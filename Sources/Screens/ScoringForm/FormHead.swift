import Council
import Rating
import Rulebook
import TerminalUI

/// The top of the form: what is scored and how far, the points by part, and flags on the rule below.
struct FormHead {
  let form: ScoringForm

  private var phrases: FormPhrases { form.phrases }
  private var subject: FormSubject { form.subject }

  /// Draws all of it; the rule must be there already.
  func draw(on canvas: inout Canvas, layout: FormLayout) {
    drawSubject(on: &canvas, in: layout.head)
    drawBars(on: &canvas, in: layout.bars)
    drawFlags(on: &canvas, row: layout.panes.row - 1, end: layout.panes.endColumn - 2)
  }

  // MARK: What is scored

  /// Columns of a name that are kept at any rate.
  private static let leastName = 18

  private func drawSubject(on canvas: inout Canvas, in rect: Rect) {
    var end = rect.endColumn - 1
    let dot = " \(canvas.glyphs.dot) "
    let progress =
      (subject.entered.map { phrases.source($0.source) } ?? phrases.position(subject.position, of: subject.count)) + dot
      + phrases.marked(form.sheet.markedCount, of: form.sheet.askedCount)
    end -= canvas.write(progress, row: rect.row, endingBefore: end) + 2
    let column = rect.column + 1
    let width = max(0, end - column)
    let (name, rest) = title(width: width, dot: dot, ellipsis: canvas.glyphs.ellipsis)
    let used = canvas.write(name, row: rect.row, column: column, style: .heading, width: width)
    canvas.write(rest, row: rect.row, column: column + used, width: width - used)
  }

  /// What a reader must not miss stands on the rule, where it takes nothing away from the rows of text.
  private func drawFlags(on canvas: inout Canvas, row: Int, end: Int) {
    var end = end
    for (flag, style) in flags {
      let text = flag.truncated(to: max(0, end - 3), ellipsis: canvas.glyphs.ellipsis)
      end -= canvas.write(" \(text) ", row: row, endingBefore: end, style: style) + 1
    }
  }

  /// From the right.
  private var flags: [(String, Style)] {
    var flags: [(String, Style)] = []
    if subject.isDoubtful { flags.append((phrases.doubtful(key: "d"), .warning)) }
    switch form.lock {
    case nil: break
    case .submitted: flags.append((phrases.submittedMark, .good))
    case .closed, .notOpened, .notScorer, .notAsked, .onPaper: flags.append((phrases.readOnlyMark, .warning))
    }
    if form.lock == nil, let again = subject.again { flags.append((phrases.again(again), .warning)) }
    return flags
  }

  /// Name, and behind it code, set and producer, as many as fit; the name is cut last of all.
  private func title(width: Int, dot: String, ellipsis: Character) -> (name: String, rest: String) {
    let number = phrases.set(subject.product.set)
    let code = dot + subject.product.code
    let tails = [
      code + dot + "\(number) \(subject.scale.set.title)" + dot + subject.product.producer,
      code + dot + "\(number) \(subject.scale.set.title)", code + dot + number, dot + number,
    ]
    let name = subject.product.name
    // A name too long for the row may lose its end, but not to the point where it cannot be recognised.
    let needed = min(name.cellWidth, max(Self.leastName, width / 2))
    guard let rest = tails.first(where: { needed + $0.cellWidth <= width }) else {
      return (name.truncated(to: width, ellipsis: ellipsis), "")
    }
    return (name.truncated(to: max(0, width - rest.cellWidth), ellipsis: ellipsis), rest)
  }

  // MARK: Points

  private static let gap = 3
  private static let widestBar = 40

  private func drawBars(on canvas: inout Canvas, in rect: Rect) {
    let parts = subject.scale.set.parts
    let most = parts.reduce(0) { $0 + $1.max }
    let total = "\(phrases.total) \(form.sheet.score.total)/\(most)"
    let labels = zip(parts, form.sheet.score.parts).map { part, points in
      let digits = String(repeating: " ", count: max(0, "\(part.max)".count - "\(points)".count))
      return "\(part.code) \(digits)\(points)/\(part.max) "
    }
    // The total needs room for its widest figure, or the bars would shift as it grows.
    let widestTotal = "\(phrases.total) \(most)/\(most)".cellWidth
    let fixed = 2 + labels.reduce(0) { $0 + $1.cellWidth + Self.gap } + widestTotal
    let width = min(Self.widestBar, max(0, (rect.columns - fixed) / max(1, parts.count)))
    var column = rect.column + 1
    for (place, label) in labels.enumerated() {
      column += canvas.write(label, row: rect.row, column: column)
      canvas.drawBar(
        value: form.sheet.score.parts[place], max: parts[place].max, row: rect.row, column: column, width: width)
      column += width + Self.gap
    }
    canvas.write(
      total, row: rect.row, column: column, style: .heading, width: max(0, rect.endColumn - column))
  }
}
