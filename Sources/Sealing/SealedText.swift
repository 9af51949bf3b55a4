import CSodium
import Council

/// A text sealed to readers: their number as one byte, the key sealed to each, then the padded text boxed.
///
/// The box is locked by BLAKE2b of that key over all that stands before it: whoever changes a reader's part
/// changes the whole for every reader.
enum SealedText {
  /// Readers of one text at most: what a byte counts.
  static let mostReaders = Int(UInt8.max)
  /// Bytes that a text's length is rounded up to.
  private static let bucket = 512
  /// Bytes of a key sealed to a reader.
  private static let sealedKeySize = Int(crypto_box_PUBLICKEYBYTES) + Int(crypto_box_MACBYTES) + SecretBox.keySize

  /// Seals a text by a fresh key (`crypto_box_seal`, `crypto_secretbox_easy`).
  /// - Throws: `CipherError.unusableKey` for a malformed reader, `.readers` for none or too many.
  static func sealed(_ text: String, to readers: [PublicKey]) throws(CipherError) -> String {
    guard (1...mostReaders).contains(readers.count) else { throw .readers(readers.count, most: mostReaders) }
    var key = [UInt8].random(count: SecretBox.keySize)
    defer { key.wipe() }
    var head = [UInt8(readers.count)]
    for reader in readers { head += try sealed(key, to: reader) }
    var contentKey = contentKey(key, head: head)
    defer { contentKey.wipe() }
    return Base64.text(of: head + SecretBox.locked(padded(text), by: contentKey))
  }

  /// Opens what was sealed to the holder of a secret (`crypto_box_seal_open`); nil for any other text or secret.
  static func opened(_ text: String, by secret: Secret) -> String? {
    guard let pair = KeyPair.sealing(secret), let bytes = Base64.bytes(of: text), let count = bytes.first
    else { return nil }
    let head = Array(bytes.prefix(1 + Int(count) * sealedKeySize))
    let box = bytes.dropFirst(head.count)
    for start in stride(from: 1, to: head.count, by: sealedKeySize) {
      guard var key = opened(Array(head[start...].prefix(sealedKeySize)), by: pair) else { continue }
      defer { key.wipe() }
      var contentKey = contentKey(key, head: head)
      defer { contentKey.wipe() }
      return SecretBox.unlocked(box, by: contentKey).flatMap(unpadded)
    }
    return nil
  }

  /// A key sealed to one reader; refused for a key that is malformed or a point of low order.
  private static func sealed(_ key: [UInt8], to reader: PublicKey) throws(CipherError) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: sealedKeySize)
    guard let halves = PublicHalves(reader),
      crypto_box_seal(&sealed, key, UInt64(key.count), halves.sealing) == 0
    else { throw .unusableKey }
    return sealed
  }

  private static func opened(_ sealed: [UInt8], by pair: KeyPair) -> [UInt8]? {
    guard sealed.count == sealedKeySize else { return nil }
    var key = [UInt8](repeating: 0, count: SecretBox.keySize)
    let status = crypto_box_seal_open(&key, sealed, UInt64(sealed.count), pair.publicHalf, pair.secretHalf)
    return status == 0 ? key : nil
  }

  /// The key of the box, bound to the readers' part before it (`crypto_generichash`).
  private static func contentKey(_ key: [UInt8], head: [UInt8]) -> [UInt8] {
    var bound = [UInt8](repeating: 0, count: SecretBox.keySize)
    _ = crypto_generichash(&bound, SecretBox.keySize, head, UInt64(head.count), key, key.count)
    return bound
  }

  /// The text's bytes, filled up to a multiple of the bucket, by one byte at least (`sodium_pad`).
  private static func padded(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let length = bytes.count
    let size = (length / bucket + 1) * bucket
    bytes += [UInt8](repeating: 0, count: size - length)
    _ = sodium_pad(nil, &bytes, length, bucket, size)
    return bytes
  }

  /// The text that was filled up; nil for bytes that `padded` does not give (`sodium_unpad`).
  private static func unpadded(_ bytes: [UInt8]) -> String? {
    var length = 0
    guard sodium_unpad(&length, bytes, bytes.count, bucket) == 0 else { return nil }
    return String(validating: bytes.prefix(length), as: UTF8.self)
  }
}
