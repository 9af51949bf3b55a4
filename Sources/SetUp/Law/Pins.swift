import Council
import Rulebook
import StrictJSON

/// The texts of the law that a sitting is bound to.
struct Pins {
  /// Id of the edition.
  let edition: String
  let editionHash: String
  let sets: [CriteriaSet]
  /// By the set's number.
  let setHashes: [Int: String]
  let acts: [Act]

  /// Pins `edition` and the sets with `numbers`, no others.
  init(edition: Edition, sets numbers: Set<Int>, law: LawSource) throws {
    self.edition = edition.id
    let text = edition.json.canonicalText
    editionHash = law.digest.hexadecimal(of: text)
    sets = try numbers.sorted().map { try law.set(edition.id, $0) }
    var hashes: [Int: String] = [:]
    var acts: [Act] = [.pinEdition(hash: editionHash, text: text)]
    for set in sets {
      let text = set.json.canonicalText
      let hash = law.digest.hexadecimal(of: text)
      hashes[set.number] = hash
      acts.append(.pinSet(edition: edition.id, number: set.number, hash: hash, text: text))
    }
    setHashes = hashes
    self.acts = acts
  }
}
