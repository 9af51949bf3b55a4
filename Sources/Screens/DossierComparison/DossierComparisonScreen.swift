import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// The producer's own scores, the advisory group's and the council's side by side.
public struct DossierComparisonScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private(set) var file: DossierFile
  private var comparison: DossierComparison?
  private let law: DossierLaw
  /// Place among the rows of the difference that is looked at; nil before the first one.
  private var focus: Int?

  /// Reads the scores of the dossier with the code `code`.
  public init(_ desk: Desk, code: String, law: LawSource?) throws {
    frame = desk.frame
    self.law = DossierLaw(law, today: desk.today)
    file = try DossierFile(desk, code: code, law: self.law)
    comparison = try DossierComparison(file, desk)
  }

  public mutating func refresh(from desk: Desk) throws {
    file = try DossierFile(desk, code: file.fields.code, law: law)
    comparison = try DossierComparison(file, desk)
  }

  private var words: DossierComparisonPhrases { DossierComparisonPhrases(language: frame.language) }

  /// Places of the rows that differ.
  private var differing: [Int] {
    (comparison?.rows ?? []).enumerated().filter { $0.element.difference != nil }.map(\.offset)
  }

  private mutating func go(forward: Bool) {
    let places = differing
    guard let first = places.first, let last = places.last else { return }
    let next =
      forward
      ? places.first { $0 > focus ?? -1 } ?? first : places.last { $0 < focus ?? places.count } ?? last
    focus = next
    let width = textWidth(frame.size.columns)
    guard let laidOut = page(width, .unicode)?.laidOut, laidOut.starts.indices.contains(next) else { return }
    let height = frame.bodyRows - head(width: width, glyphs: .unicode).count
    // The whole of a title that takes two lines.
    let end = laidOut.starts.indices.contains(next + 1) ? laidOut.starts[next + 1] - 1 : laidOut.lines.count - 1
    for line in [min(end, laidOut.starts[next] + 1), laidOut.starts[next]] {
      scroll.reveal(line, count: laidOut.lines.count, height: height)
    }
  }

  public var commands: [Command<DossierComparisonScreen>] {
    let shared = TextPhrases(language: frame.language)
    let whyNot = differing.isEmpty ? words.noDifference : nil
    return Self.scrolling(shared) + [
      Command(.character("n"), words.next, label: words.nextLabel, priority: 5, disabledBecause: whyNot) { screen in
        screen.go(forward: true)
        return []
      },
      Command(.character("p"), words.previous, label: words.previousLabel, priority: 4, disabledBecause: whyNot) {
        screen in
        screen.go(forward: false)
        return []
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 6) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    var title = StyledLine(file.fields.name, .heading)
    title.trailing = StyledLine.Span(text: file.fields.code, style: .muted)
    guard let comparison, let page = page(width, glyphs) else { return [title, .blank] }
    let differing = differing.count
    var lines = [title]
    lines += StyledLine.wrapped(words.council(comparison.council), .muted, width: width)
    for text in words.notes(comparison) { lines += StyledLine.wrapped(text, .warning, width: width) }
    let total = comparison.total
    let sources = [total.producer != nil, total.advisory != nil, total.council != nil].count { $0 }
    lines.append(
      sources < 2
        ? StyledLine(words.nothingToCompare, .muted)
        : StyledLine(words.differing(differing), differing == 0 ? .good : .warning))
    return lines + [page.heads]
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    page(width, glyphs)?.laidOut.lines
      ?? StyledLine.wrapped(DossierPhrases(language: frame.language).noSet, .warning, width: width)
  }

  private func page(_ width: Int, _ glyphs: Glyphs) -> DossierComparisonPage? {
    comparison.map {
      DossierComparisonPage(comparison: $0, words: words, width: width, glyphs: glyphs, focus: focus)
    }
  }
}
