import Rulebook

/// The wording of what a council agrees on together.
struct AgreementPhrases {
  let language: Language

  private func choose(_ vietnamese: String, _ english: String) -> String { language.choose(vietnamese, english) }

  var title: String { choose("TIÊU CHÍ HỘI ĐỒNG THỐNG NHẤT CHUNG", "CRITERIA THAT THE COUNCIL AGREES ON") }
  var meaning: String {
    choose(
      "Theo quy chế, hội đồng thống nhất mức và nhập một lần; mức đó ghi vào phiếu của mọi người khi nộp.",
      "By the regulation the council agrees on these and enters them once; they go on every sheet handed in.")
  }
  var none: String {
    choose("Quy chế không có tiêu chí thống nhất chung cho bộ này.", "No criterion of this set is agreed on together.")
  }
  var open: String { choose("chưa thống nhất", "not agreed yet") }
  var closed: String { choose("Đã khóa chấm: mức thống nhất không đổi được nữa.", "Scoring is closed: this stands.") }
  func entered(_ code: String, _ option: Int, _ points: Int) -> String {
    "\(code) \(FormPhrases(language: language).picked(option, points))"
  }
  func reason(_ option: Int) -> String {
    choose(
      "Đổi sang mức \(option); phiếu đã nộp sẽ mở lại để nộp lại. Lý do:",
      "Change to option \(option); sheets handed in are opened again. Reason:")
  }
  var reasonMissing: String {
    choose("Đang chấm mà đổi thì phải ghi lý do.", "A change during scoring needs a reason.")
  }

  // MARK: Commands

  var pick: String { choose("Mức hội đồng thống nhất", "The option agreed on") }
  var pickLabel: String { choose("mức thống nhất", "option agreed on") }
  var move: String { choose("Chọn tiêu chí", "Choose a criterion") }
  var moveLabel: String { choose("tiêu chí", "criterion") }
  var save: String { choose("Đổi mức, ghi lý do", "Change it with this reason") }
  var saveLabel: String { choose("đổi", "change") }
  var cancel: String { choose("Không đổi", "Leave it") }
  var cancelLabel: String { choose("không đổi", "leave it") }

  // MARK: From other screens

  var openScreen: String {
    choose("Mức hội đồng thống nhất chung, nhập một lần cho mọi phiếu", "What the council agrees on, for all sheets")
  }
  var openLabel: String { choose("mức chung", "agreed") }
  var leadersOnly: String {
    choose(
      "Chủ tịch, phó chủ tịch hoặc thư ký nhập mức thống nhất chung.",
      "This is for the chair, a deputy or the secretary.")
  }
  var notOpen: String {
    choose(
      "Nhập mức thống nhất khi sản phẩm đang trình bày hoặc đang chấm.",
      "This is entered while the product is presented or in scoring.")
  }
  /// Before scoring begins: what is still to be entered.
  func toEnter(_ codes: [String]) -> String {
    choose(
      "Hội đồng thống nhất chung tiêu chí \(codes.joined(separator: ", ")): nhập ngay sau khi mở chấm.",
      "The council agrees together on \(codes.joined(separator: ", ")): to be entered right after this.")
  }
  var agreedNow: String {
    choose("Hội đồng vừa thống nhất mức chung; đã ghi vào phiếu.", "The council has agreed; it is on the sheet.")
  }
  /// On the scoring form, in the place of a question.
  var lockedAgreed: String {
    choose("Hội đồng thống nhất mức này cho mọi phiếu; không chấm riêng.", "The council agreed on this for all sheets.")
  }
  var lockedOpen: String {
    choose(
      "Hội đồng thống nhất chung: chờ chủ tịch hoặc thư ký nhập mức.", "The council agrees on this: not entered yet.")
  }
}
