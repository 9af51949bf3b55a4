import Council
import Rulebook

/// A product of the plan at its place on the agenda.
struct AgendaEntry {
  let planned: PlannedProduct
  let product: Product
  /// From 1, unique in the sitting: the third number of the code, and the seed of its chance.
  let serial: Int
}

extension Plan {
  /// The first `count` products: whole lots of the plan, then the most telling of one more, in the plan's order.
  ///
  /// - Parameter hash: the hash of a set's pinned text.
  func agenda(_ count: Int, hash: (_ set: Int) -> String) -> [AgendaEntry] {
    guard !products.isEmpty else { return [] }
    let whole = count / products.count
    let rest = count % products.count
    var entries: [AgendaEntry] = []
    for lot in 0...whole {
      for (place, planned) in products.enumerated() where lot < whole || planned.rank <= rest {
        let serial = lot * products.count + place + 1
        let product = Product(
          code: "\(province)-\(planned.unit)-\(Self.padded(serial))-\(date.year)",
          name: lot == 0 ? planned.name : "\(planned.name) (lô \(lot + 1))", producer: planned.producer,
          set: planned.set, setHash: hash(planned.set), kind: planned.kind, position: entries.count + 1)
        entries.append(AgendaEntry(planned: planned, product: product, serial: serial))
      }
    }
    return entries
  }

  /// Hà Tĩnh's number, which both plans are set in.
  private var province: String { "42" }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
