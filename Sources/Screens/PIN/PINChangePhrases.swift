import Council
import Rulebook

/// The wording of changing the own PIN, and of taking a new one by the recovery code.
struct PINChangePhrases {
  let language: Language

  // MARK: Changing

  var title: String { language.choose("ĐỔI MÃ PIN CỦA MÌNH", "CHANGE YOUR PIN") }
  var why: String {
    language.choose(
      "Gõ mã đang dùng, rồi mã mới hai lần. Phiếu đã chấm, đã nộp không thay đổi.",
      "Type the PIN in use, then the new one twice. Sheets marked or submitted stay as they are.")
  }
  var rule: String {
    language.choose(
      "Mã mới có 6 đến 12 chữ số, không dùng một số lặp lại hay các số liền nhau (như 123456).",
      "The new PIN has 6 to 12 digits, not one over and over, nor a run (such as 123456).")
  }
  var old: String { language.choose("Mã đang dùng:    ", "PIN in use:      ") }
  var new: String { language.choose("Mã mới:          ", "New PIN:         ") }
  var again: String { language.choose("Mã mới lần nữa:  ", "New PIN again:   ") }
  var changed: String {
    language.choose("Đã đổi mã PIN. Lần sau đăng nhập bằng mã mới.", "The PIN is changed. Sign in with the new one.")
  }
  var differs: String {
    language.choose(
      "Hai lần gõ mã mới không giống nhau; hãy gõ lại từ đầu.", "Both new PINs differ; type the new PIN again.")
  }

  // MARK: Recovering

  var recovery: String { language.choose("QUÊN MÃ PIN: DÙNG MÃ KHÔI PHỤC", "PIN FORGOTTEN: THE RECOVERY CODE") }
  var recoveryWhy: String {
    language.choose(
      "Mã khôi phục có 25 chữ cái, in trên giấy trong phong bì niêm phong khi lập phiên. Tắt bộ gõ tiếng Việt rồi gõ; chữ hoa, chữ thường, dấu gạch đều được.",
      "The recovery code has 25 letters, on paper in the envelope sealed when the sitting was set up. Capitals and hyphens do not matter."
    )
  }
  var recoveryNote: String {
    language.choose(
      "Việc này được ghi vào sổ và vào biên bản: từ nay phiếu ký bằng khóa mới.",
      "This goes into the record and the minutes: from now on sheets are signed by a new key.")
  }
  var code: String { language.choose("Mã khôi phục:    ", "Recovery code:   ") }
  func letters(_ count: Int) -> String { language.choose("\(count)/25 chữ cái", "\(count)/25 letters") }
  func codeTooShort(_ count: Int) -> String {
    language.choose("Mới gõ \(count)/25 chữ cái của mã khôi phục.", "\(count) of the 25 letters are typed.")
  }
  var recovered: String {
    language.choose("Đã đặt mã PIN mới. Gõ mã mới rồi bấm Enter để vào.", "The new PIN is set. Type it to go in.")
  }

  // MARK: Commands

  var enter: String { language.choose("Tiếp; ở bước cuối thì đổi", "Go on; at the last step, change") }
  var enterLabel: String { language.choose("tiếp", "go on") }
  var back: String { language.choose("Lùi một bước; ở bước đầu thì rời đi", "One step back; from the first, leave") }
  var backLabel: String { language.choose("lùi", "back") }
}
