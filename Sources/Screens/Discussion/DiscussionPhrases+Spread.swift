import Rulebook

/// The wording of what lies apart: pairs, members, criteria.
extension DiscussionPhrases {
  // MARK: Pairs

  func pairs(_ count: Int) -> String {
    language.choose(
      "\(count) cặp vượt giới hạn:", count == 1 ? "1 pair over the limit:" : "\(count) pairs over the limit:")
  }
  func morePairs(_ count: Int) -> String {
    language.choose("và \(count) cặp nữa, chênh ít hơn", "and \(count) more, less far apart")
  }
  func pair(_ higher: String, _ lower: String, _ points: Int) -> String {
    language.choose("\(higher) – \(lower): cách \(points)", "\(higher) – \(lower): \(points) apart")
  }

  // MARK: Members far from the rest

  var farHeading: String { language.choose("PHIẾU Ở XA CÁC PHIẾU KHÁC", "SHEETS FAR FROM THE REST") }
  func farRule(_ limit: Int, isRegulation: Bool) -> String {
    isRegulation
      ? language.choose(
        "Xa là hơn \(limit) điểm (giới hạn của quy chế) so với trung vị, tức số đứng giữa, của các phiếu khác.",
        "Far is more than \(limit) points (the regulation's limit) from the median of the other sheets.")
      : language.choose(
        "Xa là hơn \(limit) điểm (quy chế không đặt giới hạn) so với trung vị, tức số đứng giữa, của các phiếu khác.",
        "Far is more than \(limit) points (the regulation sets no limit) from the median of the other sheets.")
  }
  func far(_ member: String, _ apart: String, isAbove: Bool, median: String) -> String {
    isAbove
      ? language.choose(
        "\(member): cao hơn \(apart) (trung vị các phiếu khác: \(median))",
        "\(member): \(apart) above (median of the others: \(median))")
      : language.choose(
        "\(member): thấp hơn \(apart) (trung vị các phiếu khác: \(median))",
        "\(member): \(apart) below (median of the others: \(median))")
  }
  var nobodyFar: String { language.choose("Không có phiếu nào như vậy.", "There is none.") }

  // MARK: Criteria

  func criteria(_ count: Int) -> String {
    language.choose("TIÊU CHÍ CHẤM KHÁC NHAU (\(count))", "CRITERIA SCORED DIFFERENTLY (\(count))")
  }
  func legend(_ higher: String, _ lower: String) -> String {
    language.choose(
      "Bên phải: dưới mỗi số điểm là bao nhiêu phiếu chọn. Cột lệch: điểm của \(higher) trừ điểm của \(lower), hai phiếu xa nhau nhất.",
      "At the right: under each number of points, how many sheets. Column diff: \(higher) less \(lower), the two furthest apart."
    )
  }
  var difference: String { language.choose("lệch", "diff") }
  var points: String { language.choose("điểm", "points") }
  var total: String { language.choose("Cộng", "Total") }
  func signed(_ points: Int) -> String { points < 0 ? "\(points)" : "+\(points)" }
  func agreed(_ codes: [String]) -> String {
    language.choose(
      "Mọi phiếu như nhau ở \(codes.count) tiêu chí: \(codes.joined(separator: ", ")).",
      "All sheets alike in \(codes.count): \(codes.joined(separator: ", ")).")
  }
}
