import Council
import Rulebook

/// The wording of the list of members without a sheet.
struct PaperListPhrases {
  let language: Language

  private func choose(_ vietnamese: String, _ english: String) -> String { language.choose(vietnamese, english) }

  // MARK: From the agenda

  var open: String { choose("Phiếu giấy: nhập phiếu của người chấm trên giấy", "Paper sheets: type them in") }
  var openLabel: String { choose("phiếu giấy", "paper") }
  var notMine: String {
    choose(
      "Nhập phiếu giấy là việc của thư ký, chủ tịch, phó chủ tịch hoặc tổ tư vấn.",
      "Paper sheets are typed by the secretary, the chair, a deputy or the advisory group.")
  }
  var notInScoring: String {
    choose("Sản phẩm không ở bước chấm điểm nên không nhập phiếu giấy.", "The product is not in scoring.")
  }

  // MARK: The list

  var title: String { choose("PHIẾU GIẤY: AI CHƯA CÓ PHIẾU", "PAPER SHEETS: WHO HAS NO SHEET YET") }
  func sheets(_ submitted: Int, of: Int) -> String {
    choose("đã nộp \(submitted)/\(of) phiếu", "\(submitted)/\(of) sheets submitted")
  }
  var columnMember: String { choose("Người chấm", "Member") }
  var columnState: String { choose("Phiếu", "Sheet") }
  func state(_ step: PaperSheet.Step?) -> String {
    guard let step else { return choose("chưa nộp", "not submitted") }
    return choose("phiếu giấy: ", "paper: ") + PaperPhrases(language: language).state(step)
  }
  func typists(_ first: String, _ second: String) -> String {
    choose("Lần 1: \(first) · lần 2: \(second)", "Entry 1: \(first) · entry 2: \(second)")
  }
  /// What the person with `id` can do with a paper sheet.
  func hint(_ paper: PaperSheet, for id: String, _ names: [String]) -> String {
    guard paper.step != .submitted else {
      return choose("Đã nộp, mang chữ ký của cả hai người nhập.", "Handed in, signed by both typists.")
    }
    guard paper.awaits(id) else {
      let next = paper.awaits(paper.first) ? names[0] : names[1]
      return choose("Đang chờ \(next).", "Waiting for \(next).")
    }
    switch paper.step {
    case .first: return choose("Enter: nhập tiếp lần 1.", "Enter: go on with entry 1.")
    case .second: return choose("Enter: nhập lần 2 từ tờ phiếu.", "Enter: type entry 2 from the paper.")
    default: return choose("Enter: xem lại những ô khác nhau.", "Enter: look at the cells that differ.")
    }
  }
  var noSheetHint: String {
    choose(
      "Nếu người này chấm trên giấy: Enter để nhập. Hai người nhập, mỗi người gõ cả tờ phiếu một lần.",
      "If this member scores on paper: Enter types it in. Two people each type the whole sheet once.")
  }
  var nobodyMissing: String { choose("Mọi người đã nộp phiếu.", "Everybody has handed in.") }

  // MARK: The second typist

  var secondTitle: String { choose("AI NHẬP LẦN 2?", "WHO TYPES IT A SECOND TIME?") }
  func secondText(_ owner: String) -> String {
    choose(
      "Phiếu giấy của \(owner): bây giờ tôi nhập lần 1. Người nhập lần 2 đăng nhập bằng mã PIN của mình và gõ lại cả tờ phiếu mà không thấy bản của tôi; chương trình chỉ ra từng ô khác nhau.",
      "The paper sheet of \(owner): I type it now. The second person signs in with the own PIN and types it again without seeing mine; the program shows every cell that differs."
    )
  }
  var nobodyElse: String {
    choose(
      "Không còn ai có mã PIN để nhập lần 2 (thư ký, chủ tịch, phó chủ tịch, tổ tư vấn).",
      "Nobody else with a PIN may type (secretary, chair, deputy, advisory group).")
  }
  var begin: String { choose("Chọn người này và nhập lần 1", "Choose this person and type entry 1") }
  var beginLabel: String { choose("chọn, nhập lần 1", "choose, type") }

  // MARK: Giving up

  func cancelReason(_ owner: String) -> String {
    choose("Hủy phiếu giấy của \(owner), lý do:", "Give up the paper sheet of \(owner), because:")
  }
  var reasonMissing: String { choose("Phải ghi lý do.", "Type a reason.") }

  // MARK: Commands and why not

  var move: String { choose("Chọn người", "Choose a member") }
  var moveSecond: String { choose("Chọn người nhập lần 2", "Choose the second typist") }
  var moveLabel: String { choose("chọn", "choose") }
  var enter: String { choose("Nhập phiếu giấy của người này", "Type the member's paper sheet in") }
  func enterLabel(_ line: PaperListScreen.Line?) -> String {
    line?.paper == nil ? choose("nhập từ giấy", "type in") : choose("mở", "open")
  }
  var cancel: String { choose("Hủy phiếu giấy, nêu lý do; người chấm lại tự chấm được", "Give the paper sheet up") }
  var cancelLabel: String { choose("hủy phiếu giấy", "give up") }
  var no: String { choose("Không, quay lại", "No, go back") }
  var noLabel: String { choose("quay lại", "back") }
  var ownSheet: String {
    choose("Phiếu của chính mình: nhờ hai người khác nhập.", "This is your own sheet: two others have to type it.")
  }
  func typedByOthers(_ names: [String]) -> String {
    choose("Phiếu này do \(names[0]) và \(names[1]) nhập.", "Typed by \(names[0]) and \(names[1]).")
  }
  var noPaper: String { choose("Người này không có phiếu giấy đang nhập.", "There is no paper sheet to give up.") }
  var submitted: String {
    choose("Phiếu đã nộp; chủ tịch mở lại phiếu trước.", "It is handed in; the chair opens it again first.")
  }
}
