import Council
import Rulebook

/// The wording of the agenda's commands, and why one cannot be given.
extension ProductListPhrases {
  var move: String { language.choose("Chọn sản phẩm", "Choose a product") }
  var page: String {
    language.choose(
      "Lên, xuống một trang; Home, End: về đầu, về cuối", "By a page; Home, End: to the first, to the last")
  }
  var moveLabel: String { language.choose("chọn", "choose") }
  var enter: String { language.choose("Chấm, hoặc xem kết quả", "Score it, or see the result") }
  var scoreLabel: String { language.choose("chấm", "score") }
  var lookLabel: String { language.choose("xem phiếu", "my sheet") }
  var openLabel: String { language.choose("mở", "open") }
  var find: String {
    language.choose("Lọc theo tên, mã số, chủ thể (không cần dấu)", "Filter by name, code or producer")
  }
  var findLabel: String { language.choose("tìm", "find") }
  var next: String {
    language.choose("Tới sản phẩm đang chấm mà tôi chưa nộp phiếu", "To my next sheet to be submitted")
  }
  var nextLabel: String { language.choose("chưa nộp", "to do") }
  var allSubmitted: String {
    language.choose("Không còn phiếu nào của tôi phải nộp.", "None of my sheets waits to be submitted.")
  }
  var result: String { language.choose("Xem kết quả", "See the result") }
  var resultLabel: String { language.choose("kết quả", "result") }
  var minutes: String { language.choose("Biên bản của phiên họp", "Minutes of the sitting") }
  var minutesLabel: String { language.choose("biên bản", "minutes") }
  var sitting: String {
    language.choose("Phiên họp: buổi, điểm danh, ai điều hành", "The sitting: sessions, attendance, who leads")
  }
  var sittingLabel: String { language.choose("phiên họp", "sitting") }
  var begin: String { language.choose("Chủ tịch: mở chấm sản phẩm này", "Chair: begin scoring of this product") }
  var beginLabel: String { language.choose("mở chấm", "begin") }
  var close: String { language.choose("Chủ tịch: khóa chấm; rồi kết luận", "Chair: close scoring; then conclude") }
  var closeLabel: String { language.choose("khóa chấm", "close") }
  var concludeLabel: String { language.choose("kết luận", "conclude") }
  var pin: String {
    language.choose("Mã PIN: đổi mã của mình, cấp mã cho thành viên", "PINs: change your own, give a member's")
  }
  var pinLabel: String { language.choose("mã PIN", "PIN") }
  var setUp: String {
    language.choose(
      "Thư ký, chủ tịch: sửa thông tin phiên, thành viên, sản phẩm", "Secretary, chair: change the set-up")
  }
  var setUpLabel: String { language.choose("cài đặt", "set-up") }
  var officeOnly: String {
    language.choose("Việc này của thư ký hoặc chủ tịch hội đồng.", "This is for the secretary or the chair.")
  }
  var leave: String { language.choose("Trở lại danh sách thành viên", "Back to the list of members") }
  var leaveLabel: String { language.choose("đổi người", "sign out") }
  var leavesByEscape: String {
    language.choose(
      "Rời đi thì phải gõ lại mã PIN: bấm Esc lần nữa, hoặc q.", "The PIN is asked again then: Esc once more, or q.")
  }
  var drop: String { language.choose("Bỏ lọc", "Drop the filter") }
  var dropLabel: String { language.choose("bỏ lọc", "show all") }

  // MARK: Why not

  var nothingSelected: String {
    language.choose("Không có sản phẩm nào được chọn.", "No product is selected.")
  }
  var chairOnly: String {
    language.choose("Việc này của chủ tịch (hoặc phó chủ tịch) hội đồng.", "This is for the chair or a deputy.")
  }
  func sealed(_ stage: Stage) -> String {
    stage == .scoring
      ? language.choose(
        "Điểm còn niêm phong cho đến khi chủ tịch khóa chấm.", "Scores are sealed until the chair closes scoring.")
      : notOpen
  }
  var notOpen: String {
    language.choose("Chủ tịch chưa mở chấm sản phẩm này.", "The chair has not begun scoring of this product.")
  }
  func notMine(_ why: Agenda.WhyNot) -> String {
    language.choose("Không chấm sản phẩm này: \(reason(why)). ", "Not yours to score: \(reason(why)). ")
  }
  var alreadyBegun: String {
    language.choose("Sản phẩm này đã mở chấm.", "Scoring of this product has begun already.")
  }
  var beginFirst: String { language.choose("Chưa mở chấm: bấm m trước.", "Scoring has not begun: press m first.") }
  var alreadyConcluded: String {
    language.choose("Sản phẩm này đã kết luận; Enter để xem.", "The product is concluded; Enter shows the result.")
  }
}
