import Rulebook

extension ApplicationKind {
  /// "lần đầu", "first rating".
  func title(in language: Language) -> String {
    switch self {
    case .first: language.choose("đánh giá lần đầu", "first rating")
    case .upgrade: language.choose("nâng hạng", "upgrade")
    case .reassessment: language.choose("đánh giá lại", "reassessment")
    }
  }
}
