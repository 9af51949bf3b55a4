import CSodium
import Council

/// The key pair of a secret for one use; its secret half is zeroed when it is let go.
final class KeyPair {
  let publicHalf: [UInt8]
  private(set) var secretHalf: [UInt8]

  /// X25519, to open what was sealed (`crypto_box_seed_keypair`); nil for a secret that is not 32 bytes.
  static func sealing(_ secret: Secret) -> KeyPair? {
    KeyPair(
      seed: KeySeed.sealing.bytes(from: secret), publicSize: Int(crypto_box_PUBLICKEYBYTES),
      secretSize: Int(crypto_box_SECRETKEYBYTES), derive: crypto_box_seed_keypair)
  }

  /// Ed25519, to sign (`crypto_sign_seed_keypair`); nil for a secret that is not 32 bytes.
  static func signing(_ secret: Secret) -> KeyPair? {
    KeyPair(
      seed: KeySeed.signing.bytes(from: secret), publicSize: Int(crypto_sign_PUBLICKEYBYTES),
      secretSize: Int(crypto_sign_SECRETKEYBYTES), derive: crypto_sign_seed_keypair)
  }

  /// Grows the pair from its seed by a function of libsodium, and zeroes the seed.
  private init?(
    seed: [UInt8]?, publicSize: Int, secretSize: Int,
    derive: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>) -> Int32
  ) {
    guard var seed else { return nil }
    defer { seed.wipe() }
    var publicHalf = [UInt8](repeating: 0, count: publicSize)
    var secretHalf = [UInt8](repeating: 0, count: secretSize)
    guard derive(&publicHalf, &secretHalf, seed) == 0 else { return nil }
    self.publicHalf = publicHalf
    self.secretHalf = secretHalf
  }

  deinit { secretHalf.wipe() }
}
