import Council

/// Sample sittings to try the program on: people and scores are invented, results are the engine's own.
///
/// Equal input gives equal steps: chance comes from a generator with a fixed seed.
public enum Demo {
  /// An act with who does it and when, in the order in which a store performs them.
  public typealias Step = (act: Act, actor: Actor, time: Timestamp)

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
  public static func province2026(products: Int = 24, plan: String, source: DemoSource) throws -> [Step] {
    try DemoSitting(id: provinceID, plan: Plan(text: plan), source: source).steps(products: max(1, products))
  }

  /// A district's sitting of 2020 that has ended: 7 products at four stars, 13 at three, 4 below.
  ///
  /// - Parameters:
  ///   - plan: text of `Resources/demo/district-2020.json`.
  ///   - source: the law that the plan refers to.
  /// - Throws: as `province2026`.
  public static func district2020(plan: String, source: DemoSource) throws -> [Step] {
    let plan = try Plan(text: plan)
    return try DemoSitting(id: districtID, plan: plan, source: source).steps(products: plan.products.count)
  }
}
