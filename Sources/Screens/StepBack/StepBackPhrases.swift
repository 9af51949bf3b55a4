import Council
import Rulebook

/// The wording of a step back.
struct StepBackPhrases {
  let language: Language

  var title: String { language.choose("LÙI MỘT BƯỚC?", "ONE STEP BACK?") }
  func now(_ stage: Stage) -> String {
    language.choose(
      "Sản phẩm đang ở bước «\(stage.title(in: language))». Lùi về:",
      "The product is “\(stage.title(in: language))”. Back to:")
  }
  func to(_ stage: Stage) -> String { stage.title(in: language) }
  func consequence(_ stage: Stage) -> String {
    switch stage {
    case .scoring:
      language.choose(
        "Tạm dừng chấm. Phiếu đang chấm và đã nộp giữ nguyên dưới niêm phong, dùng tiếp khi mở chấm lại.",
        "Scoring pauses. Drafts and submitted sheets are kept under seal and go on when scoring is opened again.")
    case .concluded:
      language.choose(
        "Bỏ kết luận (vẫn còn trong sổ ghi). Sau đó thảo luận, cho chấm lại hoặc kết luận lại.",
        "The conclusion is dropped (the record keeps it). Then discuss, score again or conclude anew.")
    default: language.choose("Phiếu và điểm giữ nguyên.", "Sheets and scores stay as they are.")
    }
  }
  var reason: String { language.choose("Lý do (ghi vào hồ sơ phiên họp):", "Reason (goes into the record):") }
  var reasonMissing: String { language.choose("Phải ghi lý do mới lùi được.", "Type the reason first.") }

  // MARK: Commands

  var choose: String { language.choose("Chọn bước để lùi về", "Choose where to go back to") }
  var chooseLabel: String { language.choose("chọn bước", "choose") }
  var yes: String { language.choose("Lùi bước", "Step back") }
  var yesLabel: String { language.choose("lùi bước", "step back") }
  var no: String { language.choose("Không, quay lại", "No, go back") }
  var noLabel: String { language.choose("quay lại", "back") }

  // MARK: From elsewhere

  var open: String {
    language.choose("Chủ tịch: lùi sản phẩm một bước, có lý do", "Chair: one step back, for a reason")
  }
  var openLabel: String { language.choose("lùi bước", "step back") }
  func whyNot(_ item: AgendaItem) -> String? {
    guard item.stepsBack.isEmpty else { return nil }
    switch item.stage {
    case .scoring:
      return language.choose(
        "Đang chấm lại vòng \(item.round): không lùi được; khóa chấm thì phiếu lần trước vẫn được tính.",
        "Round \(item.round) cannot be stepped back from; close it, and the sheets before still count.")
    case .closed:
      return language.choose(
        "Đã khóa chấm thì không lùi: bấm r để cho chấm lại.", "Closed sheets stay open to all: r has them scored again."
      )
    default:
      return language.choose("Sản phẩm chưa bắt đầu nên không lùi được.", "The product has not begun.")
    }
  }
}
