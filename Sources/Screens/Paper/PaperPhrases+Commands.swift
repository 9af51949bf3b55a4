import Rulebook

/// The wording of the commands.
extension PaperPhrases {
  var digitKeys: String { "0-9" }
  var type: String {
    language.choose(
      "Số của mức được đánh dấu trên giấy; tự sang ô sau", "Number of the option ticked; goes on by itself")
  }
  var typeLabel: String { language.choose("số của mức", "option") }
  var leaveBlank: String {
    language.choose("Sang ô sau, giữ nguyên ô này (trên giấy để trống)", "On to the next cell, as it is")
  }
  var leaveBlankLabel: String { language.choose("để trống", "leave blank") }
  var finish: String { language.choose("Xong: ký bản nhập", "Done: sign the entry") }
  var finishLabel: String { language.choose("ký", "sign") }
  var backspaceKey: String { "Backspace" }
  var back: String { language.choose("Về ô trước để sửa", "Back to the cell before") }
  var backLabel: String { language.choose("ô trước", "back") }
  var next: String { language.choose("Sang ô sau", "On to the next cell") }
  var toEnd: String { language.choose("Tới cuối phiếu", "To the end of the sheet") }
  var toEndLabel: String { language.choose("cuối phiếu", "to the end") }
  var readOn: String { language.choose("Xem tiếp phần chữ của tiêu chí", "Read on") }
  var settle: String { language.choose("Số ghi trên giấy cho ô này", "What the paper says in this cell") }
  var settleLabel: String { language.choose("số trên giấy", "paper says") }
  var settleBlank: String { language.choose("Trên giấy để trống", "Blank on paper") }
  var blankLabel: String { language.choose("trống", "blank") }
  var chooseCell: String { language.choose("Chọn ô", "Choose a cell") }
  var chooseCellLabel: String { language.choose("chọn ô", "cell") }
  var finishSettling: String { language.choose("Xong: ký và nộp", "Done: sign and hand in") }
  var settleAll: String {
    language.choose("Còn ô chưa gõ theo tờ phiếu.", "Some cells are not settled by the paper yet.")
  }
  var settleAgain: String { language.choose("Xem lại tờ phiếu và chốt lại", "Look at the paper and settle it again") }
  var settleAgainLabel: String { language.choose("chốt lại", "settle again") }
  var confirm: String { language.choose("Đúng như tờ phiếu: ký và nộp", "As on paper: sign and hand in") }
  var confirmLabel: String { language.choose("đúng, ký", "right, sign") }
  var leave: String {
    language.choose("Trở lại danh sách (những gì đã gõ được giữ)", "Back to the list; what is typed stays")
  }
}
