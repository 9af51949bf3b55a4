import CSodium

/// Bytes as text: base64 of the URL-safe alphabet without padding.
enum Base64 {
  private static let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING

  /// The text of bytes (`sodium_bin2base64`).
  static func text(of bytes: [UInt8]) -> String {
    let size = sodium_base64_encoded_len(bytes.count, variant)
    var characters = [CChar](repeating: 0, count: size)
    _ = sodium_bin2base64(&characters, size, bytes, bytes.count, variant)
    return String(decoding: characters.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes of a text, nil for any text that `text(of:)` does not give (`sodium_base642bin`).
  static func bytes(of text: String) -> [UInt8]? {
    let length = text.utf8.count
    let most = length / 4 * 3 + 2
    var bytes = [UInt8](repeating: 0, count: most)
    var count = 0
    guard sodium_base642bin(&bytes, most, text, length, nil, &count, nil, variant) == 0 else { return nil }
    return Array(bytes.prefix(count))
  }
}
