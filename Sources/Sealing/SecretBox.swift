import CSodium

/// Bytes locked by a key of 32 bytes: a nonce of 24 bytes at random, then the box (XSalsa20, Poly1305).
enum SecretBox {
  /// Bytes of a key.
  static let keySize = Int(crypto_secretbox_KEYBYTES)
  /// Bytes that locking adds.
  static let overhead = nonceSize + Int(crypto_secretbox_MACBYTES)
  private static let nonceSize = Int(crypto_secretbox_NONCEBYTES)

  /// Locks bytes (`crypto_secretbox_easy`).
  static func locked(_ content: [UInt8], by key: [UInt8]) -> [UInt8] {
    let nonce = [UInt8].random(count: nonceSize)
    var box = [UInt8](repeating: 0, count: content.count + overhead - nonceSize)
    _ = crypto_secretbox_easy(&box, content, UInt64(content.count), nonce, key)
    return nonce + box
  }

  /// Unlocks what `locked` gave; nil for another key or changed bytes (`crypto_secretbox_open_easy`).
  static func unlocked(_ locked: ArraySlice<UInt8>, by key: [UInt8]) -> [UInt8]? {
    guard locked.count >= overhead else { return nil }
    let box = Array(locked.dropFirst(nonceSize))
    var content = [UInt8](repeating: 0, count: locked.count - overhead)
    let status = crypto_secretbox_open_easy(
      &content, box, UInt64(box.count), Array(locked.prefix(nonceSize)), key)
    return status == 0 ? content : nil
  }
}
