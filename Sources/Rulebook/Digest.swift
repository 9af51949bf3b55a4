/// A hash function that is passed in, so that the pure modules need no library for it.
public struct Digest: Sendable {
  /// SHA-256 (FIPS 180-4) of some bytes: 32 bytes.
  public let sha256: @Sendable ([UInt8]) -> [UInt8]

  /// Creates a digest from a SHA-256 function.
  public init(sha256: @escaping @Sendable ([UInt8]) -> [UInt8]) { self.sha256 = sha256 }

  /// SHA-256 of `text` in UTF-8, as 64 lower-case hexadecimal digits.
  public func hexadecimal(of text: String) -> String {
    sha256(Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
