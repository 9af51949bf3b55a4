import CSodium
import Council

/// A secret locked by a PIN: salt of 16 bytes, then the secret boxed by the key that Argon2id makes of PIN and salt.
struct PINLock: Sendable {
  /// What every wrapped secret of the record costs: 2 passes over 19 MiB.
  static let standard = PINLock(passes: 2, memory: 19 * 1024 * 1024)

  /// Passes over the memory (`opslimit`).
  let passes: UInt64
  /// Memory of one try in bytes (`memlimit`).
  let memory: Int
  private static let saltSize = Int(crypto_pwhash_SALTBYTES)

  /// Locks a secret under a salt at random.
  /// - Throws: `CipherError.noMemory`; `.unusableKey` for a secret that is not 32 bytes.
  func wrapped(_ secret: Secret, by pin: String) throws(CipherError) -> String {
    guard secret.bytes.count == KeySeed.secretSize else { throw .unusableKey }
    let salt = [UInt8].random(count: Self.saltSize)
    var key = try key(of: pin, salt: salt)
    defer { key.wipe() }
    return Base64.text(of: salt + SecretBox.locked(secret.bytes, by: key))
  }

  /// Unlocks what `wrapped` gave; nil for another PIN or a changed text, at no cost if its length is wrong.
  /// - Throws: `CipherError.noMemory`.
  func unwrapped(_ text: String, by pin: String) throws(CipherError) -> Secret? {
    guard let bytes = Base64.bytes(of: text),
      bytes.count == Self.saltSize + KeySeed.secretSize + SecretBox.overhead
    else { return nil }
    var key = try key(of: pin, salt: Array(bytes.prefix(Self.saltSize)))
    defer { key.wipe() }
    return SecretBox.unlocked(bytes.dropFirst(Self.saltSize), by: key).map(Secret.init)
  }

  /// The key of a PIN in composed letters: Argon2id version 1.3, one lane (`crypto_pwhash`).
  /// - Throws: `CipherError.noMemory`, its only failure for these parameters.
  func key(of pin: String, salt: [UInt8]) throws(CipherError) -> [UInt8] {
    let pin = pin.composed
    var key = [UInt8](repeating: 0, count: SecretBox.keySize)
    let status = crypto_pwhash(
      &key, UInt64(SecretBox.keySize), pin, UInt64(pin.utf8.count), salt, passes, memory,
      crypto_pwhash_ALG_ARGON2ID13)
    guard status == 0 else { throw .noMemory }
    return key
  }
}
