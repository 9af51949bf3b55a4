import Rulebook

/// A row of the outline: a section, or one of its criteria.
enum OutlineRow: Hashable, Sendable {
  /// A section with the part that it belongs to; `criteria` are the places of its criteria.
  case section(part: String, Section, criteria: Range<Int>)
  /// The criterion at this place of the set.
  case criterion(Int)

  /// The rows of `set` in printed order; a section that is nothing but its only criterion has no heading.
  static func rows(of set: CriteriaSet) -> [OutlineRow] {
    var rows: [OutlineRow] = []
    var next = 0
    for part in set.parts {
      for section in part.sections {
        let places = next..<next + section.criteria.count
        next = places.upperBound
        let isAlone = section.criteria.count == 1 && section.criteria.first?.code == section.code
        if !isAlone { rows.append(.section(part: part.code, section, criteria: places)) }
        rows += places.map { .criterion($0) }
      }
    }
    return rows
  }
}
