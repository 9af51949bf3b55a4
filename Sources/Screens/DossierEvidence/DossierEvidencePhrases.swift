import Rulebook
import Season

/// The wording of what points rest on.
struct DossierEvidencePhrases {
  let language: Language

  func before(_ day: CalendarDate) -> String {
    language.choose("TRƯỚC PHIÊN HỌP \(day.printed)", "BEFORE THE SITTING OF \(day.printed)")
  }
  var criteria: String { language.choose("TIÊU CHÍ VÀ MINH CHỨNG", "CRITERIA AND WHAT THEY REST ON") }
  var noFinding: String { language.choose("không còn điều gì phải xử lý", "nothing is left to settle") }
  var noClaims: String {
    language.choose(
      "Chưa có điểm tự chấm của chủ thể nên chưa đối chiếu được điểm với giấy tờ.",
      "The producer's own scores are not entered, so points cannot be held against documents.")
  }
  var withheldClaims: String {
    language.choose(
      "Điểm chủ thể tự chấm chỉ xem được sau khi khóa chấm nên chưa đối chiếu với giấy tờ.",
      "The producer's own scores are shown once scoring is closed; until then they are not held against documents.")
  }
  var noSet: String {
    language.choose(
      "Chưa chọn bộ tiêu chí, hoặc bản của luật không kèm danh mục giấy tờ.",
      "No criteria set is chosen, or the edition has no list of documents.")
  }

  func claim(_ points: Int?, of max: Int) -> String {
    guard let points else { return language.choose("tối đa \(max) điểm", "at most \(max) points") }
    return language.choose("tự chấm \(points)/\(max) điểm", "\(points)/\(max) points claimed")
  }
  func minimum(_ stars: String, number: Int, _ points: Int) -> String {
    language.choose("\(stars) từ mức \(number) (\(points)đ)", "\(stars) from option \(number) (\(points))")
  }
  func document(_ title: String, _ paper: DossierPaper?) -> String {
    var parts = [title]
    if let paper {
      parts.append(paper.state.title(in: language))
      if let expires = paper.expires { parts.append(language.choose("hạn ", "until ") + expires.printed) }
    } else {
      parts.append(language.choose("chưa ghi", "not noted"))
    }
    return parts.joined(separator: " · ")
  }

  // MARK: From elsewhere

  var open: String {
    language.choose(
      "Minh chứng: điểm nào dựa vào giấy tờ nào, điều gì phải xử lý trước phiên",
      "What points rest on, and what is to be settled before the sitting")
  }
  var openLabel: String { language.choose("minh chứng", "evidence") }
  func count(_ count: Int, _ day: CalendarDate) -> String {
    language.choose(
      "Trước phiên \(day.printed) còn \(count) điều phải xử lý (m)",
      "\(count) things to settle before the sitting of \(day.printed) (m)")
  }
}
