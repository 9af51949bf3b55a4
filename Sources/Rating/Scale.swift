import Rulebook

/// A criteria set prepared for counting: criteria numbered in printed order, points in one flat table.
public struct Scale: Sendable {
  /// A starred option: the least points that a criterion needs for a star.
  public struct Minimum: Hashable, Sendable {
    /// 3, 4 or 5.
    public let star: Int
    /// Place of the criterion in `criteria`.
    public let criterion: Int
    /// Points of the starred option.
    public let needs: Int
  }

  /// Why a set cannot be counted with; a set that passes the lint can.
  public enum Unusable: ExplainedError, Hashable {
    /// More criteria than a sheet can hold.
    case tooManyCriteria(Int, limit: Int)
    /// More options than a mark can name, more points than fit, or a star that there is not.
    case tooManyOptions(criterion: String)
    /// A condition that names no earlier criterion.
    case badCondition(criterion: String)

    public func explanation(in language: Language) -> String {
      switch self {
      case .tooManyCriteria(let count, let limit):
        language.choose("bộ có \(count) tiêu chí, tối đa \(limit)", "the set has \(count) criteria, at most \(limit)")
      case .tooManyOptions(let criterion):
        language.choose(
          "tiêu chí \(criterion) có mức ngoài khả năng (tối đa \(Scale.optionLimit) mức, 0–\(Scale.pointLimit) điểm, 1–5 sao)",
          "criterion \(criterion) has options out of range (at most \(Scale.optionLimit), 0–\(Scale.pointLimit) points, 1–5 stars)"
        )
      case .badCondition(let criterion):
        language.choose(
          "điều kiện của tiêu chí \(criterion) phải nêu một tiêu chí đứng trước",
          "the condition of criterion \(criterion) must name an earlier criterion")
      }
    }
  }

  /// Most criteria of a set: applicability is kept in 64 bits.
  public static let criterionLimit = 64
  /// Most options of a criterion.
  public static let optionLimit = Bounds.mark.upperBound
  /// Most points of an option.
  public static let pointLimit = Bounds.points.upperBound

  public let set: CriteriaSet
  /// In printed order; "criterion at index" everywhere means a place in this list.
  public let criteria: [Criterion]
  /// Part codes in printed order.
  public let parts: [String]
  /// Every starred option, in printed order.
  public let minimums: [Minimum]
  /// For each part the places of its criteria.
  public let partRanges: [Range<Int>]
  /// For each criterion the earlier criterion that it depends on, with the points needed there.
  public let conditions: [(criterion: Int, minPoints: Int)?]
  /// The criteria with a condition, in printed order.
  let conditionals: [(index: Int, governor: Int, minPoints: UInt8)]
  /// Criteria where 0 points stop the assessment.
  public let stopIfZero: Set<Int>
  /// Bit i: the criterion at i is one of them.
  let stopMask: UInt64
  private let indexOfCode: [String: Int]
  /// Points by criterion × 16 + option number; option 0 gives 0.
  private let pointsTable: [UInt8]

  /// Prepares `set`.
  /// - Throws: `Unusable` for a set that cannot be counted with.
  public init(_ set: CriteriaSet) throws(Unusable) {
    let criteria = set.criteria
    guard criteria.count <= Self.criterionLimit else {
      throw .tooManyCriteria(criteria.count, limit: Self.criterionLimit)
    }
    var index: [String: Int] = [:]
    var table = [UInt8](repeating: 0, count: criteria.count * 16)
    var conditions: [(criterion: Int, minPoints: Int)?] = []
    for (place, criterion) in criteria.enumerated() {
      guard criterion.options.count <= Self.optionLimit,
        criterion.options.allSatisfy({ Bounds.points.contains($0.points) && $0.star.map(Bounds.stars.contains) ?? true }
        )
      else { throw .tooManyOptions(criterion: criterion.code) }
      if let condition = criterion.appliesIf {
        guard let governor = index[condition.criterion] else { throw .badCondition(criterion: criterion.code) }
        conditions.append((governor, condition.minPoints))
      } else {
        conditions.append(nil)
      }
      for (number, option) in criterion.options.enumerated() { table[place * 16 + number + 1] = UInt8(option.points) }
      index[criterion.code] = place
    }
    self.set = set
    self.criteria = criteria
    self.conditions = conditions
    indexOfCode = index
    pointsTable = table
    parts = set.parts.map(\.code)
    var end = 0
    partRanges = set.parts.map { part in
      let start = end
      end += part.sections.reduce(0) { $0 + $1.criteria.count }
      return start..<end
    }
    conditionals = conditions.enumerated().compactMap { place, condition in
      condition.map { (place, $0.criterion, UInt8(clamping: $0.minPoints)) }
    }
    minimums = criteria.enumerated().flatMap { place, criterion in
      criterion.options.compactMap { option in
        option.star.map { Minimum(star: $0, criterion: place, needs: option.points) }
      }
    }
    stopIfZero = Set(criteria.flatMap(\.stopIfZero).compactMap { index[$0] })
    stopMask = stopIfZero.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The place of the criterion with `code`, or nil.
  public func index(of code: String) -> Int? { indexOfCode[code] }

  /// The marks that can be counted in the criterion at `index`: its printed options from 1, and 0 for "none holds".
  public func marks(at index: Int) -> ClosedRange<Int> { 0...criteria[index].options.count }

  /// Points that option `number` of the criterion at `index` gives; 0 for number 0.
  public func points(of number: Int, at index: Int) -> Int { Int(pointsTable[index * 16 + number]) }

  /// Calls `body` with the points by criterion × 16 + option number.
  func withPoints<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    pointsTable.withUnsafeBufferPointer(body)
  }
}
