import Council
import CouncilFixtures
import Documents
import Exchange
import Rulebook
import Season
import TestSupport
import Testing

@Suite("The register as a list, there and back")
struct RegisterTableTests {
  /// Dossiers of texts that are hard to keep: formulas, quotes, delimiters, apostrophes, other scripts.
  private static func dossiers(seed: UInt64) -> [SeasonAct] {
    var random = SeededGenerator(seed: seed)
    let scraps = [
      "=1+2", "+84 912", "-x", "@y", "'", "'=z", "''=", "\"", ",", ";", "Nước mắm", "ạ̉", "#N", "# ghi chú", "0012", "🐟",
      "a b", "<&>", "_x0041_", "1e5", "2026-01-02",
    ]
    func text(_ least: Int) -> String {
      (0..<Int.random(in: least...3, using: &random)).map { _ in scraps.randomElement(using: &random) ?? "" }
        .joined(separator: " ").composedForStorage
    }
    return (1...60).map { number in
      let stage = DossierStage.allCases.randomElement(using: &random) ?? .idea
      let set = stage.isFiled || Bool.random(using: &random) ? Int.random(in: 1...26, using: &random) : nil
      return .enrol(
        Dossier(
          code: "42-18532-\(number)-2026", name: text(1), producer: text(1), set: set,
          kind: ApplicationKind.allCases.randomElement(using: &random) ?? .first, district: text(0), commune: text(0),
          address: text(0), phone: text(0), year: Int.random(in: 2019...2030, using: &random)), stage: stage,
        date: Fixture.date, reason: "thử")
    }
  }

  @Test(
    "comes back into a fresh store as it was, and changes nothing in its own", arguments: 1...20 as ClosedRange<UInt64>)
  func thereAndBack(seed: UInt64) throws {
    let desk = try RegisterDesk()
    try desk.perform(Self.dossiers(seed: seed))
    let dossiers = try desk.store.register.dossiers()
    let csv = String(decoding: RegisterTable(dossiers).csv, as: UTF8.self)
    let fresh = try RegisterDesk()
    try fresh.take(csv)
    let back = try fresh.store.register.dossiers()
    #expect(back.map(\.fields) == dossiers.map(\.fields) && back.map(\.stage) == dossiers.map(\.stage))
    let again = try desk.plan(csv, updates: true)
    #expect(again.acts.isEmpty && again.skipped == dossiers.count)
    // A workbook holds every cell as text.
    let cells = try #require(RegisterTable(dossiers).workbook.sheets.first).rows.map { $0.map(Self.text) }
    let rows = cells.enumerated().map { Worksheet.Row(number: $0 + 1, cells: $1) }
    let sheet = ListFile(worksheet: Worksheet(rows: rows), name: "f.xlsx")
    let other = try RegisterDesk()
    try other.perform(other.plan(sheet).acts)
    #expect(try other.store.register.dossiers().map(\.fields) == dossiers.map(\.fields))
  }

  private static func text(_ cell: Workbook.Cell) -> String {
    if case .text(let text) = cell.content { return text }
    Issue.record("a cell that is no text")
    return ""
  }

  @Test("no cell of the CSV begins as a formula does")
  func formulas() throws {
    let desk = try RegisterDesk()
    try desk.take("code,name,producer,phone,address\n42-1-001-2026,=SUM(A1),@x,+84 912,'=y\n")
    let csv = String(decoding: RegisterTable(try desk.store.register.dossiers()).csv, as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}code,name,producer,set,kind,stage,district,commune,phone,address,year\r\n"))
    #expect(csv.contains("42-1-001-2026,'=SUM(A1),'@x,,first,idea,,,'+84 912,'=y,2026\r\n"))
    #expect(try desk.store.register.dossiers().first?.fields.address == "=y", "an apostrophe before a formula is none")
  }
}
