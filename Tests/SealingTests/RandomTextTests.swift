import Council
import Testing

@testable import Sealing

@Suite("Letters and PINs at random")
struct RandomTextTests {
  let cipher = Cipher.sodium

  @Test("give as many letters A–Z as asked", arguments: [-1, 0, 1, 25])
  func letterCount(count: Int) {
    let letters = cipher.newLetters(count)
    #expect(letters.utf8.count == max(0, count))
    #expect(letters.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
  }

  @Test("give every letter about as often: within six standard deviations of 1000 in 26000")
  func evenLetters() {
    let counts = Dictionary(grouping: cipher.newLetters(26_000).utf8) { $0 }.mapValues(\.count)
    #expect(counts.count == 26)
    #expect(counts.values.allSatisfy { (814...1186).contains($0) })
  }

  @Test("give PINs of six digits, every digit at every place about as often")
  func evenPINs() {
    let pins = (0..<10_000).map { _ in Array(cipher.newPIN().utf8) }
    #expect(pins.allSatisfy { $0.count == 6 })
    for place in 0..<6 {
      let counts = Dictionary(grouping: pins) { $0[place] }.mapValues(\.count)
      #expect(counts.keys.sorted() == Array(UInt8(ascii: "0")...UInt8(ascii: "9")))
      #expect(counts.values.allSatisfy { (820...1180).contains($0) })
    }
    #expect(Set(pins).count > 9_800)
  }

  @Test("give no PIN that anybody would try first")
  func easyPINs() {
    #expect((0..<10_000).allSatisfy { _ in !PINRule.isEasy(cipher.newPIN()) })
  }
}
