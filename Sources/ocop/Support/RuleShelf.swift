import Rating
import Rulebook
import RulebookFiles
import Sealing

/// The built-in law as ratings ask for it: every edition and set is read once.
final class RuleShelf {
  private let library: CriteriaLibrary
  private var editions: [String: Edition?] = [:]
  private var sets: [String: PinnedScale?] = [:]

  init(_ library: CriteriaLibrary) { self.library = library }

  /// The edition `id`; nil where there is none.
  func edition(_ id: String) throws -> Edition? {
    if let known = editions[id] { return known }
    let edition = try library.editions().contains(id) ? try library.edition(id) : nil
    editions[id] = .some(edition)
    return edition
  }

  /// Set `number` of `edition`; nil where there is none.
  func set(_ edition: String, _ number: Int) throws -> PinnedScale? {
    let key = "\(edition)/\(number)"
    if let known = sets[key] { return known }
    let pinned: PinnedScale? =
      try library.setNumbers(of: edition).contains(number)
      ? try PinnedScale(library.set(number, of: edition)) : nil
    sets[key] = .some(pinned)
    return pinned
  }

  /// The shelf as requests take it.
  var source: RuleSource { RuleSource(edition: edition, set: set) }
}

extension PinnedScale {
  /// Prepares `set` and hashes its text.
  init(_ set: CriteriaSet) throws { self.init(scale: try Scale(set), hash: set.hash(by: .sodium)) }
}
