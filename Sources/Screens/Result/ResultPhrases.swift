import Rulebook

/// The wording of a result.
struct ResultPhrases {
  /// How a star stands.
  enum StarState: Hashable {
    case reached, notReached
    /// The chair's decision can still give it.
    case open
    /// The product is rejected or stopped.
    case notGiven
  }

  let language: Language

  // MARK: Verdict

  var result: String { language.choose("KẾT QUẢ:", "RESULT:") }
  func band(_ star: Int, _ rating: RatingPhrases) -> String {
    language.choose("(theo điểm: \(rating.stars(star)))", "(by points: \(rating.stars(star)))")
  }
  func open(_ range: ClosedRange<Int>, _ rating: RatingPhrases) -> String {
    range.lowerBound == range.upperBound
      ? rating.stars(range.lowerBound)
      : language.choose(
        "từ \(range.lowerBound) đến \(rating.stars(range.upperBound))",
        "\(range.lowerBound) to \(rating.stars(range.upperBound))")
  }
  var preliminary: String {
    language.choose("Chủ tịch chưa kết luận: kết quả theo các phiếu.", "Not concluded yet: what the sheets give.")
  }
  func gatesUnknown(_ edition: String) -> String {
    language.choose(
      "Mức tối thiểu theo sao không rõ (gates: unknown) ở bản \(edition): sao chỉ xếp theo điểm.",
      "Minimums per star are not known (gates: unknown) in edition \(edition): the star goes by points alone.")
  }
  var noCompleteSheet: String {
    language.choose("Không có phiếu nào chấm đủ nên không có điểm.", "No sheet is complete, so there are no points.")
  }
  func sheets(_ count: Int) -> String { language.choose("\(count) phiếu", count == 1 ? "1 sheet" : "\(count) sheets") }
  var total: String { language.choose("TỔNG CỘNG", "TOTAL") }
  var discussion: String { language.choose("THẢO LUẬN", "DISCUSSION") }
  var conditions: String { language.choose("ĐIỀU KIỆN CẦN HOÀN THIỆN", "CONDITIONS TO COMPLETE") }

  // MARK: Stars

  var stars: String { language.choose("TỪNG HẠNG SAO", "STAR BY STAR") }
  func from(_ bound: Int) -> String {
    bound == 0 ? language.choose("mọi điểm", "any points") : language.choose("từ \(bound) điểm", "from \(bound)")
  }
  func state(_ state: StarState) -> String {
    switch state {
    case .reached: language.choose("đạt", "reached")
    case .notReached: language.choose("chưa đạt", "not reached")
    case .open: language.choose("chờ chủ tịch quyết định", "left to the chair")
    case .notGiven: language.choose("không xếp hạng", "no star")
    }
  }
  func short(_ points: String) -> String { language.choose("thiếu \(points)", "\(points) short") }
  func option(_ points: Int, stars: String) -> String {
    language.choose("\(points)đ \(stars)", "\(points) \(stars)")
  }
  func split(_ criterion: String, metBy: Int, of: Int, option: String) -> String {
    language.choose(
      "\(criterion): \(metBy)/\(of) thành viên chọn từ mức \(option)",
      "\(criterion): \(metBy)/\(of) members chose \(option) or more")
  }
  func lowerUnmet(_ star: Int) -> String {
    language.choose("mức tối thiểu của hạng \(star) sao chưa đạt", "a minimum of \(star) stars is not met")
  }

  // MARK: Members

  var members: String { language.choose("ĐIỂM CỦA TỪNG THÀNH VIÊN", "EVERY MEMBER'S POINTS") }
  var sum: String { language.choose("Tổng", "Total") }
  var mean: String { language.choose("Trung bình", "Mean") }
  func round(_ number: Int, _ names: [String], _ reason: String) -> String {
    language.choose(
      "Vòng \(number), chấm lại: \(names.joined(separator: ", ")); lý do: \(reason)",
      "Round \(number), scored again: \(names.joined(separator: ", ")); reason: \(reason)")
  }
  var rejects: String { language.choose("đề nghị loại", "rejects") }
  var stops: String { language.choose("dừng đánh giá", "stops") }
  var incomplete: String { language.choose("chấm chưa đủ", "incomplete") }
}
