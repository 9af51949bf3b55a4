import Council
import Demo
import Documents
import Rating
import Rulebook
import SQLiteStore

/// Figures of papers: from the document to the bytes of the file, the helper's start included.
struct PrintBench {
  private static let products = 70
  private static let members = 11

  private let store: String
  private let surroundings: Surroundings
  private var language: Language { surroundings.language }

  /// Prints papers of the sample sitting of the province in the store at `store`.
  init(store: String, surroundings: Surroundings) {
    self.store = store
    self.surroundings = surroundings
  }

  /// Minutes of 70 products and 11 members in both forms, and as many sheets; nothing but a note where this machine cannot print.
  func measurements(runs: Int) throws -> [Measurement] {
    let helper: PrintHelper
    do {
      helper = try PrintHelper()
      _ = try helper.bytes(order(Document(title: "", language: .vietnamese, blocks: [])))
    } catch let failure as PrintHelper.Failure {
      Output.complain("ocop: \(skipped(failure.explanation(in: language)))")
      return []
    }
    let open = try LiveStore.open(store, access: .readOnly)
    let phrases = try PaperSource.carried(by: surroundings, besideStore: store).phrases()
    let material = try Self.minutes(in: open)
    let minutes = order(Minutes.document(material, phrases: phrases))
    let short = order(Minutes.document(material, form: .short, phrases: phrases))
    let sheets = order(try Self.sheets(in: open))
    return [
      try .milliseconds("print_minutes_70x11_pdf", runs: runs) { _ = try helper.bytes(minutes) },
      try .milliseconds("print_short_minutes_70x11_pdf", runs: runs) { _ = try helper.bytes(short) },
      try .milliseconds("print_sheets_770_pdf", runs: runs) { _ = try helper.bytes(sheets) },
    ]
  }

  private func order(_ document: Document) -> PrintOrder {
    PrintOrder(format: .pdf, language: language, created: "2026-11-22T17:30:00+07:00", content: .document(document))
  }

  private func skipped(_ reason: String) -> String {
    language.choose("không đo phần in: \(reason)", "papers are not measured: \(reason)")
  }

  /// The concluded products again and again, and with every sheet copied until all members have one.
  private static func minutes(in store: CouncilStore) throws -> MinutesMaterial {
    let material = try MinutesMaterial(of: Demo.provinceID, in: store)
    let rated = material.items.filter { $0.isConcluded && $0.answer != nil }
    let others = (material.members.count..<members).map { place in
      Member(id: "b\(place)", name: "Ủy viên \(place + 1)", office: "", role: .member)
    }
    let items = (0..<products).map { place in
      let item = rated[place % rated.count]
      return MinutesMaterial.Item(
        product: item.product, stage: item.stage, pinned: item.pinned, conclusion: item.conclusion,
        answer: item.answer.map { widened($0, by: others) })
    }
    return MinutesMaterial(
      sitting: material.sitting, members: material.members + others, attendance: material.attendance,
      log: material.log, edition: material.edition, items: items)
  }

  private static func widened(_ answer: Answer, by others: [Member]) -> Answer {
    let request = answer.request
    let copies = others.enumerated().map { place, member in
      Sheet(member: member.id, choices: request.sheets[place % request.sheets.count].choices)
    }
    return Answer(
      RatingRequest(
        edition: request.edition, pinned: request.pinned, level: request.level, rules: request.rules,
        decisions: request.decisions, product: request.product, sheets: request.sheets + copies))
  }

  /// So many of the sitting's sheets, the first ones again where there are fewer.
  private static func sheets(in store: CouncilStore) throws -> Document {
    let document = SheetPapers.document(try SheetsMaterial.filled(of: Demo.provinceID, in: store))
    let papers = document.blocks.split(separator: .newPaper)
    let chosen = (0..<(products * members)).map { papers[$0 % papers.count] }
    return Document(
      title: document.title, language: document.language, blocks: Array(chosen.joined(separator: [.newPaper])))
  }
}
