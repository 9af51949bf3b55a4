import Council
import Testing

@testable import Sealing

@Suite("A secret locked by a PIN")
struct PINLockTests {
  let cipher = Cipher.sodium
  /// The same lock at next to no cost, where many PINs or texts are tried.
  let cheap = PINLock(passes: 1, memory: 8192)

  @Test("opens by its PIN, not by another, and says nothing twice")
  func roundTrip() throws {
    let wrapped = try cipher.wrap(Sample.chair, "135792")
    #expect(try cipher.unwrap(wrapped, "135792") == Sample.chair)
    #expect(try cipher.unwrap(wrapped, "135793") == nil)
    #expect(try cipher.wrap(Sample.chair, "135792") != wrapped)
  }

  @Test(
    "has the key that the reference implementation of Argon2id gives for t=2, m=19456, p=1",
    arguments: [
      ("135792", "64de07627fbe19e357413f3a8a38db2534919834cec4067b234018ceb91a2ea3"),
      ("Quế", "ab825b9b317a9984c5a855534cac050a8fc7e5dd744b9407776bebb79e8dc107"),
    ])
  func knownAnswer(pin: String, hexadecimal: String) throws {
    let key = try PINLock.standard.key(of: pin, salt: Array(0..<16))
    #expect(key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == hexadecimal)
  }

  @Test("of an older record still opens")
  func keptText() throws {
    let wrapped =
      "AAECAwQFBgcICQoLDA0OD2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e0tvmg0O284bOJXbH5a5De1t_aUqCkm6Z1t_flNcGjpjfrGwU1R6xNYsfbhiyfM4hQ"
    #expect(try cipher.unwrap(wrapped, "135792") == Sample.chair)
  }

  @Test("takes letters however their marks were typed, and tells a mark from none")
  func composes() throws {
    let wrapped = try cheap.wrapped(Sample.chair, by: "Qu\u{1EBF}")
    #expect(try cheap.unwrapped(wrapped, by: "Que\u{302}\u{301}") == Sample.chair)
    #expect(try cheap.unwrapped(wrapped, by: "Quê") == nil)
  }

  @Test("tells PINs apart that are empty, long or hold a zero byte")
  func oddPINs() throws {
    let pins =
      ["", "1", "1\0", "1\0002", "12", "123456", "1234567"] + [4999, 5000].map { String(repeating: "1", count: $0) }
    for pin in pins {
      let wrapped = try cheap.wrapped(Sample.chair, by: pin)
      #expect(try pins.filter { try cheap.unwrapped(wrapped, by: $0) != nil } == [pin])
    }
  }

  @Test("stays shut when any one byte was changed")
  func changes() throws {
    let texts = changed(try cheap.wrapped(Sample.chair, by: "135792"))
    #expect(texts.count == 16 + 24 + 48)
    for text in texts { #expect(try cheap.unwrapped(text, by: "135792") == nil) }
  }

  @Test("stays shut when it was cut off, made longer or is no such text")
  func malformed() throws {
    let wrapped = try cheap.wrapped(Sample.chair, by: "135792")
    for text in cutShort(wrapped) + nonsense + [wrapped + "A", wrapped + "AAAA", wrapped + "="] {
      #expect(try cipher.unwrap(text, "135792") == nil)
    }
  }
}
