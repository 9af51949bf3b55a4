import Rulebook

/// The wording of the first start.
struct WelcomePhrases {
  let language: Language

  var title: String { language.choose("Chấm điểm, phân hạng sản phẩm OCOP", "Rating OCOP products") }

  var about: String {
    language.choose(
      "Chương trình giúp hội đồng OCOP chấm từng sản phẩm theo bộ tiêu chí của Thủ tướng Chính phủ, xếp sao đúng quy "
        + "định và lập biên bản ngay trong ngày họp.",
      "This program helps OCOP councils to score each product by the Prime Minister's criteria, gives the star that "
        + "the decision provides for, and writes the minutes on the day of the sitting.")
  }

  var ownFile: String {
    language.choose(
      "Phiên họp của hội đồng nằm trong một tệp .ocop riêng, mở bằng lệnh:",
      "A council's sitting is a file of its own (.ocop), opened by the command:")
  }

  var command: String { language.choose("ocop --store TỆP.ocop", "ocop --store FILE.ocop") }

  var prompt: String {
    language.choose(
      "Hoặc bắt đầu từ đây (trong phiên mẫu, người và điểm là giả định):",
      "Or begin here (people and scores of the samples are invented):")
  }

  func title(_ choice: WelcomeScreen.Choice) -> String {
    switch choice {
    case .newSitting: language.choose("Lập hội đồng và phiên họp mới", "Set up a council and its sitting")
    case .demo(.province2026): language.choose("Phiên mẫu cấp tỉnh, năm 2026", "Sample province sitting, 2026")
    case .demo(.district2020): language.choose("Phiên mẫu cấp huyện, năm 2020", "Sample district sitting, 2020")
    case .quit: language.choose("Thoát", "Quit")
    }
  }

  /// What is behind a choice; nil where its title says it all.
  func detail(_ choice: WelcomeScreen.Choice) -> String? {
    switch choice {
    case .newSitting:
      language.choose(
        "Điền ngay trên màn hình; danh sách có thể lấy từ tệp CSV.",
        "Typed on screen; lists may come from CSV files.")
    case .demo(.province2026):
      language.choose("Theo Quyết định 26/2026/QĐ-TTg, đang có hiệu lực.", "By Decision 26/2026/QĐ-TTg, now in force.")
    case .demo(.district2020):
      language.choose(
        "Theo Quyết định 1048/QĐ-TTg năm 2019, đã hết hiệu lực.", "By Decision 1048/QĐ-TTg of 2019, no longer in force."
      )
    case .quit: nil
    }
  }

  var move: String { language.choose("Chọn dòng", "Choose a line") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var enter: String { language.choose("Mở mục đang chọn", "Open the selected entry") }
  var enterLabel: String { language.choose("mở", "open") }
  var quit: String { language.choose("Thoát khỏi chương trình", "Leave the program") }
  var quitLabel: String { language.choose("thoát", "quit") }
}
