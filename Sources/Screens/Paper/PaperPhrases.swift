import Council
import Rating
import Rulebook

/// The wording of typing a paper sheet in, and of settling what differs.
struct PaperPhrases {
  let language: Language

  private func choose(_ vietnamese: String, _ english: String) -> String { language.choose(vietnamese, english) }

  // MARK: Head

  func title(_ owner: String) -> String { choose("PHIẾU GIẤY CỦA \(owner)", "PAPER SHEET OF \(owner)") }
  func entry(_ isFirst: Bool, _ done: Int, of all: Int) -> String {
    choose("Nhập lần \(isFirst ? 1 : 2) · đã gõ \(done)/\(all)", "Entry \(isFirst ? 1 : 2) · typed \(done)/\(all)")
  }

  // MARK: Cells

  var rejectTitle: String { choose("Dòng đề nghị loại trên phiếu", "The line on rejection") }
  var stopTitle: String { choose("Dòng đề nghị dừng đánh giá trên phiếu", "The line on stopping") }
  var none: String { choose("Không có", "None") }
  var ownReason: String { choose("Có, với lý do khác ghi trên phiếu", "Yes, with another reason written there") }
  /// What stands for a reason in the member's own words; recorded, so that it must be the same in every language.
  var otherReason: String { "lý do khác, ghi trên phiếu giấy" }
  func name(_ cell: PaperCell, _ scale: Scale) -> String {
    switch cell {
    case .reject: choose("Đề nghị loại", "Rejection")
    case .stop: choose("Dừng đánh giá", "Stop")
    case .criterion(let code):
      scale.index(of: code).map { "\(code) \(scale.criteria[$0].title)" } ?? code
    }
  }
  func mark(_ mark: PaperMark, in cell: PaperCell, _ entry: PaperEntry) -> String {
    switch mark {
    case .blank: if case .criterion = cell { choose("trống", "blank") } else { choose("không", "none") }
    case .option(0): choose("0, không đạt", "0, none")
    case .option(let number): choose("mức \(number)", "option \(number)")
    case .reason(let reason):
      entry.reasons(cell).firstIndex(of: reason).map { choose("lý do \($0 + 1)", "reason \($0 + 1)") }
        ?? choose("lý do khác", "other reason")
    }
  }

  // MARK: What a key did

  func typed(_ number: Int, in cell: PaperCell, passed: [Int], _ entry: PaperEntry) -> String {
    let scale = entry.scale
    var words: String
    switch cell {
    case .reject, .stop: words = "\(name(cell, scale)): \(mark(entry.content[cell], in: cell, entry))"
    case .criterion(let code):
      let points = scale.index(of: code).map { scale.points(of: number, at: $0) } ?? 0
      words = "\(code) " + FormPhrases(language: language).picked(number, points)
    }
    if !passed.isEmpty {
      let codes = passed.map { scale.criteria[$0].code }.joined(separator: ", ")
      words += choose(" · bỏ qua \(codes): không phải chấm", " · \(codes) passed over: not asked")
    }
    return words
  }
  func noSuchNumber(_ number: Int, _ cell: PaperCell, _ entry: PaperEntry) -> String {
    if number == 0 {
      return choose("Tiêu chí này không có «không mức nào»: gõ từ 1.", "None is not offered here: type 1 or more.")
    }
    let last = entry.limit(cell)
    return choose("Ô này chỉ có số đến \(last).", "This cell takes numbers up to \(last).")
  }
  func secondDigit(_ digit: Int) -> String {
    choose("\(digit)… gõ tiếp chữ số thứ hai.", "\(digit)… type the second digit.")
  }
  func stillBlank(_ codes: [String]) -> String {
    choose("Còn trống: \(codes.joined(separator: ", ")).", "Still blank: \(codes.joined(separator: ", ")).")
  }
  var enterFinishes: String {
    choose("Đã hết phiếu: Enter để ký, Backspace để sửa.", "That was all: Enter signs, Backspace goes back.")
  }
  var underWay: String { choose("Đang ghi, xin chờ.", "Being written, please wait.") }

  // MARK: The end of an entry

  var endTitle: String { choose("HẾT PHIẾU", "END OF THE SHEET") }
  var compareTotals: String {
    choose("So với tổng điểm ghi trên phiếu giấy:", "Compare with the totals on paper:")
  }
  func part(_ code: String, _ points: Int) -> String { choose("Phần \(code): \(points)", "Part \(code): \(points)") }
  func total(_ points: Int) -> String { choose("Tổng cộng: \(points)", "Total: \(points)") }
  func enterSigns(isFirst: Bool, other: String) -> [String] {
    isFirst
      ? [
        choose("Enter: ký bản nhập lần 1.", "Enter: sign entry 1."),
        choose("Sau đó \(other) nhập lần 2 từ chính tờ phiếu này.", "Then \(other) types the same sheet again."),
      ]
      : [
        choose(
          "Enter: đối chiếu với bản nhập lần 1; khớp hết thì phiếu được nộp.",
          "Enter: compare with entry 1; where both agree the sheet is handed in.")
      ]
  }
  func blanksLeft(_ codes: [String]) -> String {
    choose(
      "Còn \(codes.count) tiêu chí trống: \(codes.joined(separator: ", ")). Enter để tới ô đầu tiên. Nếu trên giấy cũng để trống thì trả phiếu cho người chấm bổ sung.",
      "\(codes.count) criteria are blank: \(codes.joined(separator: ", ")). Enter goes to the first. If the paper is blank there too, give it back to its member."
    )
  }

  // MARK: Comparing

  func differs(_ count: Int) -> String {
    choose("HAI BẢN NHẬP KHÁC NHAU Ở \(count) Ô", "THE ENTRIES DIFFER IN \(count) CELLS")
  }
  var lookAtPaper: String {
    choose(
      "Nhìn lại tờ phiếu, gõ số đúng cho từng ô; không đoán.", "Look at the paper and type what it says; do not guess.")
  }
  var settledTitle: String { choose("XÁC NHẬN CHỖ SỬA", "CONFIRM WHAT WAS SETTLED") }
  func settledBy(_ other: String) -> String {
    choose(
      "\(other) đã xem lại tờ phiếu và chốt khác bản nhập của tôi. Nhìn lại tờ phiếu: đúng thì Enter để ký. Chưa đúng: nhờ \(other) chốt lại.",
      "\(other) looked at the paper and settled these otherwise. Look at the paper: if it is right, Enter signs; if not, have \(other) settle it again."
    )
  }
  var columnCell: String { choose("Ô", "Cell") }
  var columnFirst: String { choose("Lần 1", "Entry 1") }
  var columnSecond: String { choose("Lần 2", "Entry 2") }
  var columnPaper: String { choose("Trên giấy", "On paper") }
  var allSettled: String { choose("Đã xem hết các ô. Enter để ký và nộp.", "All cells are settled. Enter signs.") }

  // MARK: Waiting

  func state(_ step: PaperSheet.Step) -> String {
    switch step {
    case .first: choose("đang nhập lần 1", "entry 1 under way")
    case .second: choose("chờ lần 2", "waits for entry 2")
    case .differing, .settled: choose("chờ đối chiếu", "being compared")
    case .submitted: choose("đã nộp", "submitted")
    case .cancelled: choose("đã hủy", "given up")
    }
  }
  func waiting(_ step: PaperSheet.Step, other: String) -> String {
    switch step {
    case .first: choose("Đang chờ \(other) nhập lần 1.", "Waiting for \(other) to type it first.")
    case .second:
      choose(
        "Đã ký bản nhập lần 1. Đưa tờ phiếu cho \(other) nhập lần 2.", "Entry 1 is signed. Hand the paper to \(other).")
    case .differing:
      choose(
        "Hai bản nhập có chỗ khác nhau; \(other) đang xem lại tờ phiếu.",
        "The entries differ somewhere; \(other) looks at the paper.")
    case .settled:
      choose(
        "Đã chốt theo tờ phiếu. Nhờ \(other) vào xác nhận và ký, rồi phiếu được nộp.",
        "Settled by the paper. \(other) has to confirm and sign; then it is handed in.")
    case .submitted:
      choose(
        "Hai bản nhập khớp nhau: phiếu đã nộp, mang chữ ký của cả hai người nhập.",
        "Both entries agree: the sheet is handed in, signed by both typists.")
    case .cancelled:
      choose(
        "Không có phiếu giấy này: chưa được mở, hoặc đã được hủy.",
        "There is no such paper sheet: it was not begun, or was given up.")
    }
  }
}
