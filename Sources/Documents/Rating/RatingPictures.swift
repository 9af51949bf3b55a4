import Rating
import Rulebook

extension RatingPhrases {
  /// The parts against their maxima, and the members' totals between the stars' bounds; none without a complete sheet.
  var pictures: [Block] {
    guard let mean = answer.tally.mean, let total else { return [] }
    let totals = answer.tally.complete.map { answer.tally.scores[$0].total }
    let bounds = answer.request.edition.stars.map { bound in
      DotChart.Bound(from: bound.from, label: "\(bound.from): \(wording.stars(bound.stars))")
    }
    let dots = DotChart(
      caption: caption(totals), totals: totals,
      mean: .init(mean, label: language.choose("trung bình \(total)", "mean \(total)")), bounds: bounds)
    return [.pictures([.bars(partBars), .dots(dots)])]
  }

  private var partBars: BarChart {
    let means = zip(answer.printedParts ?? [], answer.tally.partMeans ?? [])
    return BarChart(
      zip(scale.set.parts, means).map { part, mean in
        .init(
          label: language.choose("Phần \(part.code)", "Part \(part.code)"),
          figure: "\(wording.number(mean.0))/\(part.max)", value: mean.1, max: part.max)
      }, showsRest: true)
  }

  /// "Tổng điểm 4 phiếu: 84, 86 (2), 91".
  private func caption(_ totals: [Int]) -> String {
    let counts = Dictionary(grouping: totals) { $0 }.mapValues(\.count).sorted { $0.key < $1.key }
    let told = counts.map { $0.value == 1 ? "\($0.key)" : "\($0.key)\u{A0}(\($0.value))" }.joined(separator: ", ")
    let sheets = totals.count
    return language.choose(
      "Tổng điểm \(sheets) phiếu: ", sheets == 1 ? "Total of 1 sheet: " : "Totals of \(sheets) sheets: ")
      + told
  }
}
