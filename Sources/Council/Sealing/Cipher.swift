/// A secret that only its holder may have: 32 bytes, from which a key pair for sealing and one for signing follow.
public struct Secret: Hashable, Sendable {
  public let bytes: [UInt8]
  /// Takes 32 bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// The public half of a `Secret`, as the record keeps it: text, for sealing to its holder and checking signatures.
public struct PublicKey: Hashable, Sendable {
  public let text: String
  /// Takes the text of the record.
  public init(_ text: String) { self.text = text }
}

/// Keys, seals and signatures as closures, so that the council needs no library.
public struct Cipher: Sendable {
  /// Makes a new secret at random.
  public var newSecret: @Sendable () -> Secret
  /// The public half of a secret.
  public var publicKey: @Sendable (Secret) -> PublicKey
  /// Locks a secret by a PIN or a recovery code; costly on purpose, so that guessing is.
  /// - Throws: `CipherError.noMemory`; `.unusableKey` for a secret that is not 32 bytes.
  public var wrap: @Sendable (_ secret: Secret, _ pin: String) throws(CipherError) -> String
  /// Unlocks what `wrap` gave; nil for another PIN, or for a text that `wrap` never gave.
  /// - Throws: `CipherError.noMemory`: the PIN was not checked, which says nothing against it.
  public var unwrap: @Sendable (_ wrapped: String, _ pin: String) throws(CipherError) -> Secret?
  /// Seals a text to every one of `readers`; the answer's length depends on their number and on the text's length,
  /// rounded up, alone.
  /// - Throws: `CipherError.unusableKey` for a malformed reader, `.readers` for none or too many.
  public var seal: @Sendable (_ text: String, _ readers: [PublicKey]) throws(CipherError) -> String
  /// Opens what was sealed to the holder of `secret`; nil for another secret, or a text that was changed.
  public var open: @Sendable (_ box: String, _ secret: Secret) -> String?
  /// Signs a text.
  public var sign: @Sendable (_ text: String, _ secret: Secret) -> String
  /// True if `signature` is that of the text by the secret behind `key`.
  public var verifies: @Sendable (_ signature: String, _ text: String, _ key: PublicKey) -> Bool
  /// So many letters A–Z at random.
  public var newLetters: @Sendable (_ count: Int) -> String
  /// A PIN of six digits at random.
  public var newPIN: @Sendable () -> String

  /// Creates a cipher from its closures.
  public init(
    newSecret: @escaping @Sendable () -> Secret, publicKey: @escaping @Sendable (Secret) -> PublicKey,
    wrap: @escaping @Sendable (_ secret: Secret, _ pin: String) throws(CipherError) -> String,
    unwrap: @escaping @Sendable (_ wrapped: String, _ pin: String) throws(CipherError) -> Secret?,
    seal: @escaping @Sendable (_ text: String, _ readers: [PublicKey]) throws(CipherError) -> String,
    open: @escaping @Sendable (_ box: String, _ secret: Secret) -> String?,
    sign: @escaping @Sendable (_ text: String, _ secret: Secret) -> String,
    verifies: @escaping @Sendable (_ signature: String, _ text: String, _ key: PublicKey) -> Bool,
    newLetters: @escaping @Sendable (_ count: Int) -> String, newPIN: @escaping @Sendable () -> String
  ) {
    self.newSecret = newSecret
    self.publicKey = publicKey
    self.wrap = wrap
    self.unwrap = unwrap
    self.seal = seal
    self.open = open
    self.sign = sign
    self.verifies = verifies
    self.newLetters = newLetters
    self.newPIN = newPIN
  }
}
