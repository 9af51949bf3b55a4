// MARK: - The star line

extension FormPhrases {
  /// "Theo phiếu này: 2★".
  func standing(_ star: String) -> String { choose("Theo phiếu này: \(star)", "By this sheet: \(star)") }

  /// "lên 3★ còn 42 điểm".
  func pointsMissing(_ star: String, _ points: Int) -> String {
    choose("lên \(star) còn \(points) điểm", "\(points) points short of \(star)")
  }

  /// "lên 3★": where only minimums are missing.
  func starMissing(_ star: String) -> String { choose("lên \(star)", "for \(star)") }

  /// Joins points and minimums that are both missing.
  var andMinimums: String { choose("và mức tối thiểu:", "and missing minimums:") }
  var onlyMinimums: String { choose("còn mức tối thiểu:", "missing minimums:") }

  func minimumCount(_ count: Int) -> String {
    choose("\(count) tiêu chí", "\(count) criteria")
  }

  var allMinimums: String { choose("đủ mức tối thiểu", "every minimum met") }

  /// Where the edition's minimums are unknown.
  var gatesUnknown: String {
    choose("dữ liệu không có mức tối thiểu", "the data has no minimums")
  }

  func rejecting(_ reason: String) -> String {
    choose("Phiếu này đề nghị loại sản phẩm: \(reason)", "This sheet rejects the product: \(reason)")
  }

  func stopping(_ reason: String) -> String {
    choose("Phiếu này dừng đánh giá: \(reason)", "This sheet stops the assessment: \(reason)")
  }

  func stoppingByItself(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return choose(
      "Phiếu này tự dừng đánh giá: \(list) được 0 điểm", "This sheet stops by itself: \(list) has 0 points")
  }
}
