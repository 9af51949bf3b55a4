import Foundation

/// Texts that are hard on widths.
public enum HardText {
  private static let pieces: [String] =
    ["Nguyễn", "đường", "Ý kiến", "ƯỚC", "a", " ", "  ", "-", "|"]
    + ["ồ", "ễ", "ự"].map(\.decomposedStringWithCanonicalMapping)
    + ["漢字", "한국", "ｶﾅ", "か\u{3099}", "👍🏽", "👩‍⚖️", "🇻🇳", "★", "☆", "❤️", "1️⃣", "✅"]
    + ["\t", "\n", "\r\n", "\u{7}", "\u{1B}[31m", "\u{0}", "\u{85}", "\u{2028}"]
    + ["\u{200B}", "\u{202E}", "\u{200F}", "\u{FEFF}", "\u{AD}", "\u{301}", "\u{E000}", "\u{10FFFF}", "क्षि", "กำ"]

  /// Up to twelve pieces of Vietnamese, composed and not, wide letters, joined emoji, marks alone, controls, directions.
  public static func random(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
