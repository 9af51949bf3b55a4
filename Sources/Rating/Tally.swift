import Rulebook

/// The sheets of one product added up: sums, not means, so that nothing is rounded.
public struct Tally: Sendable {
  public let scale: Scale
  public let sheets: [Sheet]
  /// One for each sheet, complete or not.
  public let scores: [SheetScore]
  /// Places of the complete sheets in `sheets`.
  public let complete: [Int]
  /// Sums over the complete sheets by part.
  public let partSums: [Int]
  /// Sum of the complete sheets' totals.
  public let sum: Int
  /// For each minimum of the scale, how many complete sheets are at or above it.
  public let metBy: [Int]
  /// Sheets that carry a reason to reject.
  public let rejecting: Int
  /// Sheets that stop, by a reason or by themselves.
  public let stopping: Int

  /// Adds up `sheets`.
  public init(_ sheets: [Sheet], by scale: Scale) {
    var partSums = [Int](repeating: 0, count: scale.parts.count)
    var metBy = [Int](repeating: 0, count: scale.minimums.count)
    var complete: [Int] = []
    var rejecting = 0
    var stopping = 0
    let scores = sheets.map { SheetScore($0.choices, by: scale) }
    for (place, score) in scores.enumerated() {
      if sheets[place].reject != nil { rejecting += 1 }
      if sheets[place].stop != nil || score.stopsByItself { stopping += 1 }
      guard score.isComplete else { continue }
      complete.append(place)
      for part in partSums.indices { partSums[part] += score.parts[part] }
      scale.minimums.withUnsafeBufferPointer { minimums in
        score.points.withUnsafeBufferPointer { points in
          for index in minimums.indices {
            let minimum = minimums[index]
            let isMet =
              Int(points[minimum.criterion]) >= minimum.needs && score.applies >> UInt64(minimum.criterion) & 1 == 1
            metBy[index] &+= isMet ? 1 : 0
          }
        }
      }
    }
    self.scale = scale
    self.sheets = sheets
    self.scores = scores
    self.complete = complete
    self.partSums = partSums
    sum = partSums.reduce(0, +)
    self.metBy = metBy
    self.rejecting = rejecting
    self.stopping = stopping
  }

  /// The exact mean of the totals of the complete sheets; nil without any.
  public var mean: Fraction? { complete.isEmpty ? nil : Fraction(sum, complete.count) }

  /// The exact means by part; nil without a complete sheet.
  public var partMeans: [Fraction]? { complete.isEmpty ? nil : partSums.map { Fraction($0, complete.count) } }

  /// Sum of the points of the complete sheets in the criterion at `index`.
  func points(inCriterion index: Int) -> Int { complete.reduce(0) { $0 + Int(scores[$1].points[index]) } }

  /// The star by mean alone (rules.md §2.5): the test for a bound T with n sheets is `sum ≥ T·n`.
  public func band(in edition: Edition) -> Int? {
    guard !complete.isEmpty else { return nil }
    return edition.stars.filter { sum >= $0.from * complete.count }.map(\.stars).max()
  }
}

extension SheetScore {
  /// True where the sheet is at or above the starred option; a criterion that does not apply never is.
  func meets(_ minimum: Scale.Minimum) -> Bool {
    points[minimum.criterion] >= minimum.needs && applies(at: minimum.criterion)
  }
}
