import CSodium
import Council

extension Cipher {
  /// Keys, seals and signatures by libsodium, which is started once, before the first use (`sodium_init`).
  ///
  /// A secret that is not 32 bytes has the public key "" and the signature "", which nothing is sealed to or verified by.
  public static let sodium = {
    // Fails only if the library's own lock does; it then works by its portable code.
    _ = sodium_init()
    return Cipher(
      newSecret: { Secret(.random(count: KeySeed.secretSize)) },
      publicKey: { PublicHalves(of: $0)?.key ?? PublicKey("") },
      wrap: { secret, pin throws(CipherError) in try PINLock.standard.wrapped(secret, by: pin) },
      unwrap: { wrapped, pin throws(CipherError) in try PINLock.standard.unwrapped(wrapped, by: pin) },
      seal: { text, readers throws(CipherError) in try SealedText.sealed(text, to: readers) },
      open: { box, secret in SealedText.opened(box, by: secret) },
      sign: { text, secret in Signature.signed(text, by: secret) ?? "" },
      verifies: { signature, text, key in Signature.verifies(signature, of: text, by: key) },
      newLetters: { RandomText.letters(count: $0) },
      newPIN: { RandomText.pin() })
  }()
}
