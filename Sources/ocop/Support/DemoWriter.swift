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
    let source = try source()
    let province = try Demo.province2026(products: products, plan: plan(Demo.provinceID), source: source)
    let district = try Demo.district2020(plan: plan(Demo.districtID), source: source)
    let place = try NewFolder(folder, mode: StoreFolder.mode)
    defer { place.removeIfEmpty() }
    var written: [String] = []
    do {
      for (path, demo) in zip(paths, [province, district]) {
        written.append(path)
        try write(demo, to: path)
      }
    } catch {
      for path in written { remove(path) }
      throw error
    }
    return paths
  }

  /// Writes the season of 2020, with the district's sitting of that year, to `folder` and answers its path.
  /// - Throws: as `write`.
  func writeSeason(to folder: String) throws -> String {
    let path = "\(folder)/\(SeasonDemo.id).ocop"
    if FileManager.default.fileExists(atPath: path) { throw FileExists(path: path) }
    let season = try plan(SeasonDemo.id)
    let district = try Demo.district2020(plan: plan(Demo.districtID), source: source())
    let place = try NewFolder(folder, mode: StoreFolder.mode)
    defer { place.removeIfEmpty() }
    do { try write(district, season: season, to: path) } catch {
      remove(path)
      throw error
    }
    return path
  }

  private func remove(_ path: String) { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }

  private func source() throws -> DemoSource {
    let library = try surroundings.library()
    return DemoSource(edition: { try library.edition($0) }, set: { try library.set($1, of: $0) }, digest: .sodium)
  }

  private func plan(_ id: String) throws -> String {
    String(decoding: try Input.bytes(of: "\(surroundings.resourceFolder())/demo/\(id).json"), as: UTF8.self)
  }

  private func write(_ demo: Demo, season: String? = nil, to path: String) throws {
    do {
      let store = try SQLiteStore.create(path, crypto: .sodium)
      if let season { try SeasonDemo.play(plan: season, on: store.engine.store) }
      try demo.play(on: store.engine.store)
      try store.close()
    } catch let error as StoreError {
      throw error.ofDestination
    }
  }
}
