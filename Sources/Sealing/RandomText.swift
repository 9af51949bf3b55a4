import CSodium

/// Letters and PINs that a person reads and types, every one as likely as another (`randombytes_uniform`).
enum RandomText {
  /// So many letters A–Z; none for a count below 1.
  static func letters(count: Int) -> String {
    let letters = (0..<max(0, count)).map { _ in UInt8(ascii: "A") + UInt8(randombytes_uniform(26)) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Six digits, none that anyone would try first.
  static func pin() -> String {
    while true {
      let digits = (0..<6).map { _ in UInt8(randombytes_uniform(10)) }
      guard isEasy(digits) else { return digits.map(String.init).joined() }
    }
  }

  /// True for one digit six times, a run up or down (also past 9 and 0), and the PIN of the samples.
  static func isEasy(_ digits: [UInt8]) -> Bool {
    let steps = Set(zip(digits, digits.dropFirst()).map { (10 + $1 - $0) % 10 })
    return [[0], [1], [9]].contains(steps) || digits == samplePIN
  }

  /// The PIN of the invented people.
  private static let samplePIN: [UInt8] = [2, 4, 6, 8, 1, 0]
}
