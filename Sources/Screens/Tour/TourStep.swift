import Rulebook

/// A step of the tour: what to try, and when it was tried.
enum TourStep: CaseIterable {
  case chooseName, givePIN, openSheet, mark, undo, move, note, help, check, goBack

  /// True once it was taken: `before` is what was seen when the step began.
  func isTaken(_ before: Sight, _ now: Sight) -> Bool {
    switch self {
    case .chooseName: now.place != .members
    case .givePIN: now.place != .members && now.place != .pin
    case .openSheet: now.place == .form
    case .mark: now.marks > before.marks
    case .undo: now.place == .form && now.marks < before.marks
    case .move: now.place == .form && now.criterion != before.criterion
    case .note: now.notes > before.notes
    case .help: now.place == .help
    case .check: now.isChecking
    case .goBack: now.place == .products
    }
  }

  /// What to do.
  func text(in language: Language) -> String {
    switch self {
    case .chooseName:
      language.choose(
        "Chọn người ngồi trước máy: gõ 3 (hoặc ↑↓) để tới người thứ ba, rồi bấm Enter.",
        "Say who is at the keyboard: type 3 (or use ↑↓) for the third, then press Enter.")
    case .givePIN:
      language.choose(
        "Gõ mã PIN rồi Enter. Trên phiên mẫu, mã của mọi người là 246810.",
        "Type the PIN, then Enter. In a sample sitting it is 246810 for everybody.")
    case .openSheet:
      language.choose(
        "n tới sản phẩm đang chấm mà mình chưa nộp phiếu; Enter mở phiếu.",
        "n goes to a product that still lacks your sheet; Enter opens it.")
    case .mark:
      language.choose(
        "Bấm số ở đầu dòng của một mức, ví dụ 2. Phiếu ghi ngay và sang tiêu chí trống tiếp theo.",
        "Press the number in front of an option, say 2: it is saved at once and the next blank criterion comes up.")
    case .undo:
      language.choose(
        "Bấm nhầm không sao: u hoàn tác, nhiều lần cũng được.", "A slip does no harm: u undoes, as often as you like.")
    case .move:
      language.choose(
        "↑↓ đi giữa các tiêu chí, n tới tiêu chí chưa chấm. Thử một phím.",
        "↑↓ move between criteria, n goes to the next blank one. Try one.")
    case .note:
      language.choose(
        "g ghi chú cho tiêu chí này: gõ vài chữ rồi Enter.", "g notes something on this criterion: type, then Enter.")
    case .help:
      language.choose("? liệt kê mọi phím dùng được ở đây. Thử bấm ?", "? lists every key that works here. Press ?")
    case .check:
      language.choose(
        "Esc trở lại phiếu, rồi F9: chương trình liệt kê tiêu chí còn trống trước khi nộp.",
        "Esc returns to the sheet; then F9: what is still blank is listed before you submit.")
    case .goBack:
      language.choose(
        "Esc rồi q về danh sách: không mất gì, lần sau phiếu mở đúng chỗ này.",
        "Esc, then q back to the list: nothing is lost, and the sheet opens here again.")
    }
  }
}
