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
  var file: String { language.choose("Tệp: ", "File: ") }
  var format: String { language.choose("Đổi định dạng của tệp", "Another format of the file") }
  var formatLabel: String { language.choose("định dạng", "format") }
  var write: String {
    language.choose("Ghi báo cáo ra tệp cạnh kho", "Write the report into a file beside the store")
  }
  var writeLabel: String { language.choose("ghi tệp", "write") }
  var writing: String { language.choose("Đang ghi báo cáo…", "Writing the report…") }
  var year: String { language.choose("Mùa trước, mùa sau, tất cả các mùa", "Another season, or all of them") }
  var yearLabel: String { language.choose("mùa", "season") }
}
