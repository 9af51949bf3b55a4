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

  /// The sample season's register, without a sitting.
  static let register = Result {
    let plan = try String(contentsOf: resources.appending(path: "demo/\(SeasonDemo.id).json"), encoding: .utf8)
    let store = try CouncilStore.inMemory(crypto: .glass())
    try SeasonDemo.play(plan: plan, on: store)
    return store
  }

  /// The report of the sample season.
  static let season = Result {
    let source = SeasonSource(
      editions: { try library.allEditions() },
      set: { try library.setNumbers(of: $0).contains($1) ? try library.set($1, of: $0) : nil },
      provinces: { ["42": "Hà Tĩnh", "56": "Khánh Hòa"] })
    let material = try SeasonMaterial(of: register.get().register, year: 2020, source: source)
    return SeasonReport(material, language: .vietnamese).document
  }

  /// What a paper is made of: the sitting of the province; the season's register for minutes of working sessions.
  static func parts(_ request: PaperRequest) throws -> [PaperParts.Part] {
    let source = PaperSource(phrases: { .carried }, dossierList: { try library.dossierList(of: $0) })
    return request.paper == .sessionMinutes
      ? try request.parts(of: "", in: register.get(), from: source).parts
      : try request.parts(of: Demo.provinceID, in: province.get(), from: source).parts
  }

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
