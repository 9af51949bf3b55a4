import Council
import Rating
import Rulebook

extension ScoringForm {
  /// Makes the criterion at `index`, or the nearest there is, the current one.
  mutating func go(to index: Int) {
    place = min(max(index, 0), max(subject.scale.criteria.count - 1, 0))
    readingPage = 0
  }

  /// Goes to the next criterion that is asked and blank; says so where none is.
  mutating func goToNextBlank() { goToBlank(sheet.nextBlank(after: place)) }

  /// Goes to the previous criterion that is asked and blank; says so where none is.
  mutating func goToPreviousBlank() { goToBlank(sheet.previousBlank(before: place)) }

  /// Goes to the first criterion of the next section.
  mutating func goToNextSection() {
    go(to: sectionStarts.first { $0 > place } ?? subject.scale.criteria.count - 1)
  }

  /// Goes to the first criterion of this section, or from there to that of the section before.
  mutating func goToPreviousSection() { go(to: sectionStarts.last { $0 < place } ?? 0) }

  /// Opens the council's result, which the chair has revealed.
  func openResult() -> [Effect] { [.open(.result(product: subject.product.code))] }

  private mutating func goToBlank(_ index: Int?) {
    guard let index else {
      say(phrases.noBlankLeft)
      return
    }
    go(to: index)
  }

  /// Places of the first criteria of all sections.
  private var sectionStarts: [Int] {
    var starts: [Int] = []
    var next = 0
    for section in subject.scale.set.parts.flatMap(\.sections) where !section.criteria.isEmpty {
      starts.append(next)
      next += section.criteria.count
    }
    return starts
  }
}
