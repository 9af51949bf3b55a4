import Council
import Synchronization

extension Cipher {
  /// A cipher that one can see through, for tests: every seal opens for its readers alone and every signature can be
  /// checked, but nothing is hidden and nothing costs time. The same deeds give the same record.
  public static func glass() -> Cipher {
    let made = Mutex(0)
    return Cipher(
      newSecret: {
        let number = made.withLock { count in
          count += 1
          return count
        }
        return Secret([UInt8](repeating: 0, count: 30) + [UInt8(number / 256 % 256), UInt8(number % 256)])
      },
      publicKey: { PublicKey(name($0)) }, wrap: { secret, pin in "\(pin)|\(name(secret))" },
      unwrap: { wrapped, pin in
        let parts = wrapped.split(separator: "|")
        return parts.count == 2 && parts[0] == pin ? secret(named: parts[1]) : nil
      },
      seal: { text, readers in readers.map(\.text).joined(separator: "+") + "|" + text },
      open: { box, secret in
        let parts = box.split(separator: "|", maxSplits: 1)
        guard parts.count == 2, parts[0].split(separator: "+").contains(Substring(name(secret))) else { return nil }
        return String(parts[1])
      },
      sign: { text, secret in "\(name(secret))/\(text.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF_FFFF })" },
      verifies: { signature, text, key in
        signature == "\(key.text)/\(text.utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xFFFF_FFFF })"
      },
      newLetters: { String(repeating: "A", count: $0) }, newPIN: { "135790" })
  }

  private static func name(_ secret: Secret) -> String {
    "k\(secret.bytes.suffix(2).reduce(0) { $0 * 256 + Int($1) })"
  }

  private static func secret(named name: Substring) -> Secret? {
    guard let number = Int(name.dropFirst()) else { return nil }
    return Secret([UInt8](repeating: 0, count: 30) + [UInt8(number / 256 % 256), UInt8(number % 256)])
  }
}

extension Crypto {
  /// The program's own digest and a cipher to see through.
  public static func glass() -> Crypto { Crypto(digest: Fixture.digest, cipher: .glass()) }
}
