import CSodium
import Council

/// The signature of a text's UTF-8 bytes as they are: Ed25519, detached, 64 bytes.
enum Signature {
  private static let size = Int(crypto_sign_BYTES)

  /// Signs a text (`crypto_sign_detached`); nil for a secret that is not 32 bytes.
  static func signed(_ text: String, by secret: Secret) -> String? {
    guard let pair = KeyPair.signing(secret) else { return nil }
    let message = Array(text.utf8)
    var signature = [UInt8](repeating: 0, count: size)
    guard crypto_sign_detached(&signature, nil, message, UInt64(message.count), pair.secretHalf) == 0
    else { return nil }
    return Base64.text(of: signature)
  }

  /// True if the signature is that of the text by the key's secret (`crypto_sign_verify_detached`).
  static func verifies(_ signature: String, of text: String, by key: PublicKey) -> Bool {
    guard let halves = PublicHalves(key), let bytes = Base64.bytes(of: signature), bytes.count == size
    else { return false }
    let message = Array(text.utf8)
    return crypto_sign_verify_detached(bytes, message, UInt64(message.count), halves.signing) == 0
  }
}
