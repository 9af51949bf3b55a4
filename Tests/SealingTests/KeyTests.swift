import Council
import Testing

@testable import Sealing

@Suite("Keys of libsodium")
struct KeyTests {
  let cipher = Cipher.sodium

  @Test("follow from the secret: as BLAKE2b, SHA-512 and OpenSSL's X25519 and Ed25519 make them")
  func knownAnswer() {
    let key = "JXCOBE5fQybe8hLGHIt9-d1L6nNfRylGoihhrn0bwGc3ogfUvI6xxqeQOYrYsRwhKuSQPB8UyW5P93J0aL5Ceg"
    #expect(cipher.publicKey(Sample.chair).text == key)
    #expect(cipher.publicKey(Sample.chair).text == key)
    #expect(cipher.publicKey(Sample.deputy).text != key)
  }

  @Test("have a seed for each use, and neither is the secret")
  func seedsDiffer() {
    let seeds = [KeySeed.sealing.bytes(from: Sample.chair), KeySeed.signing.bytes(from: Sample.chair)]
    #expect(Set([Sample.chair.bytes] + seeds.map { $0 ?? [] }).count == 3)
    #expect(seeds.map { $0?.count } == [32, 32])
  }

  @Test("begin with 32 bytes at random")
  func newSecrets() {
    let secrets = (0..<50).map { _ in cipher.newSecret() }
    #expect(Set(secrets).count == 50)
    #expect(secrets.allSatisfy { $0.bytes.count == 32 })
  }

  @Test("are not made of a secret of another length", arguments: [0, 1, 31, 33, 64])
  func otherLengths(count: Int) throws {
    let secret = Secret([UInt8](repeating: 7, count: count))
    let key = cipher.publicKey(secret)
    #expect(key == PublicKey(""))
    #expect(cipher.sign("", secret) == "")
    #expect(!cipher.verifies("", "", key))
    #expect(cipher.open(try cipher.seal("", [cipher.publicKey(Sample.chair)]), secret) == nil)
    #expect(throws: CipherError.unusableKey) { try cipher.seal("", [key]) }
    #expect(throws: CipherError.unusableKey) { try cipher.wrap(secret, "135792") }
  }
}
