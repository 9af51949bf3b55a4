import Council
import Rulebook

/// A sitting that was checked: everything that a council needs to begin.
public struct SittingSetUp: Sendable {
  public let sitting: Sitting
  public let edition: Edition
  /// Why this edition applies.
  public let reason: EditionChoice.Reason
  /// The sets that the products use, by number.
  public let sets: [CriteriaSet]
  public let members: [Member]
  /// In the order of the agenda.
  public let products: [Product]
  /// What of the regulation is not said, so that a default was taken.
  public let defaults: [Setting]
  /// True where it is not said when the dossiers were filed, so that they count as filed on the sitting's day.
  public let assumesFilingDay: Bool
  private let pins: [Act]

  /// Checks what was written down under the law.
  ///
  /// - Parameters:
  ///   - fixed: the edition that the sitting is bound to already; nil where the law gives one.
  ///   - faults: what is known to be wrong with the council, to be told together with the rest.
  ///   - productFaults: the same of the products.
  /// - Throws: `ImportFaults` with everything that is wrong, or what `law` throws.
  public init(
    _ council: CouncilRows, _ products: ProductRows, under fixed: Edition? = nil, law: LawSource,
    _ faults: FaultList, _ productFaults: FaultList
  ) throws {
    var (faults, productFaults) = (faults, productFaults)
    let rows = products.rows
    let said = SittingSettings(council, &faults)
    let kinds = rows.isEmpty ? [.first] : Set(rows.map(\.kind))
    let chosen = try said.flatMap { said in
      if let fixed { return LawfulEdition.Found(fixed, .inForce(since: fixed.effective)) }
      return LawfulEdition(
        choice: EditionChoice(among: try law.editions()), settings: council.settings, date: said.date
      ).find(for: kinds, &faults)
    }
    if let said, let chosen { said.check(under: chosen.edition, council.settings, &faults) }
    let known = try chosen.map { try law.setNumbers($0.edition.id) } ?? []
    if let chosen { Self.check(rows, under: chosen.edition, sets: known, council, &faults, &productFaults) }
    let pinned = try chosen.map {
      try Pins(edition: $0.edition, sets: Set(rows.map(\.set)).intersection(known), law: law)
    }
    if let said, let pinned { said.jointCriteria.check(in: pinned.sets, of: pinned.edition, &faults) }
    guard let said, let chosen, let pinned, faults.faults.isEmpty, productFaults.faults.isEmpty else {
      throw ImportFaults(faults: faults.sorted + productFaults.sorted)
    }
    edition = chosen.edition
    reason = chosen.reason
    members = council.members
    sets = pinned.sets
    pins = pinned.acts
    defaults = Setting.allCases.filter { $0.isRegulation && !council.settings.has($0) }
    assumesFilingDay = !council.settings.has(.filed)
    sitting = said.sitting(under: edition, hash: pinned.editionHash, offersSpread: defaults.contains(.spread))
    self.products = rows.enumerated().map { place, row in
      Product(
        code: row.code, name: row.name, producer: row.producer, address: row.address, phone: row.phone, set: row.set,
        setHash: pinned.setHashes[row.set] ?? "", kind: row.kind, position: place + 1)
    }
  }

  /// Every product's set and kind must be the edition's.
  private static func check(
    _ rows: [ProductRows.Row], under edition: Edition, sets: [Int], _ council: CouncilRows, _ faults: inout FaultList,
    _ productFaults: inout FaultList
  ) {
    guard !sets.isEmpty else {
      let setting: Setting = council.settings.has(.edition) ? .edition : .date
      return faults.add(
        .editionWithoutSets(edition.id), line: council.settings.line(of: setting), column: setting.rawValue)
    }
    for row in rows {
      if !sets.contains(row.set) {
        productFaults.add(.unknownSet(row.set, edition: edition.id, known: sets), line: row.line, column: "set")
      }
      if !edition.kinds.contains(row.kind) {
        productFaults.add(.otherKind(row.kind, edition: edition.id), line: row.line, column: "kind")
      }
    }
  }

  /// Who is there: everybody, but for those in `absent`, by id, with the reason.
  public func attendance(absent: [String: String] = [:]) -> [Attendance] {
    members.map { member in
      let reason = absent[member.id]
      return Attendance(
        member: member.id, product: nil, state: reason == nil ? .present : .absent, reason: reason ?? "")
    }
  }

  /// What a store has to perform, in order: the law's texts pinned, the sitting and its first session, its people, its
  /// agenda.
  public func acts(absent: [String: String] = [:]) -> [Act] {
    pins + [.openSitting(sitting), .openSession(.first(of: sitting))] + members.map(Act.addMember)
      + attendance(absent: absent).map(Act.attend) + products.map(Act.addProduct)
  }
}
