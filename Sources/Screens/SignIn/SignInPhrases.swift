import Council
import Rulebook

/// The wording of the list of members.
struct SignInPhrases {
  let language: Language

  var prompt: String {
    language.choose(
      "Ai đang ngồi trước máy? Chọn tên rồi bấm Enter.", "Who is at the keyboard? Choose a name and press Enter.")
  }

  func day(_ sitting: Sitting) -> String {
    let begins = sitting.begins.map { ", \($0)" } ?? ""
    let place = sitting.place.isEmpty ? "" : " · \(sitting.place)"
    return language.choose("Ngày", "On") + " \(sitting.date.printed)\(begins)\(place)"
  }

  func decision(_ decision: String) -> String {
    language.choose("Hội đồng lập theo ", "Set up by ") + decision
  }

  func edition(_ decision: String, id: String) -> String {
    language.choose("Chấm theo Quyết định \(decision) (bản \(id))", "Rated by Decision \(decision) (edition \(id))")
  }

  func standsIn(for member: String) -> String { language.choose("đi thay \(member)", "for \(member)") }
  var absent: String { language.choose("vắng", "absent") }
  var noMembers: String {
    language.choose("Phiên này chưa có thành viên nào.", "This sitting has no members yet.")
  }

  var search: String { language.choose("Tìm: ", "Search: ") }
  var searchHint: String {
    language.choose("Gõ vài chữ của tên, hoặc số thứ tự.", "Type a few letters of the name, or the number.")
  }
  func noMatch(_ text: String) -> String {
    language.choose("Không có ai khớp «\(text)»; Esc để xóa.", "Nobody matches “\(text)”; Esc clears it.")
  }

  var move: String { language.choose("Chọn tên", "Choose a name") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var typing: String {
    language.choose(
      "Gõ để tìm tên, không cần dấu; gõ số để tới dòng thứ mấy", "Type to find a name without accents, or its number")
  }
  var typingLabel: String { language.choose("tìm tên", "find a name") }
  var typingKeys: String { language.choose("chữ, số", "a-z, 0-9") }
  var enter: String { language.choose("Vào với tên đang chọn", "Sign in as the selected person") }
  var enterLabel: String { language.choose("vào", "sign in") }
  var clear: String { language.choose("Xóa chữ đang tìm", "Clear the search") }
  var clearLabel: String { language.choose("xóa tìm", "clear") }
  var sittings: String { language.choose("Mở phiên họp khác của kho", "Open another sitting of the store") }
  var sittingsLabel: String { language.choose("phiên khác", "sittings") }
  var newSitting: String { language.choose("Thư ký: lập phiên họp mới", "Secretary: set a new sitting up") }
  var newSittingLabel: String { language.choose("lập phiên mới", "new sitting") }
  var quit: String { language.choose("Thoát khỏi chương trình", "Leave the program") }
  var quitLabel: String { language.choose("thoát", "quit") }
}
