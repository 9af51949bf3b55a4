import Council
import Testing

@testable import Sealing

@Suite("A signature")
struct SignatureTests {
  let cipher = Cipher.sodium
  let text = "Phiếu chấm điểm"
  let key = Cipher.sodium.publicKey(Sample.chair)

  @Test("is the one that OpenSSL's Ed25519 gives for the same seed")
  func knownAnswer() {
    let signature = "aaW9EJdiMwaWPYvEgkSZ1BIHgCBPA-kzTztu7WyCrqVfnISgAzR9Q6cLzOkOJnDFPy5HBadqmmCtXr5KREkTAg"
    #expect(cipher.sign(text, Sample.chair) == signature)
    #expect(cipher.verifies(signature, text, key))
  }

  @Test("holds for its text, and for its signer alone")
  func holds() {
    for text in Sample.texts {
      let signature = cipher.sign(text, Sample.chair)
      #expect(cipher.verifies(signature, text, key))
      #expect(!cipher.verifies(signature, text + " ", key))
      #expect(!cipher.verifies(signature, text, cipher.publicKey(Sample.deputy)))
      #expect(!cipher.verifies(cipher.sign(text, Sample.deputy), text, key))
    }
  }

  @Test("of composed letters does not hold for the same letters in parts")
  func bytes() {
    #expect(!cipher.verifies(cipher.sign("Qu\u{1EBF}", Sample.chair), "Que\u{302}\u{301}", key))
  }

  @Test("does not hold when any one byte of it, of its text or of its key was changed")
  func changes() {
    let signature = cipher.sign(text, Sample.chair)
    #expect(changed(signature).count == 64)
    for other in changed(signature) { #expect(!cipher.verifies(other, text, key)) }
    // The first half of a key is for sealing.
    for other in changed(key.text).dropFirst(32) { #expect(!cipher.verifies(signature, text, PublicKey(other))) }
    for other in cutShort(text) { #expect(!cipher.verifies(signature, other, key)) }
  }

  @Test("or key that is malformed does not hold")
  func malformed() {
    let signature = cipher.sign(text, Sample.chair)
    for other in cutShort(signature) + nonsense + [signature + "A", signature + "AAAA", signature + "="] {
      #expect(!cipher.verifies(other, text, key))
    }
    for other in cutShort(key.text) + nonsense + [key.text + "A", key.text + "AAAA", key.text + "="] {
      #expect(!cipher.verifies(signature, text, PublicKey(other)))
    }
  }

  @Test("of all zeros does not hold for a key of all zeros, a point of low order")
  func lowOrder() {
    let zeros = Base64.text(of: [UInt8](repeating: 0, count: 64))
    #expect(!cipher.verifies(zeros, text, PublicKey(zeros)))
  }
}
