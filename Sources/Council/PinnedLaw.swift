import Rating
import Rulebook
import StrictJSON
import Synchronization

/// Editions and sets pinned in a store, each read from its text once and kept.
///
/// A text is found by its hash, so what is kept never goes stale. That it is kept does not say that it is pinned: the act
/// that pinned it may have been taken back with its transaction. Where a hash is named first, the guard asks the tables.
final class PinnedLaw: Sendable {
  /// A set with what reads its packed choices.
  struct CountedSet: Sendable {
    let pinned: PinnedScale
    let unpacker: ChoicesUnpacker
  }

  private struct Kept {
    var editions: [String: Edition] = [:]
    var sets: [String: CountedSet] = [:]
  }

  let digest: Digest
  private let kept = Mutex(Kept())

  init(digest: Digest) { self.digest = digest }

  /// The edition pinned under `hash`.
  /// - Throws: `Refusal.notPinned` where there is none or its text is another.
  func edition(_ hash: String, in tables: some TableReading) throws -> Edition {
    if let edition = kept.withLock({ $0.editions[hash] }) { return edition }
    guard let row = try tables.find(EditionTextRow.self, hash), digest.hexadecimal(of: row.text) == hash else {
      throw Refusal.notPinned(hash)
    }
    let edition = try Self.parseEdition(row.text)
    kept.withLock { $0.editions[hash] = edition }
    return edition
  }

  /// The set pinned under `hash`.
  /// - Throws: `Refusal.notPinned` where there is none or its text is another.
  func set(_ hash: String, in tables: some TableReading) throws -> CountedSet {
    if let set = kept.withLock({ $0.sets[hash] }) { return set }
    guard let row = try tables.find(SetTextRow.self, hash), digest.hexadecimal(of: row.text) == hash else {
      throw Refusal.notPinned(hash)
    }
    let scale = try Scale(Self.parseSet(row.text))
    let set = CountedSet(pinned: PinnedScale(scale: scale, hash: hash), unpacker: ChoicesUnpacker(scale))
    kept.withLock { $0.sets[hash] = set }
    return set
  }

  /// Reads an edition's text.
  /// - Throws: `JSONError`, `FieldError`.
  static func parseEdition(_ text: String) throws -> Edition { try Edition(json: JSONValue(parsing: text)) }

  /// Reads a set's text.
  /// - Throws: `JSONError`, `FieldError`.
  static func parseSet(_ text: String) throws -> CriteriaSet { try CriteriaSet(json: JSONValue(parsing: text)) }
}
