// MARK: - Commands

extension FormPhrases {
  var pickTitle: String { choose("Chọn mức in ở dòng đó, rồi sang tiêu chí trống tiếp", "Pick that option and go on") }
  var pickLabel: String { choose("chọn mức", "option") }
  var noneTitle: String { choose("Không đạt mức nào (0 điểm)", "None of the options holds (0 points)") }
  var noneLabel: String { choose("không đạt", "none") }
  var criterionTitle: String { choose("Tiêu chí trước, sau", "Previous, next criterion") }
  var criterionLabel: String { choose("tiêu chí", "criterion") }
  var nextBlankTitle: String { choose("Tiêu chí chưa chấm tiếp theo", "Next blank criterion") }
  var nextBlankLabel: String { choose("chưa chấm", "blank") }
  var nextSheetTitle: String {
    choose("Phiếu kế tiếp của tôi chưa nộp", "My next sheet that is not handed in")
  }
  var nextSheetLabel: String { choose("phiếu kế tiếp", "next sheet") }
  var previousBlankTitle: String { choose("Tiêu chí chưa chấm trước đó", "Previous blank criterion") }
  var undoTitle: String { choose("Hoàn tác, từng bước một", "Undo, step by step") }
  var undoLabel: String { choose("hoàn tác", "undo") }
  var clearTitle: String { choose("Để trống lại tiêu chí này", "Make this criterion blank again") }
  var noteTitle: String { choose("Ghi chú cho tiêu chí này", "Note on this criterion") }
  var noteLabel: String { choose("ghi chú", "note") }
  var rejectTitle: String { choose("Đề nghị loại sản phẩm, hoặc rút lại", "Reject the product, or withdraw that") }
  var rejectLabel: String { choose("loại", "reject") }
  var stopTitle: String { choose("Dừng đánh giá, hoặc rút lại", "Stop the assessment, or withdraw that") }
  var stopLabel: String { choose("dừng", "stop") }
  var submitTitle: String { choose("Kiểm tra rồi nộp phiếu", "Check and submit the sheet") }
  var submitLabel: String { choose("nộp", "submit") }
  var sectionTitle: String { choose("Nhóm tiêu chí trước, sau", "Previous, next section") }
  var endsTitle: String { choose("Tiêu chí đầu, cuối", "First, last criterion") }
  var readOnTitle: String { choose("Xem tiếp phần chữ chưa hiện hết", "Read on where the text does not fit") }
  var doubtsCommandTitle: String { choose("Điểm cần lưu ý của bộ tiêu chí", "What to know about this set") }
  var resultTitle: String { choose("Kết quả của hội đồng", "The council's result") }
  var resultLabel: String { choose("kết quả", "result") }
  var resultSealed: String {
    choose("Kết quả chỉ mở khi chủ tịch khóa chấm điểm.", "Results open when the chair closes scoring.")
  }
  var helpTitle: String { choose("Trợ giúp", "Help") }
  var helpLabel: String { choose("trợ giúp", "help") }
  var backTitle: String { choose("Về danh sách sản phẩm; không mất gì", "Back to the list; nothing is lost") }
  var backLabel: String { choose("về", "back") }
}

// MARK: - Commands of dialogs

extension FormPhrases {
  var saveTitle: String { choose("Lưu", "Save") }
  var cancelTitle: String { choose("Thôi, không lưu", "Cancel") }
  var saveLabel: String { choose("lưu", "save") }
  var cancelLabel: String { choose("thôi", "cancel") }
  var chooseTitle: String { choose("Chọn dòng", "Select a row") }
  var chooseLabel: String { choose("chọn", "select") }
  var pickReasonTitle: String { choose("Lấy lý do ở dòng đó", "Take that reason") }
  var pickReasonLabel: String { choose("lý do", "reason") }
  var ownReasonLabel: String { choose("lý do khác", "another") }
  var withdrawTitle: String { choose("Rút lại lý do đang có", "Withdraw the reason that stands") }
  var withdrawLabel: String { choose("rút lại", "withdraw") }
  var takeTitle: String { choose("Lấy dòng đang chọn", "Take the selected row") }
  var takeLabel: String { choose("lấy", "take") }
  var goTitle: String { choose("Đến tiêu chí", "Go to the criterion") }
  var goLabel: String { choose("đến đó", "go there") }
  var closeTitle: String { choose("Đóng, quay lại chấm", "Close, back to the form") }
  var closeLabel: String { choose("quay lại", "back") }
  var dossierCommandTitle: String { choose("Giấy tờ của hồ sơ sản phẩm", "The documents of the product's dossier") }
  var dossierLabel: String { choose("hồ sơ", "dossier") }
}
