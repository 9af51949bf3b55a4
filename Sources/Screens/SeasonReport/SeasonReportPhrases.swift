import Rulebook

/// The wording around the report of a season.
struct SeasonReportPhrases {
  let language: Language

  var nothing: String {
    language.choose("Sổ hồ sơ còn trống: chưa có gì để báo cáo.", "The register is empty: nothing to report.")
  }
  var season: String { language.choose("Mùa: ", "Season: ") }
  func seasons(_ years: [Int?], at index: Int) -> String {
    years.map { $0.map(String.init) ?? language.choose("tất cả", "all") }.enumerated()
      .map { $0.offset == index ? "[\($0.element)]" : $0.element }.joined(separator: " ")
  }

  var open: String {
    language.choose("Thư ký, chủ tịch: báo cáo mùa OCOP", "Secretary, chair: the report of the season")
  }
  var year: String { language.choose("Mùa trước, mùa sau, tất cả các mùa", "Another season, or all of them") }
  var yearLabel: String { language.choose("mùa", "season") }
}
