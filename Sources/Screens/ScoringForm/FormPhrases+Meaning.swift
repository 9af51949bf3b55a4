// MARK: - What the questions over the form mean

extension FormPhrases {
  var noteMeaning: String {
    choose(
      "Ghi chú đi cùng phiếu của mình, được niêm phong như điểm; không làm đổi điểm.",
      "The note goes with your own sheet, sealed as the points are; it changes no points.")
  }

  /// What a reason to reject or stop does, alone and with others'.
  func meaning(_ kind: ReasonKind) -> [String] {
    switch kind {
    case .reject:
      [
        choose(
          "Lấy một lý do: phiếu của mình đề nghị loại sản phẩm, phần chưa chấm được để trống.",
          "Taking a reason: your sheet rejects the product, and what is blank may stay so."),
        choose(
          "Sản phẩm chỉ bị loại khi quá nửa số phiếu đề nghị (hoặc theo quyết định của chủ tịch, nếu quy chế giao). Chưa khóa chấm thì không ai thấy đề nghị này; rút lại được đến khi nộp.",
          "It is rejected only where more than half of the sheets do (or the chair decides, by regulation). Nobody sees this before scoring is closed; it can be withdrawn until the sheet is submitted."
        ),
      ]
    case .stop:
      [
        choose(
          "Lấy một lý do: phiếu của mình dừng đánh giá vì gặp điều kiện dừng, phần chưa chấm được để trống.",
          "Taking a reason: your sheet stops the assessment for a stop condition, and what is blank may stay so."),
        choose(
          "Việc đánh giá chỉ dừng khi quá nửa số phiếu dừng (hoặc theo quyết định của chủ tịch, nếu quy chế giao); khi đó không có sao. Rút lại được đến khi nộp.",
          "The assessment stops only where more than half of the sheets do (or the chair decides, by regulation); then there is no star. It can be withdrawn until the sheet is submitted."
        ),
      ]
    }
  }

  var blanksMeaning: String {
    choose(
      "Phiếu chưa nộp được vì còn tiêu chí bỏ trống. Enter đưa đến tiêu chí được chọn; Esc về phiếu, không mất gì.",
      "The sheet cannot be submitted while criteria are blank. Enter goes to the selected one; Esc goes back, nothing is lost."
    )
  }
  var submitMeaning: String {
    choose(
      "Nộp: phiếu được ký bằng khóa của mình và niêm phong; chủ tịch khóa chấm rồi mọi người mới xem được điểm.",
      "Submitting signs the sheet with your own key and seals it; points are seen by all once the chair closes scoring."
    )
  }
  var escapeFollows: String {
    choose("Esc: về phiếu, không có gì thay đổi.", "Esc: back to the form, and nothing changes.")
  }
  var doubtsMeaning: String {
    choose(
      "Chỉ để đọc trước khi chấm: bản in của bộ tiêu chí có chỗ cần lưu ý. Không phải trả lời gì.",
      "To be read before scoring: the printed set has odd places. Nothing is asked.")
  }
}
