import Council
import CouncilFixtures
import Documents
import Foundation
import Print
import Rating
import Rulebook
import TestSupport
import Testing

/// Papers of unusual councils, and of disks that do not take them.
@Suite("Papers in unusual circumstances")
struct PaperOutcomeTests {
  private static let source = PaperSource(phrases: { .carried }, dossierList: { _ in nil })

  /// Every paper of a sitting that comes as a document, by its kind and form.
  private static func documents(_ store: CouncilStore) throws -> [(request: PaperRequest, document: Document)] {
    let requests =
      Paper.allCases.filter { $0 != .sessionMinutes && $0 != .advisoryReport }.map { PaperRequest($0, as: .pdf) }
      + [PaperRequest(.minutes, as: .pdf, form: .short)]
    return try requests.flatMap { request -> [(PaperRequest, Document)] in
      do {
        return try request.parts(of: Fixture.sittingID, in: store, from: source).parts.compactMap { part in
          if case .document(let document) = part.content { (request, document) } else { nil }
        }
      } catch is PaperRefusal {
        return []
      }
    }
  }

  /// Sets up a sitting of its own: so many members who score, and products with names of so many letters.
  private static func store(scorers: Int, products: Int, letters: Int = 30) throws -> CouncilStore {
    let store = try CouncilStore.inMemory(crypto: .glass())
    let name = String(String(repeating: "Nước mắm cá cơm ", count: 10).prefix(letters))
    let sitting = Fixture.sitting(Regulation())
    let people = (1...scorers).map {
      Member(id: "m\($0)", name: "\(name)\($0)", office: name, role: $0 == 1 ? .chair : .member)
    }
    var acts: [Act] = [
      .pinEdition(hash: Fixture.editionHash, text: Fixture.editionText),
      .pinSet(edition: Fixture.edition.id, number: 9, hash: Fixture.setHash, text: Fixture.setText),
      .openSitting(sitting), .openSession(.first(of: sitting)),
    ]
    acts += (people + [Member(id: "s1", name: "Hồ Kỷ", office: "Văn phòng", role: .secretary)]).map(Act.addMember)
    acts += (1...products).map { number in
      .addProduct(
        Product(
          code: "42-1-\(number)-2026", name: "\(name)\(number)", producer: name, address: name, set: 9,
          setHash: Fixture.setHash, kind: .first, position: number))
    }
    for (place, act) in acts.enumerated() {
      try store.perform(act, Fixture.sittingID, Fixture.operatorAccount, Fixture.time(place))
    }
    return store
  }

  @Test("names of 120 letters are broken, never cut, in text of both widths and on paper")
  func longNames() throws {
    let store = try Self.store(scorers: 3, products: 2, letters: 120)
    let name = try #require(try store.agenda(Fixture.sittingID, nil).first?.product.name)
    for (request, document) in try Self.documents(store) {
      for width in LineWidth.allCases {
        let lines = PlainText(width: width.rawValue).lines(document)
        #expect(lines.allSatisfy { $0.count <= width.rawValue }, "\(request.paper)")
      }
      let pages = try PDFReading(document).pages().joined(separator: " ")
      let words = pages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(name.split(separator: " ").prefix(4).joined(separator: " ")), "\(request.paper)")
    }
  }

  @Test("a council of one, a product without a sheet, nothing scored: papers are drafts, or refused with the reason")
  func small() throws {
    let store = try Self.store(scorers: 1, products: 1)
    let papers = try Self.documents(store)
    #expect(papers.map(\.request.paper) == [.minutes, .blankSheets, .minutes])
    for (request, document) in papers where request.paper == .minutes {
      let text = PlainText(width: 80).text(document)
      #expect(text.contains("DỰ THẢO: còn 1/1 sản phẩm chưa có kết luận"))
      #expect(text.contains("tổng số 1 thành viên"))
      #expect(try PDFReading(document).pages().isEmpty == false)
    }
  }

  @Test("a product without a sheet cannot be closed: the summary leaves it out by name, the minutes say how far it is")
  func noSheet() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    try desk.score(Fixture.products[0])
    try desk.conclude(Fixture.products[0])
    let without = Fixture.products[1]
    try desk.move(without, .waiting, .scoring)
    #expect(throws: Refusal.nothingSubmitted) { try desk.close(without, "không ai chấm", missing: Fixture.scorers) }
    func parts(_ request: PaperRequest) throws -> PaperParts {
      try request.parts(of: Fixture.sittingID, in: desk.store, from: Self.source)
    }
    let summary = try parts(PaperRequest(.summary, as: .txt))
    #expect(summary.leftOut.map(\.code) == Array(Fixture.products[1...]))
    guard case .document(let minutes) = try parts(PaperRequest(.minutes, as: .txt, form: .short)).parts[0].content
    else { return }
    let text = PlainText(width: 132).text(minutes)
    #expect(text.contains("(\(without)): đang chấm, phiếu còn niêm phong"))
  }

  @Test("two hundred products")
  func many() throws {
    let store = try Self.store(scorers: 9, products: 200)
    let request = PaperRequest(.minutes, as: .pdf, form: .short)
    guard
      case .document(let document) = try request.parts(of: Fixture.sittingID, in: store, from: Self.source).parts[0]
        .content
    else { return }
    let text = PlainText(width: 80).text(document)
    #expect(text.contains("42-1-200-2026") && text.contains("còn 200/200 sản phẩm"))
    #expect(try PDFReading(document).pages().joined().contains("42-1-200-2026"))
  }

  @Test("a disk that takes no more leaves no part of a file behind, and says which", arguments: ["pdf", "txt"])
  func fullDisk(format: String) throws {
    let folder = try SampleStores.copies(products: 12)
    let (store, out) = ("\(folder.path)/province-2026.ocop", "\(folder.path)/giay")
    // No file may grow beyond a block: a write fails as on a full disk, with another word for why.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" print \"$1\" minutes --format \(format) --out \"$2\""
    let result = try Tool.run("/bin/bash", ["-c", script, BuildProducts.path(of: "ocop"), store, out])
    #expect(result.status == 1 && result.text.isEmpty)
    #expect(result.complaint.contains("không ghi được \(out)/bien-ban-2026-11-22.\(format)"), "\(result.complaint)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test("a folder that is missing is made; one that cannot be made is named")
  func folders() throws {
    let folder = try SampleStores.copies(products: 12)
    let store = "\(folder.path)/district-2020.ocop"
    func print(to out: String) throws -> Tool.Result {
      try Tool.ocop(["print", store, "summary", "--format", "txt", "--out", out])
    }
    #expect(try print(to: "\(folder.path)/a/b/c").status == 0)
    let blocked = try print(to: "\(store)/x")
    #expect(blocked.status == 1 && blocked.text.isEmpty && blocked.complaint.contains("\(store)/x"))
  }
}
