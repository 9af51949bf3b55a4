import Rulebook

/// What proves and hides: the digest that chains the record, the cipher that seals and signs.
public struct Crypto: Sendable {
  public let digest: Digest
  public let cipher: Cipher

  /// Puts both together.
  public init(digest: Digest, cipher: Cipher) {
    self.digest = digest
    self.cipher = cipher
  }
}
