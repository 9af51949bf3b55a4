import CSodium
import Glibc

/// SHA-256 of a file, read piece by piece, so that a film of a product does not fill the memory.
public enum FileDigest {
  /// Why a file has none, in the system's own code (errno).
  public struct Failure: Error, Hashable {
    public let code: Int32
  }

  private static let piece = 1 << 16

  /// Size in bytes, and SHA-256 as 64 lower-case hexadecimal digits (`crypto_hash_sha256_update`).
  /// - Throws: `Failure` for what cannot be opened or read, and for what is no file (EISDIR).
  public static func sha256(of path: String) throws(Failure) -> (size: Int, digits: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EISDIR) }
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    var buffer = [UInt8](repeating: 0, count: piece)
    var size = 0
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      guard count > 0 else { break }
      crypto_hash_sha256_update(&state, buffer, UInt64(count))
      size += count
    }
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &hash)
    let digits = hash.map { byte in byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }
    return (size, digits.joined())
  }
}
