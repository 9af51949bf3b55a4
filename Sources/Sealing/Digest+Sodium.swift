import CSodium
import Rulebook

extension Digest {
  /// SHA-256 by libsodium (`crypto_hash_sha256`, which needs no initialisation of the library).
  public static let sodium = Digest { bytes in
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }
}
