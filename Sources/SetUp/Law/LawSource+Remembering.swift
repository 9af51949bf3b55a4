import Rulebook
import Season
import Synchronization

extension LawSource {
  /// The same law, every edition and set read once: a draft is checked whenever a field is left.
  public func remembering() -> LawSource {
    let known = Known(self)
    return LawSource(
      editions: { try known.editions() }, setNumbers: { try known.numbers(of: $0) }, set: { try known.set($1, of: $0) },
      dossierList: { try known.dossierList(of: $0) }, provinces: { try known.provinces() }, digest: digest)
  }

  private final class Known: Sendable {
    private struct Read {
      var editions: [Edition]?
      var numbers: [String: [Int]] = [:]
      var sets: [String: CriteriaSet] = [:]
      var lists: [String: DossierList?] = [:]
      var provinces: [Province]?
    }

    private let law: LawSource
    private let read = Mutex(Read())

    init(_ law: LawSource) { self.law = law }

    func editions() throws -> [Edition] {
      if let editions = read.withLock(\.editions) { return editions }
      let editions = try law.editions()
      read.withLock { $0.editions = editions }
      return editions
    }

    func numbers(of edition: String) throws -> [Int] {
      if let numbers = read.withLock({ $0.numbers[edition] }) { return numbers }
      let numbers = try law.setNumbers(edition)
      read.withLock { $0.numbers[edition] = numbers }
      return numbers
    }

    func dossierList(of edition: String) throws -> DossierList? {
      if let list = read.withLock({ $0.lists[edition] }) { return list }
      let list = try law.dossierList(edition)
      read.withLock { $0.lists[edition] = .some(list) }
      return list
    }

    func provinces() throws -> [Province] {
      if let provinces = read.withLock(\.provinces) { return provinces }
      let provinces = try law.provinces()
      read.withLock { $0.provinces = provinces }
      return provinces
    }

    func set(_ number: Int, of edition: String) throws -> CriteriaSet {
      let key = "\(edition)/\(number)"
      if let set = read.withLock({ $0.sets[key] }) { return set }
      let set = try law.set(edition, number)
      read.withLock { $0.sets[key] = set }
      return set
    }
  }
}
