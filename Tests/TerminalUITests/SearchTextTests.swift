import TerminalUI
import Testing

/// Searching Vietnamese without its accents.
@Suite struct SearchTextTests {
  @Test(arguments: [
    ("Nước mắm Thu Hùng", "nuoc mam thu hung"), ("ĐẶNG QUANG ƯU", "dang quang uu"), ("Ủy viên 3", "uy vien 3"),
    ("ỹ Ỵ ẵ ậ ỗ ợ ứ ễ ỉ", "y y a a o o u e i"), ("", ""), ("42-18532-007", "42-18532-007"), ("Ärzte 日本", "ärzte 日本"),
  ])
  func folds(_ text: String, _ folded: String) { #expect(text.folded == folded) }

  @Test func composedAndDecomposedFoldAlike() {
    #expect("Nu\u{31B}\u{301}c ma\u{306}\u{301}m".folded == "nuc mam")
    #expect("e\u{303}\u{302}".folded == "ễ".folded)
  }

  @Test func everyWordMustBeThereInAnyOrder() {
    let text = SearchText(["Nước mắm Thu Hùng", "42-18532-007-2026"])
    #expect(text.matches(SearchQuery("mam nuoc")))
    #expect(text.matches(SearchQuery("  hung   007 ")))
    #expect(!text.matches(SearchQuery("nuoc ruou")))
    #expect(text.matches(SearchQuery("")))
  }

  @Test func aPhraseStandsInOneField() {
    let text = SearchText(["Nước mắm", "Thu Hùng"])
    #expect(text.holdsPhrase(SearchQuery("nuoc mam")))
    #expect(!text.holdsPhrase(SearchQuery("mam nuoc")))
    #expect(!text.holdsPhrase(SearchQuery("mam thu")))
  }
}
