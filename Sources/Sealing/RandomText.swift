import CSodium
import Council

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
      let digits = (0..<6).map { _ in String(randombytes_uniform(10)) }.joined()
      guard PINRule.isEasy(digits) else { return digits }
    }
  }
}
