import Foundation
import Rulebook
import RulebookFiles
import Testing

@Suite("The lists of documents")
struct DossierListTests {
  private func list(_ edition: String) throws -> DossierList {
    try #require(try Folders.library.dossierList(of: edition))
  }

  @Test("of every edition are read, and say what each kind brings")
  func builtIn() throws {
    let now = try list("2026-26")
    #expect(now.documents.count == 22 && now.evidence.isEmpty)
    #expect(now.kinds[.upgrade] == ["registration", "selfAssessment", "changesSinceRecognition"])
    #expect(now.filedWith[.commune] == ["requestToProvince", "communeReport"])
    let permit = try #require(now.documents.first { $0.id == "productionPermit" })
    #expect(permit.expires && permit.required == .whereLawAsks && permit.supports.count == 3)
    let before = try list("2019-1048")
    #expect(before.documents.count == 18 && before.evidence.count == 70)
    #expect(before.documents.allSatisfy { $0.id == $0.title })
    #expect(try Folders.library.dossierList(of: "2023-148") == nil)
  }

  @Test("go by the kind and the set: samples not for tourism, changes for an upgrade alone")
  func choice() throws {
    let list = try list("2026-26")
    func ids(_ kind: ApplicationKind, _ set: Int?) -> [String] { list.documents(for: kind, set: set).map(\.id) }
    #expect(ids(.first, 9).contains("samples") && !ids(.first, 26).contains("samples"))
    #expect(ids(.first, nil).contains("samples"))
    #expect(ids(.upgrade, 9).contains("changesSinceRecognition") && !ids(.first, 9).contains("changesSinceRecognition"))
    #expect(ids(.reassessment, 9).contains("resultsSinceRecognition"))
  }

  @Test("name criteria that the edition's sets have")
  func criteria() throws {
    for edition in ["2019-1048", "2026-26"] {
      let list = try list(edition)
      let sets = try Folders.library.sets(of: edition)
      let titles = Set(sets.flatMap { $0.criteria.map(\.title) })
      for document in list.documents {
        for title in document.supports { #expect(titles.contains(title), "\(edition) \(document.id): \(title)") }
      }
      for line in list.evidence {
        for set in sets where line.sets?.contains(set.number) ?? false {
          #expect(
            set.criteria.contains { $0.title == line.criterion }, "\(edition) set \(set.number): \(line.criterion)")
        }
      }
    }
  }

  @Test(
    "are read strictly",
    arguments: [
      "documents: [{id: a, title: A, required: sometimes}]", "documents: [{id: a, title: A}]",
      "documents: [{id: a, title: A, required: always}, {id: a, title: B, required: always}]",
      "kinds: {first: [b]}\ndocuments: [{id: a, title: A, required: always}]",
      "kinds: {second: [a]}\ndocuments: [{id: a, title: A, required: always}]",
      "documents: [{id: a, title: A, required: always, needed: true}]", "papers: []",
      "documents: []\nevidence: [{criterion: A, sets: some, evidence: [x]}]",
    ])
  func strict(text: String) throws {
    let edition = try String(contentsOfFile: "\(Folders.criteria)/2026-26/edition.yaml", encoding: .utf8)
    try Folders.with(texts: ["2026-26/edition.yaml": edition, "2026-26/dossier.yaml": text]) { folder in
      #expect(throws: RulebookFileError.self) { try CriteriaLibrary(folder: folder).dossierList(of: "2026-26") }
    }
  }
}
