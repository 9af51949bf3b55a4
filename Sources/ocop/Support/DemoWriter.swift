import Council
import Demo
import Foundation
import Rulebook
import RulebookFiles
import SQLiteStore
import Screens
import Sealing

/// Writes the sample sittings as stores, one checkpointed file each.
struct DemoWriter {
  /// Most products of the province's sitting: more than any council rates in a round.
  static let mostProducts = 20_000

  private let surroundings: Surroundings

  /// Takes the law and the plans from the resources that `surroundings` names.
  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Writes both sittings to `folder`, both or none, and answers their paths.
  /// - Throws: `FileExists`, `StoreError`, `DemoError`.
  @discardableResult func write(to folder: String, products: Int = 24) throws -> [String] {
    let paths = DemoSitting.allCases.map { "\(folder)/\($0.rawValue).ocop" }
    if let path = paths.first(where: FileManager.default.fileExists(atPath:)) { throw FileExists(path: path) }
    let library = try surroundings.library()
    let source = DemoSource(
      edition: { try library.edition($0) }, set: { try library.set($1, of: $0) }, digest: .sodium)
    let province = try Demo.province2026(products: products, plan: plan(.province2026), source: source)
    let district = try Demo.district2020(plan: plan(.district2020), source: source)
    try StoreFolder.make(folder)
    var written: [String] = []
    do {
      for (path, demo) in zip(paths, [province, district]) {
        written.append(path)
        try write(demo, to: path)
      }
    } catch {
      for path in written { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
      throw error
    }
    return paths
  }

  private func plan(_ sitting: DemoSitting) throws -> String {
    String(
      decoding: try Input.bytes(of: "\(surroundings.resourceFolder())/demo/\(sitting.rawValue).json"), as: UTF8.self)
  }

  private func write(_ demo: Demo, to path: String) throws {
    let store = try SQLiteStore.create(path, crypto: .sodium)
    try demo.play(on: store.engine.store)
    try store.close()
  }
}
