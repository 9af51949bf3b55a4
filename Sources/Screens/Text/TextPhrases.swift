import Rulebook

/// The wording that all pages of text share.
struct TextPhrases {
  let language: Language

  var scroll: String { language.choose("Cuộn một dòng", "Scroll by a line") }
  var scrollLabel: String { language.choose("cuộn", "scroll") }
  var page: String {
    language.choose("Cuộn một trang (phím cách: trang sau)", "Scroll by a page (Space: the next one)")
  }
  var pageLabel: String { language.choose("trang", "page") }
  var ends: String { language.choose("Về đầu, về cuối", "To the beginning, to the end") }
  var back: String { language.choose("Trở lại", "Go back") }
  var backLabel: String { language.choose("trở lại", "back") }
  var help: String { language.choose("Trợ giúp về các phím", "Help on the keys") }
  var keepFound: String { language.choose("Xong, giữ những gì tìm được", "Done: keep what was found") }
  var keepFoundLabel: String { language.choose("xong", "done") }
  var dropSearch: String { language.choose("Thôi tìm, xem lại tất cả", "Drop the search, show all") }
  var dropSearchLabel: String { language.choose("thôi tìm", "show all") }
  var helpLabel: String { language.choose("trợ giúp", "help") }
  var textIsDropped: String {
    language.choose(
      "Chữ vừa gõ chưa được ghi. Bấm Esc lần nữa để bỏ.", "What was typed is not written. Esc again drops it.")
  }

  /// How long work under way still takes.
  func timeLeft(_ seconds: Int) -> String {
    seconds < 120
      ? language.choose("còn khoảng \(seconds) giây", "about \(seconds) s left")
      : language.choose("còn khoảng \((seconds + 59) / 60) phút", "about \((seconds + 59) / 60) min left")
  }

  /// How many lines lie outside the view.
  func more(above: Int, below: Int) -> String {
    switch (above, below) {
    case (_, 0): language.choose("hết", "end")
    case (0, _): language.choose("còn \(below) dòng ↓", "\(below) more ↓")
    default: language.choose("↑ \(above) · còn \(below) dòng ↓", "↑ \(above) · \(below) more ↓")
    }
  }
}
