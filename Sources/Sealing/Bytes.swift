import CSodium

extension [UInt8] {
  /// So many bytes at random (`randombytes_buf`).
  static func random(count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Zeroes the bytes, which the compiler may not leave out (`sodium_memzero`).
  mutating func wipe() {
    let size = count
    sodium_memzero(&self, size)
  }
}
