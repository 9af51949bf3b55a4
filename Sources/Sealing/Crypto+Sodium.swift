import Council
import Rulebook

extension Crypto {
  /// SHA-256, seals, signatures and PINs by libsodium.
  public static let sodium = Crypto(digest: .sodium, cipher: .sodium)
}
