import Council

/// Sample sittings to try the program on: people and scores are invented, results are the engine's own.
///
/// Equal input gives equal deeds: chance comes from a generator with a fixed seed.
public struct Demo: Sendable {
  /// Id of the sitting.
  public let sitting: String
  /// What sets the sitting up, in the order in which a store performs it.
  public let setUp: [Deed]
  /// What is done in it.
  public let deeds: [Deed]

  /// Every sample member's PIN.
  public static let pin = PINRule.sample

  /// Plays the sitting on a store: sets it up, gives everybody the sample PIN, does the deeds.
  /// - Throws: `Refusal` where the plan does what no council may, or the store's error.
  public func play(on store: CouncilStore) throws {
    guard let first = setUp.first, let last = setUp.last else { return }
    _ = try store.performAll(setUp)
    let members = try store.members(sitting)
    let pins = Dictionary(members.map { ($0.id, Self.pin) }, uniquingKeysWith: { first, _ in first })
    _ = try store.keys.issue([], sitting, pins, first.actor, last.time)
    let actors = Set(deeds.map(\.actor))
    let acting = members.map(\.id).filter { actors.contains(.member($0)) }
    for member in acting { try store.keys.unlock(sitting, member, Self.pin, "demo", last.time) }
    defer { for member in acting { store.keys.lock(sitting, member) } }
    _ = try store.performAll(deeds)
  }

  /// Id of the sitting that `province2026` makes.
  public static let provinceID = "province-2026"
  /// Id of the sitting that `district2020` makes.
  public static let districtID = "district-2020"

  /// A provincial sitting of 2026 under way: products concluded, closed, in scoring and waiting.
  ///
  /// - Parameters:
  ///   - products: how many, at least 1. Fewer than planned leave out the least telling ones; more repeat the plan in
  ///     lots, with names and codes of their own.
  ///   - plan: text of `Resources/demo/province-2026.json`.
  ///   - source: the law that the plan refers to.
  /// - Throws: `JSONError` and `FieldError` for a faulty plan, `DemoError` where the law does not carry it, and what
  ///   `source` throws.
  public static func province2026(products: Int = 24, plan: String, source: DemoSource) throws -> Demo {
    try DemoSitting(id: provinceID, plan: Plan(text: plan), source: source).demo(products: max(1, products))
  }

  /// A district's sitting of 2020 that has ended: 7 products at four stars, 13 at three, 4 below.
  ///
  /// - Parameters:
  ///   - plan: text of `Resources/demo/district-2020.json`.
  ///   - source: the law that the plan refers to.
  /// - Throws: as `province2026`.
  public static func district2020(plan: String, source: DemoSource) throws -> Demo {
    let plan = try Plan(text: plan)
    return try DemoSitting(id: districtID, plan: plan, source: source).demo(products: plan.products.count)
  }
}
