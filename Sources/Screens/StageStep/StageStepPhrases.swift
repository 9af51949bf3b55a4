import Council
import Rulebook

/// The wording of the chair's questions before scoring begins or ends.
struct StageStepPhrases {
  let language: Language

  func title(_ step: StageStep) -> String {
    switch step {
    case .begin: language.choose("MỞ CHẤM SẢN PHẨM NÀY?", "BEGIN SCORING OF THIS PRODUCT?")
    case .close: language.choose("KHÓA CHẤM SẢN PHẨM NÀY?", "CLOSE SCORING OF THIS PRODUCT?")
    }
  }

  /// What follows from the answer yes.
  func consequence(_ step: StageStep) -> String {
    switch step {
    case .begin:
      language.choose(
        "Các thành viên có mặt chấm được ngay. Điểm của từng người được niêm phong đến khi khóa chấm.",
        "Members present can score at once. Each one's scores stay sealed until scoring is closed.")
    case .close:
      language.choose(
        "Sau khi khóa, không ai sửa được phiếu nữa, và điểm của mọi thành viên được mở cho cả hội đồng xem.",
        "After this nobody can change a sheet, and every member's scores are revealed to the council.")
    }
  }

  func scorers(_ count: Int) -> String {
    language.choose("\(count) thành viên chấm sản phẩm này:", "Scored by \(count):")
  }
  func progress(_ submitted: Int, of: Int) -> String {
    language.choose("Đã nộp \(submitted)/\(of) phiếu.", "\(submitted)/\(of) sheets are submitted.")
  }
  func round(_ round: Int) -> String {
    language.choose("Vòng \(round), chỉ phiếu được yêu cầu chấm lại.", "Round \(round), those asked to score again.")
  }
  func missing(_ count: Int, round: Int) -> String {
    guard round == 1 else {
      return language.choose(
        "\(count) người chưa nộp lại; phiếu lần trước của họ vẫn được tính:",
        "\(count) not submitted again; their earlier sheets count:")
    }
    return language.choose(
      "\(count) người chưa nộp; phiếu của họ sẽ không được tính:", "\(count) not submitted; these will not be counted:")
  }
  func andMore(_ count: Int) -> String { language.choose("… và \(count) người nữa", "… and \(count) more") }
  var reason: String {
    language.choose("Lý do khóa khi còn thiếu phiếu (ghi vào hồ sơ phiên họp):", "Reason for closing without them:")
  }
  var reasonMissing: String {
    language.choose("Còn thiếu phiếu: phải ghi lý do rồi mới khóa được.", "Sheets are missing: type the reason first.")
  }
  var nothingSubmitted: String {
    language.choose("Chưa có phiếu nào được nộp nên chưa khóa được.", "No sheet is submitted: it cannot be closed.")
  }
  func movedMeanwhile(_ stage: Stage) -> String {
    language.choose(
      "Sản phẩm nay ở bước «\(stage.label(in: language))»; bấm Esc để quay lại.",
      "The product is now “\(stage.label(in: language))”; Esc goes back.")
  }

  func yes(_ step: StageStep) -> String {
    step == .begin ? language.choose("Mở chấm", "Begin scoring") : language.choose("Khóa chấm", "Close scoring")
  }
  func yesLabel(_ step: StageStep) -> String {
    step == .begin ? language.choose("mở chấm", "begin") : language.choose("khóa chấm", "close")
  }
  var no: String { language.choose("Không, quay lại", "No, go back") }
  var noLabel: String { language.choose("quay lại", "back") }
}
