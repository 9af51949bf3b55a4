import Rating
import Rulebook

/// The rules of rules.md §2 read a second time, plainly and slowly, without any code of `Rating`'s counting:
/// dictionaries by criterion code, points looked up in the printed options, bounds tested as `sum ≥ T·n`.
struct SecondReading {
  let set: CriteriaSet
  let edition: Edition
  /// One dictionary a sheet: code → option number.
  let sheets: [[String: Int]]

  func points(_ sheet: [String: Int], _ criterion: Criterion) -> Int? {
    if let condition = criterion.appliesIf {
      let governor = set.criteria.first { $0.code == condition.criterion }
      let value = governor.flatMap { points(sheet, $0) } ?? 0
      if value < condition.minPoints { return nil }
    }
    let number = sheet[criterion.code] ?? 0
    return number == 0 ? 0 : criterion.options[number - 1].points
  }

  var totals: [Int] { sheets.map { sheet in set.criteria.reduce(0) { $0 + (points(sheet, $1) ?? 0) } } }

  func part(_ code: String) -> [Int] {
    let criteria = set.parts.filter { $0.code == code }.flatMap { $0.sections.flatMap(\.criteria) }
    return sheets.map { sheet in criteria.reduce(0) { $0 + (points(sheet, $1) ?? 0) } }
  }

  var band: Int {
    let sum = totals.reduce(0, +)
    if sum >= 90 * sheets.count { return 5 }
    if sum >= 70 * sheets.count { return 4 }
    if sum >= 50 * sheets.count { return 3 }
    return sum >= 30 * sheets.count ? 2 : 1
  }

  func met(_ criterion: Criterion, _ option: Option, _ rule: Rules.MinimumRule) -> Bool {
    let values = sheets.map { points($0, criterion) }
    let above = values.filter { ($0 ?? -1) >= option.points }.count
    switch rule {
    case .majority: return above > sheets.count - above
    case .all: return above == sheets.count
    case .mean: return values.map { $0 ?? 0 }.reduce(0, +) >= option.points * sheets.count
    case .chair: return above == sheets.count
    }
  }

  /// What is taken for granted about a criterion's starred options, those with up to so many points or only those.
  struct Assumption {
    let criterion: String
    let points: ClosedRange<Int>
    let isMet: Bool
  }

  /// The star, where `assumption` stands against what the sheets say.
  func star(_ rule: Rules.MinimumRule, assuming assumption: Assumption? = nil) -> Int {
    for star in stride(from: band, to: 2, by: -1) {
      let unmet = set.criteria.contains { criterion in
        criterion.options.contains { option in
          guard let needed = option.star, needed <= star else { return false }
          if let assumption, assumption.criterion == criterion.code, assumption.points ~= option.points {
            return !assumption.isMet
          }
          return !met(criterion, option, rule)
        }
      }
      if !unmet { return star }
    }
    return min(band, 2)
  }

  /// Whether 0 points in a criterion stop the assessment on every sheet.
  var allStop: Bool {
    let codes = set.criteria.flatMap(\.stopIfZero)
    return sheets.allSatisfy { sheet in
      set.criteria.contains { codes.contains($0.code) && points(sheet, $0) == 0 }
    }
  }
}

extension Scale {
  /// The sheets as the second reading takes them.
  func plain(_ sheets: [Sheet]) -> [[String: Int]] {
    sheets.map { sheet in
      Dictionary(
        uniqueKeysWithValues: criteria.enumerated().compactMap { index, criterion in
          sheet.choices[index].map { (criterion.code, $0) }
        })
    }
  }
}
