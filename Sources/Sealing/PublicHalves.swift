import CSodium
import Council

/// What a public key says: its half for sealing (X25519), then its half for checking signatures (Ed25519).
struct PublicHalves {
  /// 32 bytes.
  let sealing: [UInt8]
  /// 32 bytes.
  let signing: [UInt8]

  /// The public halves of a secret; nil for one that is not 32 bytes.
  init?(of secret: Secret) {
    guard let sealing = KeyPair.sealing(secret), let signing = KeyPair.signing(secret) else { return nil }
    self.sealing = sealing.publicHalf
    self.signing = signing.publicHalf
  }

  /// Reads the text of a key; nil for one that is malformed.
  init?(_ key: PublicKey) {
    let sealingSize = Int(crypto_box_PUBLICKEYBYTES)
    guard let bytes = Base64.bytes(of: key.text), bytes.count == sealingSize + Int(crypto_sign_PUBLICKEYBYTES)
    else { return nil }
    sealing = Array(bytes.prefix(sealingSize))
    signing = Array(bytes.dropFirst(sealingSize))
  }

  /// The key as the record keeps it.
  var key: PublicKey { PublicKey(Base64.text(of: sealing + signing)) }
}
