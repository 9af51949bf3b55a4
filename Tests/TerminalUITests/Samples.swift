import Foundation

/// A small generator with a seed, so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts that are hard on widths.
enum Samples {
  private static let pieces: [String] =
    ["Nguyễn", "đường", "Ý kiến", "ƯỚC", "a", " ", "  ", "-", "|"]
    + ["ồ", "ễ", "ự"].map(\.decomposedStringWithCanonicalMapping)
    + ["漢字", "한국", "ｶﾅ", "か\u{3099}", "👍🏽", "👩‍⚖️", "🇻🇳", "★", "☆", "❤️", "1️⃣", "✅"]
    + ["\t", "\n", "\r\n", "\u{7}", "\u{1B}[31m", "\u{0}", "\u{85}", "\u{2028}"]
    + ["\u{200B}", "\u{202E}", "\u{200F}", "\u{FEFF}", "\u{AD}", "\u{301}", "\u{E000}", "\u{10FFFF}", "क्षि", "กำ"]

  static func text(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
