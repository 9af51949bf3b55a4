import Council
import Rulebook

/// A sitting read from a council's file and a file of products: everything that a council needs to begin.
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
  /// What of the regulation the file does not say, so that a default was taken.
  public let defaults: [Setting]
  /// True where the file does not say when the dossiers were filed, so that they count as filed on the sitting's day.
  public let assumesFilingDay: Bool
  private let pins: [Act]

  /// Reads both files under the law.
  /// - Throws: `ImportFaults` with everything that is wrong, or what `law` throws.
  public init(council: NamedFile, products: NamedFile, law: LawSource) throws {
    var faults = FaultList(file: council.name)
    var productFaults = FaultList(file: products.name)
    let file = CouncilFile(council, &faults)
    let rows = ProductFile(products, &productFaults).rows
    let draft = SittingDraft(file, &faults)
    let kinds = rows.isEmpty ? [.first] : Set(rows.map(\.kind))
    let chosen = try draft.flatMap { draft in
      LawfulEdition(choice: EditionChoice(among: try law.editions()), settings: file.settings, date: draft.date)
        .find(for: kinds, &faults)
    }
    if let draft, let chosen { draft.check(under: chosen.edition, file.settings, &faults) }
    let known = try chosen.map { try law.setNumbers($0.edition.id) } ?? []
    if let chosen { Self.check(rows, under: chosen.edition, sets: known, file, &faults, &productFaults) }
    let pinned = try chosen.map {
      try Pins(edition: $0.edition, sets: Set(rows.map(\.set)).intersection(known), law: law)
    }
    if let draft, let pinned { draft.jointCriteria.check(in: pinned.sets, of: pinned.edition, &faults) }
    guard let draft, let chosen, let pinned, faults.faults.isEmpty, productFaults.faults.isEmpty else {
      throw ImportFaults(faults: faults.sorted + productFaults.sorted)
    }
    edition = chosen.edition
    reason = chosen.reason
    members = file.members
    sets = pinned.sets
    pins = pinned.acts
    defaults = Setting.allCases.filter { $0.isRegulation && !file.settings.has($0) }
    assumesFilingDay = !file.settings.has(.filed)
    sitting = draft.sitting(under: edition, hash: pinned.editionHash, offersSpread: defaults.contains(.spread))
    self.products = rows.enumerated().map { place, row in
      Product(
        code: row.code, name: row.name, producer: row.producer, address: row.address, phone: row.phone, set: row.set,
        setHash: pinned.setHashes[row.set] ?? "", kind: row.kind, position: place + 1)
    }
  }

  /// Every product's set and kind must be the edition's.
  private static func check(
    _ rows: [ProductFile.Row], under edition: Edition, sets: [Int], _ file: CouncilFile, _ faults: inout FaultList,
    _ productFaults: inout FaultList
  ) {
    guard !sets.isEmpty else {
      let setting: Setting = file.settings.has(.edition) ? .edition : .date
      return faults.add(
        .editionWithoutSets(edition.id), line: file.settings.line(of: setting), column: setting.rawValue)
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
