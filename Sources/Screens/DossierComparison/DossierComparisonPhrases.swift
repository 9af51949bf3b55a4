import Council
import Rating
import Rulebook
import Season

/// The wording of the comparison of scores.
struct DossierComparisonPhrases {
  let language: Language

  var heads: [String] {
    [
      language.choose("tự chấm", "own"), language.choose("tổ TV", "advis."), language.choose("hội đồng", "council"),
      language.choose("phiếu", "sheets"), language.choose("lệch", "diff."),
    ]
  }
  func sum(_ part: String) -> String { language.choose("Cộng phần \(part)", "Part \(part)") }
  var total: String { language.choose("TỔNG ĐIỂM", "TOTAL") }
  /// Points for a column; a dash where there are none.
  func points(_ points: Int?) -> String { points.map(String.init) ?? "–" }
  /// Points with as many decimals as they need, two at most.
  func points(_ points: Fraction?) -> String {
    guard let points else { return "–" }
    let places = points.denominator == 1 ? 0 : 10.isMultiple(of: points.denominator) ? 1 : 2
    return RatingPhrases(language: language).decimal(points.rounded(places: places))
  }

  /// What the council's column rests on.
  func council(_ council: DossierComparison.Council) -> String {
    func day(_ sitting: Sitting) -> String { sitting.date.printed }
    return switch council {
    case .absent: language.choose("Hội đồng: chưa có trong phiên họp nào.", "Council: on no sitting's agenda yet.")
    case .sealed(let sitting):
      language.choose(
        "Hội đồng: phiên \(day(sitting)) chưa khóa chấm, phiếu còn niêm phong.",
        "Council: scoring at the sitting of \(day(sitting)) is not closed, the sheets are sealed.")
    case .none(let sitting):
      language.choose(
        "Hội đồng: phiên \(day(sitting)) không có phiếu theo bộ tiêu chí này.",
        "Council: the sitting of \(day(sitting)) has no sheets on this criteria set.")
    case .opened(let sitting, let sheets):
      language.choose(
        "Hội đồng: trung bình \(sheets) phiếu, phiên \(day(sitting)); phiếu: thấp nhất-cao nhất.",
        "Council: mean of \(sheets) sheets, sitting of \(day(sitting)); sheets: least-most.")
    }
  }

  /// Scores that are missing, incomplete or withheld.
  func notes(_ comparison: DossierComparison) -> [String] {
    Appraisal.Source.allCases.compactMap { source in
      let dossier = DossierPhrases(language: language)
      let name = dossier.source(source)
      if comparison.withheld.contains(source) { return "\(name): \(dossier.withheld)." }
      guard let blanks = comparison.blanks[source] else {
        return name + language.choose(": chưa có điểm.", ": no scores yet.")
      }
      return blanks == 0
        ? nil : name + language.choose(": còn \(blanks) tiêu chí để trống.", ": \(blanks) criteria are blank.")
    }
  }
  func differing(_ count: Int) -> String {
    count == 0
      ? noDifference
      : language.choose("\(count) tiêu chí lệch nhau", count == 1 ? "1 criterion differs" : "\(count) criteria differ")
  }
  var nothingToCompare: String {
    language.choose("Chưa có đủ hai nguồn điểm để đối chiếu.", "There are no two scores to compare yet.")
  }
  var noDifference: String { language.choose("Không có tiêu chí nào lệch nhau.", "No criterion differs.") }

  // MARK: Commands

  var open: String {
    language.choose(
      "Đối chiếu điểm: chủ thể, tổ tư vấn, hội đồng", "Scores side by side: producer, advisory group, council")
  }
  var openLabel: String { language.choose("đối chiếu", "compare") }
  var next: String { language.choose("Đến chỗ lệch sau", "To the next difference") }
  var nextLabel: String { language.choose("lệch sau", "next") }
  var previous: String { language.choose("Về chỗ lệch trước", "To the difference before") }
  var previousLabel: String { language.choose("lệch trước", "before") }
}
