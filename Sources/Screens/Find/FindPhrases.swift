import Rulebook

/// The wording of the search over a screen.
struct FindPhrases {
  let language: Language

  var find: String { language.choose("Tìm trên trang này (không cần dấu)", "Find on this page, without accents") }
  var findLabel: String { language.choose("tìm", "find") }
  var prompt: String { language.choose("Tìm: ", "Find: ") }
  var next: String { language.choose("Chỗ tìm thấy sau, trước", "The next place found, the one before") }
  var nextLabel: String { language.choose("chỗ khác", "other places") }
  var stay: String { language.choose("Xong, ở lại chỗ này", "Done: stay at this place") }
  var stayLabel: String { language.choose("ở lại đây", "stay here") }
  var leave: String { language.choose("Thôi tìm, về chỗ cũ", "Leave: go back to where it began") }
  var leaveLabel: String { language.choose("về chỗ cũ", "back") }

  /// Why there is no place to go to.
  func nothing(_ text: String) -> String {
    text.isEmpty
      ? language.choose("Gõ vài chữ trước.", "Type some letters first.")
      : language.choose("Không thấy «\(text)».", "There is no “\(text)”.")
  }

  /// "chỗ 2/5", counted from 1.
  func note(_ found: Int?, of count: Int, for text: String) -> String {
    if let found { return language.choose("chỗ \(found + 1)/\(count)", "place \(found + 1) of \(count)") }
    return text.isEmpty ? "" : language.choose("không thấy", "not found")
  }
}
