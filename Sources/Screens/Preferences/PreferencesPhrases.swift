import Rulebook
import TerminalUI

/// The wording of the page of preferences.
struct PreferencesPhrases {
  let language: Language

  var title: String { language.choose("TÙY CHỌN", "PREFERENCES") }
  func of(_ person: String) -> String {
    person.isEmpty
      ? language.choose("Cho mọi người dùng máy này chưa chọn riêng.", "For all on this machine without their own.")
      : language.choose("Chỉ cho: \(person)", "For \(person) alone")
  }
  var open: String {
    language.choose("Tùy chọn: màu, chữ, kiểu gõ, chuột", "Preferences: colours, letters, typing, mouse")
  }
  var move: String { language.choose("Chọn mục", "Choose a line") }
  var moveLabel: String { language.choose("chọn mục", "line") }
  var change: String { language.choose("Đổi giá trị; có hiệu lực ngay và được nhớ", "Change it: at once, and kept") }
  var changeLabel: String { language.choose("đổi", "change") }

  func name(_ row: PreferencesScreen.Row) -> String {
    switch row {
    case .theme: language.choose("Màu sắc", "Colours")
    case .lettering: language.choose("Chữ và nét kẻ", "Letters and lines")
    case .typing: language.choose("Kiểu gõ", "Typing method")
    case .toneStyle: language.choose("Kiểu bỏ dấu", "Tone style")
    case .mouse: language.choose("Chuột", "Mouse")
    }
  }

  func name(_ theme: Theme) -> String {
    switch theme {
    case .terminal: language.choose("theo cửa sổ", "the terminal's")
    case .light: language.choose("nền sáng", "light")
    case .dark: language.choose("nền tối", "dark")
    case .contrast: language.choose("tương phản cao", "high contrast")
    case .mono: language.choose("không màu", "no colours")
    }
  }

  func about(_ theme: Theme) -> String {
    switch theme {
    case .terminal:
      language.choose("Giữ nền của cửa sổ, sáng hay tối đều đọc được.", "The window's own background, light or dark.")
    case .light: language.choose("Chữ đen trên nền trắng.", "Black on white.")
    case .dark: language.choose("Chữ sáng trên nền xám đậm.", "Light letters on dark grey.")
    case .contrast:
      language.choose(
        "Chữ trắng, vàng trên nền đen: cho mắt mỏi, máy chiếu mờ.", "White and yellow on black: tired eyes, projectors."
      )
    case .mono: language.choose("Chỉ chữ đậm, gạch chân, đảo nền.", "Bold, underlined and reversed letters alone.")
    }
  }

  func name(_ lettering: Lettering) -> String {
    switch lettering {
    case .full: language.choose("đầy đủ", "all")
    case .plainLines: language.choose("nét kẻ đơn giản", "plain lines")
    case .bare: language.choose("không dấu", "no accents")
    }
  }

  func about(_ lettering: Lettering) -> String {
    switch lettering {
    case .full: language.choose("Chữ có dấu, khung kẻ liền nét.", "Letters with accents, lines drawn.")
    case .plainLines:
      language.choose(
        "Khung vẽ bằng - | +, sao bằng *: khi khung hiện thành ô vuông.",
        "Boxes of - | +, stars of *: where lines show as squares.")
    case .bare:
      language.choose(
        "Chi chu khong dau: khi cua so khong co chu tieng Viet. Giấy tờ in ra vẫn đủ dấu.",
        "Letters without accents on screen alone; papers keep them.")
    }
  }

  func name(mouse isOn: Bool) -> String { isOn ? language.choose("bật", "on") : language.choose("tắt", "off") }

  func about(mouse isOn: Bool) -> String {
    isOn
      ? language.choose(
        "Bấm vào dòng, mức, nút ở dòng cuối; lăn để cuộn. Chọn chữ để chép: giữ Shift.",
        "Click lines, options, the keys at the bottom; turn the wheel. Hold Shift to select text.")
      : language.choose("Chuột chọn chữ để chép như mọi cửa sổ.", "The mouse selects text, as in any window.")
  }

  /// What styles mean, each to be shown in its own.
  var samples: [(text: String, style: Style)] {
    [
      (language.choose("Nước mắm Thu Hùng: chữ thường", "Nước mắm Thu Hùng: ordinary text"), .plain),
      (language.choose("dòng đang chọn", "the selected line"), .selected),
      (language.choose("đạt, đã lưu", "passed, saved"), .good), ("★★★★☆", .star),
      (language.choose("cần chú ý", "needs attention"), .warning),
      (language.choose("sai, không lấy lại được", "wrong, cannot be undone"), .danger),
      (language.choose("ghi chú thêm", "beside the point"), .muted),
    ]
  }
}
