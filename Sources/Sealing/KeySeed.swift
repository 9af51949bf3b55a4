import CSodium
import Council

/// What a secret's key pairs grow from: one seed a use, none of which tells of another or of the secret.
enum KeySeed: UInt64 {
  case sealing = 1
  case signing = 2

  /// Bytes of a secret.
  static let secretSize = Int(crypto_kdf_KEYBYTES)
  /// Bytes of a seed.
  private static let size = 32

  /// The seed of a secret for this use (`crypto_kdf_derive_from_key`); nil for a secret that is not 32 bytes.
  func bytes(from secret: Secret) -> [UInt8]? {
    guard secret.bytes.count == Self.secretSize else { return nil }
    var seed = [UInt8](repeating: 0, count: Self.size)
    guard crypto_kdf_derive_from_key(&seed, Self.size, rawValue, "ocop-key", secret.bytes) == 0 else { return nil }
    return seed
  }
}
