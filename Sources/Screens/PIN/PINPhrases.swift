import Council
import Rulebook

/// The wording of the question for a PIN.
struct PINPhrases {
  let language: Language

  func title(isLock: Bool) -> String {
    isLock
      ? language.choose("MÀN HÌNH ĐANG KHÓA", "THE SCREEN IS LOCKED")
      : language.choose("ĐĂNG NHẬP", "SIGN IN")
  }
  func why(isLock: Bool) -> String {
    isLock
      ? language.choose(
        "Máy để không đã lâu. Gõ mã PIN để làm tiếp đúng chỗ đang dở; không mất gì cả.",
        "Nobody used the machine for a while. Type the PIN to go on where you were; nothing is lost.")
      : language.choose(
        "Gõ mã PIN rồi bấm Enter. Mã PIN mở phiếu của riêng mình và ký phiếu khi nộp.",
        "Type the PIN and press Enter. It opens your own sheets and signs them when they are handed in.")
  }
  var field: String { language.choose("Mã PIN: ", "PIN: ") }
  var sample: String {
    language.choose(
      "Dữ liệu mẫu: mã PIN của mọi người là \(PINRule.sample).", "Sample data: everybody's PIN is \(PINRule.sample).")
  }
  var tooShort: String { language.choose("Mã PIN có 6 đến 12 chữ số.", "A PIN has 6 to 12 digits.") }
  /// Why nothing can be typed now.
  func waiting(_ seconds: Int) -> String {
    language.choose(
      "Đã gõ sai nhiều lần: chờ \(seconds) giây nữa rồi gõ lại.", "Too many wrong tries: wait \(seconds) s more.")
  }

  // MARK: A lost PIN

  var forgotten: String {
    language.choose(
      "Quên mã PIN: bấm F2 xem ai cấp được mã mới. Điểm đang chấm dở vẫn còn.",
      "PIN forgotten: F2 says who gives a new one. What you have marked is kept.")
  }
  var forgottenByLeader: String {
    language.choose(
      "Quên mã PIN: bấm F2, dùng mã khôi phục trong phong bì. Điểm đang chấm dở vẫn còn.",
      "PIN forgotten: F2, with the recovery code from the envelope. What you have marked is kept.")
  }
  var forgot: String { language.choose("Quên mã PIN", "PIN forgotten") }
  var forgotLabel: String { language.choose("quên mã PIN", "PIN forgotten") }
  func askHelpers(_ helpers: [Member]) -> String {
    guard !helpers.isEmpty else {
      return language.choose(
        "Nhờ chủ tịch hoặc phó chủ tịch cấp mã mới.", "The chair or a deputy gives you a new one.")
    }
    let names = helpers.map(\.name)
    return language.choose(
      "Nhờ \(names.joined(separator: " hoặc ")) cấp mã mới.",
      "\(names.joined(separator: " or ")) can give you a new one.")
  }

  // MARK: Commands

  var enter: String { language.choose("Vào", "Go in") }
  var enterLabel: String { language.choose("vào", "go in") }
  var typing: String { language.choose("Gõ mã PIN", "Type the PIN") }
  var typingKeys: String { language.choose("số", "0-9") }
  var typingLabel: String { language.choose("mã PIN", "PIN") }
  func leave(isLock: Bool) -> String {
    isLock
      ? language.choose("Ra khỏi phiên của mình", "Sign out") : language.choose("Chọn tên khác", "Choose another name")
  }
  func leaveLabel(isLock: Bool) -> String {
    isLock ? language.choose("đăng xuất", "sign out") : language.choose("quay lại", "back")
  }
}
