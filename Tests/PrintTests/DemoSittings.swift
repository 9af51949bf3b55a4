import Council
import CouncilFixtures
import Demo
import Documents
import Foundation
import Rating
import Rulebook
import RulebookFiles
import Sealing

/// The sample sittings in memory.
enum DemoSittings {
  static let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources")
  private static let library = CriteriaLibrary(folder: resources.appending(path: "criteria").path)

  static let province = Result { try store(Demo.provinceID, products: 12) }
  static let district = Result { try store(Demo.districtID, products: 24) }

  private static func store(_ id: String, products: Int) throws -> CouncilStore {
    let plan = try String(contentsOf: resources.appending(path: "demo/\(id).json"), encoding: .utf8)
    let source = DemoSource(
      edition: { try library.edition($0) }, set: { try library.set($1, of: $0) }, digest: .sodium)
    let demo =
      id == Demo.districtID
      ? try Demo.district2020(plan: plan, source: source)
      : try Demo.province2026(products: products, plan: plan, source: source)
    let store = try CouncilStore.inMemory(crypto: .glass())
    try demo.play(on: store)
    return store
  }
}

extension String {
  /// The text without hashes and codes of the record, which change with every text of the law.
  var masked: String {
    replacing(/[0-9a-f]{64}/, with: "<mã băm>").replacing(/[A-Z]{4}(-[A-Z]{4}){4}/, with: "<mã kiểm chứng>")
  }
}
