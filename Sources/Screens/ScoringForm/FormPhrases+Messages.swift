// MARK: - What a key did

extension FormPhrases {
  /// The echo of a mark on the criterion with `code`.
  func marked(_ code: String, _ number: Int, _ points: Int) -> String { "\(code) \(picked(number, points))" }

  /// The echo where the criterion had the same mark.
  func markedAgain(_ code: String, _ number: Int, _ points: Int) -> String {
    choose("\(code) vẫn \(picked(number, points))", "\(code) stays \(picked(number, points))")
  }

  var allMarked: String { choose("đã chấm đủ, F9 nộp", "all marked, F9 submits") }

  /// Criteria that a mark took off the sheet.
  func noLongerAsked(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return choose("\(list) không phải chấm", "\(list) not asked")
  }

  /// Criteria that a mark put on the sheet.
  func nowAsked(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return choose("phải chấm thêm \(list)", "\(list) to be marked too")
  }

  func stopsByItself(_ codes: [String]) -> String {
    let list = codes.joined(separator: ", ")
    return choose("\(list) được 0 điểm: phiếu tự dừng đánh giá", "\(list) has 0 points: the sheet stops by itself")
  }

  func noSuchOption(_ code: String, count: Int) -> String {
    choose("\(code) chỉ có \(count) mức: bấm 1 đến \(count).", "\(code) has \(count) options: press 1 to \(count).")
  }

  func noneRefused(_ numbers: [Int]) -> String {
    let (list, last) = (numbers.dropLast().map(String.init).joined(separator: ", "), "\(numbers.last ?? 0)")
    return choose(
      "Mỗi trường hợp có mức 0 điểm riêng: bấm \(list) hoặc \(last) thay cho 0.",
      "Each case prints an option of 0 points: press \(list) or \(last) instead of 0.")
  }

  func cleared(_ code: String) -> String { choose("\(code) để trống lại", "\(code) is blank again") }
  func nothingToClear(_ code: String) -> String { choose("\(code) đang trống.", "\(code) is blank.") }
  var nothingToUndo: String { choose("chưa có gì để hoàn tác", "there is nothing to undo") }

  func undone(_ what: String) -> String { choose("Đã hoàn tác: \(what)", "Undone: \(what)") }
  func blankAgain(_ code: String) -> String { choose("\(code) để trống", "\(code) blank") }
  func noteBack(_ code: String) -> String { choose("ghi chú \(code)", "note on \(code)") }
  var rejectBack: String { choose("đề nghị loại", "rejection") }
  var stopBack: String { choose("dừng đánh giá", "stop") }

  var noBlankLeft: String { choose("Không còn tiêu chí nào trống.", "No criterion is blank.") }
  func noteSaved(_ code: String) -> String { choose("Đã ghi chú cho \(code).", "Noted on \(code).") }
  func noteRemoved(_ code: String) -> String { choose("Đã bỏ ghi chú của \(code).", "The note on \(code) is gone.") }

  var rejectRaised: String {
    choose("Phiếu này đề nghị loại; u hoặc r để rút lại.", "This sheet rejects the product; u or r takes that back.")
  }
  var rejectWithdrawn: String { choose("Đã rút đề nghị loại.", "The rejection is withdrawn.") }
  var stopRaised: String {
    choose("Phiếu này dừng đánh giá; u hoặc s để rút lại.", "This sheet stops the assessment; u or s takes that back.")
  }
  var stopWithdrawn: String { choose("Đã rút việc dừng đánh giá.", "The stop is withdrawn.") }

  func submitted(hasNext: Bool) -> String {
    hasNext
      ? choose(
        "Phiếu đã nộp, chỉ còn xem. Enter: phiếu kế tiếp; q: danh sách sản phẩm.",
        "The sheet is submitted. Enter: the next one; q: the list of products.")
      : choose(
        "Phiếu đã nộp, chỉ còn xem; q về danh sách sản phẩm.", "The sheet is submitted; q goes back to the list.")
  }
  var allSubmitted: String {
    choose("Không còn phiếu nào của tôi phải nộp lúc này.", "No sheet of mine is left to hand in now.")
  }
}

// MARK: - What others did

extension FormPhrases {
  var openedByChair: String { choose("Chủ tịch đã mở chấm điểm.", "The chair has opened scoring.") }
  var closedByChair: String {
    choose(
      "Chủ tịch đã khóa chấm điểm; phiếu chỉ còn xem.", "The chair has closed scoring; the sheet can only be read.")
  }
  var reopenedSheet: String {
    choose("Phiếu được mở lại, chấm tiếp được.", "The sheet is open again; you may go on.")
  }
  var submittedElsewhere: String {
    choose("Phiếu đã được nộp ở cửa sổ khác.", "The sheet was submitted in another window.")
  }
  var changedElsewhere: String {
    choose("Phiếu vừa được sửa ở cửa sổ khác; đã lấy về.", "The sheet was changed in another window; taken over.")
  }
}

// MARK: - What cannot be opened

extension FormPhrases {
  var nobodySignedIn: String {
    choose("chưa có ai đăng nhập; chọn tên mình trước", "nobody is signed in; choose your name first")
  }
  func unknownProduct(_ code: String) -> String {
    choose("chương trình phiên họp không có sản phẩm \(code)", "the agenda has no product \(code)")
  }
}
