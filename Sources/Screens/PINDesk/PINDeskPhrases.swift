import Council
import Rulebook

/// The wording of giving PINs.
struct PINDeskPhrases {
  let language: Language

  // MARK: The list

  var title: String { language.choose("MÃ PIN CỦA CÁC THÀNH VIÊN", "THE MEMBERS' PINS") }
  var why: String {
    language.choose(
      "Chọn tên mình để đổi mã; chọn người khác để cấp mã mới khi người đó quên mã, hoặc cấp mã lần đầu.",
      "Choose yourself to change your PIN; another to give a new one for a lost one, or the first one.")
  }
  var hasPIN: String { language.choose("có mã PIN", "has a PIN") }
  var hasNone: String { language.choose("chưa có mã", "no PIN yet") }
  var move: String { language.choose("Chọn thành viên", "Choose a member") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var enter: String {
    language.choose("Đổi mã của mình; cấp mã cho người khác", "Change your own; give another's")
  }
  var changeLabel: String { language.choose("đổi mã của mình", "change mine") }
  var giveLabel: String { language.choose("cấp mã", "give a PIN") }
  var resetLabel: String { language.choose("cấp mã mới", "give a new one") }
  func openersOnly(_ openers: [Member]) -> String {
    guard !openers.isEmpty else {
      return language.choose(
        "Phiên họp chưa có khóa niêm phong nên chưa cấp lại mã được.", "The sitting has no seal yet.")
    }
    let names = openers.map(\.name)
    return language.choose(
      "Chỉ \(names.joined(separator: ", ")) (giữ khóa niêm phong) cấp lại được mã PIN.",
      "Only \(names.joined(separator: ", ")), who can open the seals, can give a new PIN.")
  }

  // MARK: Giving one

  func give(isFirst: Bool) -> String {
    isFirst
      ? language.choose("CẤP MÃ PIN LẦN ĐẦU", "GIVE THE FIRST PIN")
      : language.choose("CẤP MÃ PIN MỚI", "GIVE A NEW PIN")
  }
  func consequence(isFirst: Bool) -> String {
    isFirst
      ? language.choose(
        "Chương trình chọn mã ngẫu nhiên và chỉ hiện một lần.", "The program makes a PIN at random and shows it once.")
      : language.choose(
        "Mã cũ hết dùng ngay. Phiếu đang chấm dở vẫn còn; phiếu đã nộp vẫn giữ chữ ký cũ. Từ nay người này ký bằng khóa mới, và việc cấp lại được ghi vào biên bản kèm lý do. Mã mới do chương trình chọn ngẫu nhiên, chỉ hiện một lần.",
        "The old PIN no longer works. Drafts are kept, submitted sheets keep their signatures. From now on a new key signs, which the minutes tell with the reason. The new PIN is made at random and shown once."
      )
  }
  var reason: String { language.choose("Lý do cấp lại (ghi vào biên bản):", "Reason (goes into the minutes):") }
  var reasonMissing: String {
    language.choose("Phải ghi lý do rồi mới cấp lại được.", "Type the reason first.")
  }
  var yes: String { language.choose("Cấp mã", "Give the PIN") }
  var yesLabel: String { language.choose("cấp mã", "give it") }
  var no: String { language.choose("Không, quay lại", "No, go back") }
  var noLabel: String { language.choose("quay lại", "back") }

  // MARK: The PIN, once

  var given: String { language.choose("MÃ PIN MỚI CỦA", "THE NEW PIN OF") }
  var once: String {
    language.choose(
      "Ghi ra giấy và đưa tận tay người này. Mã chỉ hiện một lần ở đây; rời màn hình là không xem lại được.",
      "Write it down and hand it over. It is shown here once, and never again after this screen.")
  }
  var advice: String {
    language.choose(
      "Người nhận đăng nhập xong nên đổi mã: bấm F2 ở danh sách sản phẩm.",
      "After signing in it is best changed: F2 in the list of products.")
  }
  var done: String { language.choose("Đã ghi lại, rời màn hình này", "Written down, leave this screen") }
  var doneLabel: String { language.choose("đã ghi ra giấy", "written down") }
}
