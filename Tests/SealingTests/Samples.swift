import Council

/// Secrets of three invented people, and texts.
enum Sample {
  static let chair = Secret(Array(0..<32))
  static let deputy = Secret(Array(32..<64))
  static let stranger = Secret(Array(64..<96))
  /// Texts that padding or a zero byte could confuse; the last is longer than the room of one bucket.
  static let texts = [
    "", "5", "Tiêu chí", "Tie\u{302}u", "a\0b", "\0", "\u{80}", String(repeating: "Tiêu chí 1.1: 5 điểm. ", count: 30),
  ]
}
