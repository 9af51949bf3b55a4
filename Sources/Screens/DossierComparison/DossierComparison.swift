import Council
import Rating
import Rulebook
import Season

/// The scores of a dossier side by side, criterion by criterion: the producer's own, the advisory group's, and the
/// council's, as far as whoever looks may see them.
struct DossierComparison: Sendable {
  /// What the council's column rests on.
  enum Council: Sendable {
    /// The product is on no sitting's agenda.
    case absent
    /// Scoring is not closed: nothing of any sheet may be seen.
    case sealed(Sitting)
    /// Nothing to add up: no complete sheet, a result taken over, or another criteria set.
    case none(Sitting)
    case opened(Sitting, sheets: Int)
  }

  /// A mean with the least and the most points behind it.
  struct Mean: Hashable, Sendable {
    let points: Fraction
    let least: Int
    let most: Int
  }

  /// A line of the comparison.
  struct Row: Sendable {
    let criterion: Criterion
    /// Nil where the criterion is blank, or the scores are not there.
    let producer: Int?
    let advisory: Int?
    let council: Mean?

    /// How far the highest lies above the lowest of those that are there; nil where they agree.
    var difference: Fraction? { DossierComparison.difference([producer, advisory].points + [council?.points]) }
  }

  /// A part of the set, or all of it, added up.
  struct Sum: Sendable {
    let producer: Int?
    let advisory: Int?
    let council: Fraction?

    /// As of a row.
    var difference: Fraction? { DossierComparison.difference([producer, advisory].points + [council]) }
  }

  let parts: [(part: Part, rows: [Row], sum: Sum)]
  let total: Sum
  let council: Council
  /// How many criteria are blank, of scores that are there at all.
  let blanks: [Appraisal.Source: Int]
  /// Scores that are there and kept from whoever looks until the council has scored.
  let withheld: Set<Appraisal.Source>

  /// Holds the scores of `file` against each other; nil without a criteria set that can be counted with.
  /// - Throws: what the store throws.
  init?(_ file: DossierFile, _ desk: Desk) throws {
    guard let set = file.set, let scale = try? Scale(set) else { return nil }
    let tally: Tally?
    (council, tally) = try Self.council(desk, code: file.fields.code, scale: scale)
    withheld = file.withheld
    var scores: [Appraisal.Source: SheetScore] = [:]
    for appraisal in file.view.appraisals { scores[appraisal.source] = file.score(of: appraisal) }
    blanks = scores.mapValues { ($0.blanks | $0.pending).nonzeroBitCount }
    func points(_ source: Appraisal.Source, _ index: Int) -> Int? {
      guard let score = scores[source], (score.blanks | score.pending) & (1 << UInt64(index)) == 0 else { return nil }
      return Int(score.points[index])
    }
    let means = tally?.partMeans
    parts = zip(set.parts, scale.partRanges).enumerated().map { place, element in
      let rows = element.1.map { index in
        Row(
          criterion: scale.criteria[index], producer: points(.producer, index), advisory: points(.advisory, index),
          council: tally.flatMap { Mean($0, criterion: index) })
      }
      let sum = Sum(
        producer: scores[.producer]?.parts[place], advisory: scores[.advisory]?.parts[place], council: means?[place])
      return (element.0, rows, sum)
    }
    total = Sum(producer: scores[.producer]?.total, advisory: scores[.advisory]?.total, council: tally?.mean)
  }

  /// Every line, in printed order.
  var rows: [Row] { parts.flatMap(\.rows) }

  /// The latest sitting with the product on its agenda, and its sheets where they are opened and fit the set.
  private static func council(_ desk: Desk, code: String, scale: Scale) throws -> (Council, Tally?) {
    guard let (sitting, standing) = try desk.latestHearing(of: code) else { return (.absent, nil) }
    switch standing {
    case .sealed: return (.sealed(sitting), nil)
    case .unscored, .adopted: return (.none(sitting), nil)
    case .opened(let request):
      let tally = Tally(request.sheets, by: request.pinned.scale)
      guard !tally.complete.isEmpty, tally.scale.criteria == scale.criteria else { return (.none(sitting), nil) }
      return (.opened(sitting, sheets: tally.complete.count), tally)
    }
  }

  /// Highest less lowest; nil where fewer than two are there, or all agree.
  private static func difference(_ points: [Fraction?]) -> Fraction? {
    let points = points.compactMap(\.self)
    guard let least = points.min(), let most = points.max(), least < most else { return nil }
    return most - least
  }
}

extension DossierComparison.Mean {
  /// The complete sheets of `tally` in one criterion; nil without any.
  fileprivate init?(_ tally: Tally, criterion: Int) {
    let points = tally.complete.map { Int(tally.scores[$0].points[criterion]) }
    guard let least = points.min(), let most = points.max() else { return nil }
    self.init(points: Fraction(points.reduce(0, +), points.count), least: least, most: most)
  }
}

extension [Int?] {
  /// Whole numbers as fractions.
  fileprivate var points: [Fraction?] { map { $0.map { Fraction($0) } } }
}
