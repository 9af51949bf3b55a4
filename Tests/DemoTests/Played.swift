import Council
import CouncilFixtures
import Foundation
import Rulebook
import RulebookFiles
import Sealing

@testable import Demo

/// A demo played through the engine in memory.
struct Played: Sendable {
  let demo: Demo
  let store: CouncilStore
  let sitting: String

  private static let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources")

  private static let library = CriteriaLibrary(
    folder: resources.appending(path: "criteria").path(percentEncoded: false))

  /// Every set of an edition by number, read once: YAML is slow.
  private static let sets = ["2026-26", "2019-1048"].reduce(into: [:]) { sets, edition in
    sets[edition] = Result {
      Dictionary(try library.sets(of: edition).map { ($0.number, $0) }) { first, _ in first }
    }
  }

  static var source: DemoSource {
    DemoSource(
      edition: { try library.edition($0) },
      set: { edition, number in
        guard let set = try sets[edition]?.get()[number] else { return try library.set(number, of: edition) }
        return set
      }, digest: .sodium)
  }

  /// The editions of this repository.
  static func editions() throws -> [Edition] { try library.allEditions() }

  /// The district, played once.
  static let ended = Result { try district() }

  /// The sitting of 24 products, played once.
  static let usual = Result { try province() }

  static func plan(_ id: String) throws -> String {
    try String(contentsOf: resources.appending(path: "demo/\(id).json"), encoding: .utf8)
  }

  static func province(_ products: Int = 24) throws -> Played {
    try Played(try Demo.province2026(products: products, plan: plan(Demo.provinceID), source: source))
  }

  static func district() throws -> Played {
    try Played(try Demo.district2020(plan: plan(Demo.districtID), source: source))
  }

  /// Plays `demo`; the store refuses what is not lawful.
  private init(_ demo: Demo) throws {
    self.demo = demo
    sitting = demo.sitting
    store = try CouncilStore.inMemory(crypto: .glass())
    try demo.play(on: store)
  }

  /// Everything that is done, in order.
  var deeds: [Deed] { demo.setUp + demo.deeds }

  /// Lines of the agenda as anyone may see them.
  func agenda() throws -> [AgendaItem] { try store.agenda(sitting, nil) }
}
