// MARK: - Notes and reasons

extension FormPhrases {
  func noteTitle(_ code: String, _ title: String) -> String {
    choose("Ghi chú cho \(code) \(title)", "Note on \(code) \(title)")
  }

  func written(_ count: Int, of limit: Int) -> String { "\(count)/\(limit)" }

  func reasonTitle(_ kind: ReasonKind) -> String {
    switch kind {
    case .reject: choose("Đề nghị loại sản phẩm: chọn lý do", "Reject the product: choose the reason")
    case .stop: choose("Dừng đánh giá: chọn lý do", "Stop the assessment: choose the reason")
    }
  }

  func ownReasonTitle(_ kind: ReasonKind) -> String {
    switch kind {
    case .reject: choose("Đề nghị loại sản phẩm: lý do khác", "Reject the product: another reason")
    case .stop: choose("Dừng đánh giá: lý do khác", "Stop the assessment: another reason")
    }
  }

  var ownReason: String { choose("Lý do khác, tự gõ vào", "Another reason, typed in") }
  var noPrintedReason: String {
    choose("Bộ này không in sẵn lý do nào.", "The set prints no such reason.")
  }
  var emptyReason: String { choose("Cần gõ lý do.", "A reason is needed.") }

  /// The reason that stands, above the choice of another.
  func raised(_ kind: ReasonKind, _ reason: String) -> String {
    switch kind {
    case .reject: choose("Đang đề nghị loại: \(reason)", "Rejected now: \(reason)")
    case .stop: choose("Đang dừng đánh giá: \(reason)", "Stopped now: \(reason)")
    }
  }

  var nothingRaised: String { choose("chưa có gì để rút lại", "nothing is raised") }

  /// Beside a stop that the sheet raised by itself.
  var restMayStayBlank: String {
    choose(
      "Có thể nộp ngay, không cần chấm phần còn lại.", "You may submit now and leave the rest blank.")
  }
}

// MARK: - Doubts

extension FormPhrases {
  var doubtsTitle: String { choose("Điểm cần lưu ý của bộ tiêu chí", "What to know about this set") }
  var unverified: String {
    choose(
      "Bộ này chưa được đối chiếu với nguồn thứ hai, hoặc điểm in không khớp.",
      "This set rests on a single source, or its points do not add up.")
  }
  var setDoubts: String { choose("Bản in có chỗ hỏng hoặc lạ, và cách đọc:", "Damaged or odd places, and how read:") }
  var editionDoubts: String { choose("Về văn bản chung:", "About the decision as a whole:") }
  var noDoubts: String { choose("bộ này không có điểm cần lưu ý", "there is nothing to know about this set") }
}

// MARK: - Submitting

extension FormPhrases {
  func blanksTitle(_ count: Int) -> String {
    choose("Chưa nộp được: còn \(count) tiêu chí chưa chấm", "Not yet: \(count) criteria are blank")
  }
  func pendingToo(_ count: Int) -> String {
    choose(
      "Trong đó \(count) tiêu chí còn tùy tiêu chí khác, chưa kể ở dưới.",
      "\(count) of them depend on others and are not listed below.")
  }
  var enterJumps: String { choose("Enter đến tiêu chí được chọn", "Enter goes to the selected criterion") }
  func confirmTitle(_ product: String) -> String { choose("Nộp phiếu: \(product)", "Submit the sheet: \(product)") }
  func blanksLeft(_ count: Int) -> String {
    choose("Còn \(count) tiêu chí để trống.", "\(count) criteria stay blank.")
  }
  var onlyChairReopens: String {
    choose(
      "Nộp rồi chỉ xem được; chỉ chủ tịch mở lại phiếu.",
      "Once submitted it can only be read; the chair alone reopens it.")
  }
  var enterSubmits: String {
    choose("Bấm Enter hoặc c để nộp, Esc để quay lại chấm.", "Enter or c submits, Esc goes back to the form.")
  }
}
