import Rating
import Rulebook

/// The criteria of a sheet with a box before every option, and the sums.
struct SheetTable {
  private let paper: SheetPaper
  private let score: SheetScore?
  private let choices: Choices?

  init(_ paper: SheetPaper) {
    self.paper = paper
    score = paper.score
    choices = paper.counted?.choices
  }

  private var scale: Scale { paper.scale }

  var table: Table {
    var rows: [Table.Row] = []
    var index = 0
    for (place, part) in scale.set.parts.enumerated() {
      rows.append(wide("PHẦN \(part.code): \(part.title)", max: part.max))
      for section in part.sections {
        rows.append(wide("\(section.code). \(section.title)", max: section.max))
        for criterion in section.criteria {
          rows.append(row(criterion, at: index))
          index += 1
        }
      }
      rows.append(sum("Cộng phần \(part.code)", score?.parts[place], max: part.max))
    }
    rows.append(sum("TỔNG CỘNG", score?.total, max: scale.set.parts.reduce(0) { $0 + $1.max }))
    return Table(
      columns: [.init(width: 28), .init(width: 60), .init(width: 9, alignment: .centre)],
      header: [Table.Row(["Tiêu chí", "Mức (đánh dấu một mức)", "Điểm"].map { .header($0) })], rows: rows)
  }

  private func wide(_ text: String, max: Int) -> Table.Row {
    Table.Row([.init([.bold(text)], columnSpan: 2), .init([.bold("\(max)")])])
  }

  /// A blank sheet leaves room; a sheet that is not complete has no sum.
  private func sum(_ text: String, _ points: Int?, max: Int) -> Table.Row {
    let shown = score.map { $0.isComplete ? points.map(String.init) ?? "" : "–" } ?? "……"
    return Table.Row([.init([.bold("\(text) (tối đa \(max))")], columnSpan: 2), .init([.bold(shown)])])
  }

  private func row(_ criterion: Criterion, at index: Int) -> Table.Row {
    let applies = score?.applies(at: index) ?? true
    let points = score.map { score in
      if !applies { return "không áp dụng" }
      return choices?[index] == nil ? "–" : "\(score.points[index])"
    }
    return Table.Row([
      .init([.bold("\(criterion.code) "), Run("\(criterion.title) (tối đa \(criterion.max))")]),
      .init(options(of: criterion, chosen: applies ? choices?[index] : nil)), .init(points ?? "……"),
    ])
  }

  /// A line for every printed option, the cases above theirs, and one for "none" where the form lets a member say so.
  private func options(of criterion: Criterion, chosen: Int?) -> [Run] {
    var lines: [[Run]] = []
    var currentCase: String?
    for (place, option) in criterion.options.enumerated() {
      if let key = option.case, key != currentCase {
        currentCase = key
        lines.append([.italic(criterion.cases.first { $0.key == key }?.text ?? key)])
      }
      let star = option.star.map { " " + String(repeating: "*", count: $0) } ?? ""
      lines.append([Run("\(box(chosen == place + 1)) \(option.text) (\(option.points) điểm)\(star)")])
    }
    if criterion.allowsNone { lines.append([Run("\(box(chosen == 0)) Không đạt mức nào (0 điểm)")]) }
    return Array(lines.joined(separator: [Run("\n")]))
  }

  private func box(_ isTicked: Bool) -> String { isTicked ? "☒" : "☐" }
}
