import Council
import Rating
import Rulebook

/// The wording of a national result that a province takes over.
struct AdoptionPhrases {
  let language: Language

  var title: String { language.choose("DÙNG KẾT QUẢ CẤP TRUNG ƯƠNG", "USE THE NATIONAL RESULT") }
  var consequence: String {
    language.choose(
      "Sản phẩm được kết luận theo văn bản của cấp trung ương, không chấm lại ở phiên này; tối đa 4 sao, không chuyển lại lên cấp trung ương.",
      "The product is concluded by the national council's paper and not scored here; four stars at most, and not sent up again."
    )
  }

  // MARK: Fields

  func label(_ field: AdoptionField) -> String {
    switch field {
    case .total: language.choose("Tổng điểm (86,5 hoặc 173/2)", "Total (86.5 or 173/2)")
    case .minimums: language.choose("Đạt mức tối thiểu đến mấy sao (1–4)", "Minimums met up to how many stars (1–4)")
    case .document: language.choose("Văn bản (số, ký hiệu)", "Paper (number)")
    case .date: language.choose("Ngày văn bản (05/11/2026)", "Its date (05/11/2026)")
    }
  }
  func wrong(_ field: AdoptionField) -> String {
    switch field {
    case .total:
      language.choose("Tổng điểm: ghi số từ 0 đến 100, như 86,5 hoặc 173/2.", "Total: 0 to 100, like 86.5 or 173/2.")
    case .minimums: language.choose("Mức tối thiểu: ghi 1, 2, 3 hoặc 4.", "Minimums: 1, 2, 3 or 4.")
    case .document: language.choose("Phải ghi số, ký hiệu văn bản.", "The number of the paper is needed.")
    case .date:
      language.choose("Ngày: ghi như 05/11/2026, không sau ngày họp.", "Date: like 05/11/2026, not after the sitting.")
    }
  }
  func preview(_ star: Int, isRecognised: Bool) -> String {
    let stars = RatingPhrases(language: language).stars(star)
    return isRecognised
      ? language.choose("Theo kết quả này: \(stars), cấp tỉnh công nhận.", "By this result: \(stars), recognised here.")
      : language.choose("Theo kết quả này: \(stars), không công nhận.", "By this result: \(stars), not recognised.")
  }
  func outcome(_ result: AdoptedResult) -> [String] {
    let recognised =
      result.promotion.recognisedBy.map { ResultPhrases(language: language).recognised($0) }
      ?? ResultPhrases(language: language).nowhere(result.promotion.level)
    return [
      recognised, language.choose("Không chuyển lại lên cấp trung ương.", "Not sent up to the national level again."),
    ]
  }

  // MARK: Commands

  var command: String {
    language.choose("Chủ tịch: dùng kết quả cấp trung ương (hồ sơ trả về)", "Chair: use the national result")
  }
  var move: String { language.choose("Chọn ô", "Choose a field") }
  var moveLabel: String { language.choose("ô", "field") }
  var next: String {
    language.choose("Sang ô sau; ở ô cuối thì kết luận", "To the next field; from the last one, conclude")
  }
  var nextLabel: String { language.choose("tiếp", "next") }
  var concludeLabel: String { language.choose("kết luận", "conclude") }
  var back: String { language.choose("Không, quay lại", "No, go back") }
  var backLabel: String { language.choose("quay lại", "back") }

  var provinceOnly: String {
    language.choose("Chỉ phiên cấp tỉnh dùng kết quả cấp trung ương.", "Only a province uses a national result.")
  }
  var begun: String {
    language.choose("Sản phẩm này không còn ở bước chờ.", "The product is not waiting any more.")
  }

  /// Why the national result cannot be used for `item`; nil where it can.
  func whyNot(_ item: AgendaItem?, _ sitting: Sitting, by member: Member?) -> String? {
    let agenda = ProductListPhrases(language: language)
    guard member?.role.leads ?? false else { return agenda.chairOnly }
    guard sitting.level == .province else { return provinceOnly }
    guard let item else { return agenda.nothingSelected }
    return item.stage == .waiting ? nil : begun
  }
}
