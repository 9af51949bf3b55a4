import Rulebook

extension ResultPhrases {
  // MARK: Spread

  var spread: String { language.choose("CHÊNH LỆCH GIỮA CÁC THÀNH VIÊN", "SPREAD BETWEEN MEMBERS") }
  func apart(_ points: Int, limit: Int?) -> String {
    guard let limit else {
      return language.choose(
        "Tổng điểm cao nhất và thấp nhất cách nhau \(points) điểm; quy chế không đặt giới hạn.",
        "Highest and lowest total are \(points) apart; the regulation sets no limit.")
    }
    return points > limit
      ? language.choose(
        "Tổng điểm cao nhất và thấp nhất cách nhau \(points) điểm, VƯỢT giới hạn \(limit) của quy chế.",
        "Highest and lowest total are \(points) apart, OVER the regulation's limit of \(limit).")
      : language.choose(
        "Tổng điểm cao nhất và thấp nhất cách nhau \(points) điểm, trong giới hạn \(limit) của quy chế.",
        "Highest and lowest total are \(points) apart, within the regulation's limit of \(limit).")
  }

  var more: String {
    language.choose(
      "Bấm t (thảo luận) để xem phiếu nào, tiêu chí nào khác nhau, từng mức tối thiểu, điều gì làm đổi sao.",
      "Press t (discuss) to see which sheets and criteria differ, every minimum, and what would change the star.")
  }

  // MARK: Votes and cases

  var votes: String { language.choose("ĐỀ NGHỊ LOẠI, DỪNG ĐÁNH GIÁ", "REJECTION AND STOPPING") }
  func rejecting(_ count: Int, of all: Int) -> String {
    language.choose("\(count)/\(all) phiếu đề nghị loại:", "\(count)/\(all) sheets reject:")
  }
  func stopping(_ count: Int, of all: Int) -> String {
    language.choose("\(count)/\(all) phiếu dừng đánh giá:", "\(count)/\(all) sheets stop the assessment:")
  }
  func reason(_ name: String, _ reason: String) -> String { "\(name): \(reason)" }
  var zeroStops: String {
    language.choose("0 điểm ở tiêu chí bắt buộc", "0 points where that ends the assessment")
  }
  var cases: String { language.choose("CHỌN TRƯỜNG HỢP KHÁC NHAU", "DIFFERENT CASES PICKED") }
  func caseCount(_ key: String, _ count: Int) -> String {
    language.choose("trường hợp \(key) \(count) phiếu", "case \(key) on \(count)")
  }

  // MARK: Promotion and paths

  var promotion: String { language.choose("CÔNG NHẬN, CHUYỂN CẤP", "RECOGNITION AND PROMOTION") }
  func recognised(_ level: Level.Name) -> String {
    language.choose("\(level.sentence) công nhận kết quả.", "Recognised at the \(level.title(in: language)) level.")
  }
  func forwarded(_ level: Level.Name) -> String {
    language.choose(
      "Chuyển hồ sơ lên \(level.title(in: language)).", "The dossier goes up to the \(level.title(in: language)) level."
    )
  }
  func forwarding(from bound: Int, _ reading: String) -> String {
    language.choose("Chuyển cấp trên từ \(bound) điểm; \(reading).", "Sent up from \(bound) points; \(reading).")
  }
  func returned(_ level: Level.Name) -> String {
    language.choose(
      "Trả hồ sơ về \(level.title(in: language)).", "The dossier goes back to the \(level.title(in: language)) level.")
  }
  func nowhere(_ level: Level.Name) -> String {
    language.choose(
      "\(level.sentence) không công nhận và không chuyển hồ sơ.",
      "Neither recognised nor sent on by the \(level.title(in: language)) level.")
  }
  var paths: String { language.choose("CÁCH ÍT NHẤT ĐỂ LÊN HẠNG", "THE LEAST THAT WOULD LIFT IT") }
  func path(_ stars: String, steps: Int, gain: String) -> String {
    language.choose(
      "Lên \(stars): \(steps) tiêu chí, tổng trung bình tăng \(gain)",
      "To \(stars): \(steps == 1 ? "1 criterion" : "\(steps) criteria"), the mean gains \(gain)")
  }
  func noPath(_ stars: String) -> String {
    language.choose("Lên \(stars): không có cách nào với bộ này", "To \(stars): no way with this set")
  }
  func step(_ criterion: String, to points: Int) -> String {
    language.choose(
      "\(criterion): mọi phiếu từ \(points) điểm", "\(criterion): \(points) points or more on every sheet")
  }

  // MARK: What it rests on

  var notes: String { language.choose("CĂN CỨ VÀ LƯU Ý", "BASIS AND CAUTIONS") }
  func basis(_ decision: String, id: String) -> String {
    language.choose("Quyết định \(decision), bản \(id)", "Decision \(decision), edition \(id)")
  }
  func rule(_ rule: String) -> String {
    language.choose("Mức tối thiểu coi là đạt khi: \(rule)", "A minimum counts as met when: \(rule)")
  }
  var unverified: String {
    language.choose(
      "Bộ tiêu chí chưa được đối chiếu với nguồn thứ hai (verified: false).",
      "The set is not checked against a second source (verified: false).")
  }
  func doubt(_ text: String) -> String { language.choose("Chỗ còn ngờ: \(text)", "Doubtful: \(text)") }
}

extension Level.Name {
  /// "Cấp tỉnh", at the beginning of a sentence.
  fileprivate var sentence: String {
    let title = title(in: .vietnamese)
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
