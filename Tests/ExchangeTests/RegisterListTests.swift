import Council
import CouncilFixtures
import Documents
import Exchange
import Foundation
import Rulebook
import Season
import SetUp
import StrictJSON
import Testing

@Suite("A list of dossiers into the register")
struct RegisterListTests {
  private static let good = """
    42-18532-007-2026,Nước mắm mẫu,HTX mẫu,9,upgrade,dossier,,Cẩm Nhượng,0912 345 678,Thôn 1,2027
    42-18532-008-2026,Mật ong mẫu,Hộ mẫu,,,,,,,,

    """

  @Test("takes every column; what is left out is a first application, an idea, the year of the code")
  func columns() throws {
    let desk = try RegisterDesk()
    let plan = try desk.take(RegisterDesk.header + Self.good)
    #expect(plan.added == 2 && plan.changed == 0 && plan.skipped == 0 && plan.warnings.isEmpty)
    let dossiers = try desk.store.register.dossiers()
    #expect(
      dossiers.first?.fields
        == Dossier(
          code: "42-18532-007-2026", name: "Nước mắm mẫu", producer: "HTX mẫu", set: 9, kind: .upgrade,
          commune: "Cẩm Nhượng", address: "Thôn 1", phone: "0912 345 678", year: 2027))
    #expect(dossiers.first?.stage == .dossier && dossiers.first?.filed == desk.date)
    #expect(
      dossiers.last?.fields
        == Dossier(code: "42-18532-008-2026", name: "Mật ong mẫu", producer: "Hộ mẫu", year: 2026))
    #expect(dossiers.last?.stage == .idea)
    #expect(try desk.store.register.view("42-18532-007-2026").steps.map(\.reason) == ["nhập từ f.csv"])
  }

  @Test("reads columns in any order, semicolons, CR LF, a byte order mark, blank lines, NFD, a name that begins with #")
  func spellings() throws {
    let desk = try RegisterDesk()
    let text = "\u{FEFF}Producer;CODE;name\r\n\r\nHTX mẫu;42-1-001-2026;#1 Cà phê\r\n ; ;\r\n"
    try desk.take(text.decomposedStringWithCanonicalMapping)
    let fields = try desk.store.register.dossiers().map(\.fields)
    #expect(fields.map(\.name) == ["#1 Cà phê"] && fields.map(\.producer) == ["HTX mẫu"])
    #expect(fields.first?.producer.unicodeScalars.count == "HTX mẫu".unicodeScalars.count)
  }

  /// A part of the good list, what stands there instead, how the one complaint begins.
  static let faults = [
    ("code,name", "code,tên", "f.csv:1: tên: cột lạ"), ("kind,stage", "kind,kind", "f.csv:1: kind: cột lặp lại"),
    ("42-18532-007-2026", "42-18532-007", "f.csv:2: code: «42-18532-007»; cần mã"),
    ("42-18532-007-2026", "", "f.csv:2: code: còn trống"),
    ("42-18532-008-2026", "42-18532-007-2026", "f.csv:3: code: «42-18532-007-2026» đã có ở dòng 2"),
    ("Mật ong mẫu", "", "f.csv:3: name: còn trống"), ("Hộ mẫu", " ", "f.csv:3: producer: còn trống"),
    (",9,", ",,", "f.csv:2: set: hồ sơ đã nộp phải có số bộ tiêu chí"),
    (",9,", ",27,", "f.csv:2: set: «27»; cần một số nguyên từ 1 đến 26"), (",9,", ",0,", "f.csv:2: set: «0»"),
    ("upgrade", "nâng hạng", "f.csv:2: kind: «nâng hạng»; cần một trong: first, upgrade, reassessment"),
    (",dossier,", ",filed,", "f.csv:2: stage: «filed»; cần một trong: idea, accepted, refused, plan-awaited"),
    ("2027", "hai nghìn", "f.csv:2: year: «hai nghìn»"),
    ("Thôn 1", "#REF!", "f.csv:2: address: «#REF!» là lỗi công thức"),
    ("Thôn 1", "Thôn 1,Tổ 2", "f.csv:2: L: có 12 ô"),
    ("Nước mắm", "Nước \"mắm\"", "f.csv:2: name: ngoặc kép giữa ô"),
    ("42-18532-007-2026", "42-18532-007-0026", "f.csv:2: code: «42-18532-007-0026»; cần mã"),
  ]

  @Test("tells a bad row by file, line and column, and takes nothing", arguments: faults)
  func fault(part: String, other: String, complaint: String) throws {
    let desk = try RegisterDesk()
    let complaints = try desk.complaints((RegisterDesk.header + Self.good).changing(part, to: other))
    #expect(complaints.count == 1 && complaints.first?.hasPrefix(complaint) == true, "\(complaints)")
  }

  @Test("tells each bad row once, by the line on which it begins, whatever is wrong with it")
  func rows() throws {
    let list = """
      code,name,producer,set
      42-1-001-2026,"hai
      dòng",HTX,9
      42-1-002-2026,,,99
      42-1-003-2026,"ba

      dòng",HTX,x
      """
    let complaints = try RegisterDesk().complaints(list)
    #expect(complaints.map { $0.split(separator: " ").first } == ["f.csv:4:", "f.csv:5:"])
    #expect(complaints.first?.contains("; producer: ") == true && complaints.first?.contains("; set: ") == true)
  }

  @Test("a list without a required column, an empty file and one in another encoding are told; a bare header is not")
  func files() throws {
    let desk = try RegisterDesk()
    #expect(try desk.complaints("code,name\n42-1-001-2026,x\n") == ["f.csv:1: producer: thiếu cột này"])
    #expect(try desk.complaints("") == ["f.csv: không có dòng dữ liệu nào"])
    #expect(try desk.complaints(RegisterDesk.header).isEmpty)
    let windows = ListFile(
      csv: NamedFile(name: "f.csv", bytes: Array("code,name,producer\n42-1-001-2026,".utf8) + [0xD2]))
    #expect(throws: ImportFaults.self) { try desk.plan(windows) }
  }

  @Test("a worksheet's rows keep their numbers; one with a control character is told, an empty one too")
  func worksheet() throws {
    let desk = try RegisterDesk()
    func complaints(_ rows: [(Int, [String])]) throws -> [String] {
      let sheet = Worksheet(rows: rows.map { .init(number: $0.0, cells: $0.1) })
      do {
        try desk.perform(desk.plan(ListFile(worksheet: sheet, name: "f.xlsx")).acts)
        return []
      } catch let faults as ImportFaults {
        return faults.rows(in: .vietnamese)
      }
    }
    let header = ["code", "name", "producer"]
    #expect(
      try complaints([(3, header), (5, ["42-1-001-2026", "a\u{7}", "x"]), (9, ["42-1-002-2026", "b"])]) == [
        "f.xlsx:5: name: có ký tự điều khiển U+0007", "f.xlsx:9: producer: còn trống, cần một giá trị",
      ])
    let unreckoned = Worksheet(rows: [
      .init(number: 1, cells: header + ["phone"]),
      .init(number: 2, cells: ["42-1-001-2026", "#SPILL!", "x"], unreckoned: [1]),
      .init(number: 3, cells: ["42-1-002-2026", "b", "x", ""], unreckoned: [3]),
      .init(number: 4, cells: ["42-1-003-2026", "#1 Cà phê", "x"]),
    ])
    let back = try Worksheet(JSONValue(parsing: unreckoned.json.canonicalText))
    #expect(back == unreckoned)
    do {
      _ = try desk.plan(ListFile(worksheet: back, name: "f.xlsx"))
      Issue.record("taken")
    } catch let faults as ImportFaults {
      let rows = faults.rows(in: .vietnamese)
      #expect(rows.count == 2 && rows[0].hasPrefix("f.xlsx:2: name: «#SPILL!» là lỗi công thức"), "\(rows)")
      #expect(rows.last?.hasPrefix("f.xlsx:3: phone: ô là công thức chưa có giá trị") == true, "\(rows)")
    }
    #expect(try complaints([]) == ["f.xlsx: không có dòng dữ liệu nào"])
    #expect(try complaints([(1, header), (2, ["42-1-002-2026", "=b", "'c"])]).isEmpty)
    #expect(try desk.store.register.find("42-1-002-2026")?.fields.name == "=b")
  }

  @Test("skips what is equal; what is another is a bad row, or changed by --update, with its step")
  func known() throws {
    let desk = try RegisterDesk()
    try desk.take(RegisterDesk.header + Self.good)
    let again = try desk.plan(RegisterDesk.header + Self.good)
    #expect(again.skipped == 2 && again.acts.isEmpty)
    let other = "code,name,producer,set,stage\n42-18532-008-2026,Mật ong mẫu,HTX khác,4,dossier\n"
    #expect(try desk.complaints(other).first?.hasPrefix("f.csv:2: code: mã này đã có") == true)
    #expect(try desk.complaints(other).first?.contains("(producer, set, stage)") == true)
    let plan = try desk.take(other, updates: true)
    #expect(plan.changed == 1 && plan.added == 0)
    let view = try desk.store.register.view("42-18532-008-2026")
    #expect(view.dossier.fields.producer == "HTX khác" && view.dossier.fields.set == 4)
    #expect(view.steps.map(\.to) == [.idea, .dossier] && view.steps.last?.reason == "nhập từ f.csv")
    // Back before the filing, without the set.
    let back = "code,name,producer,set,stage\n42-18532-008-2026,Mật ong mẫu,HTX khác,,idea\n"
    try desk.take(back, updates: true)
    #expect(try desk.store.register.find("42-18532-008-2026")?.fields.set == nil)
  }

  @Test("a known dossier keeps what the list has no column for, and its stage where the cell is empty")
  func leftOut() throws {
    let desk = try RegisterDesk()
    try desk.take(RegisterDesk.header + Self.good)
    try desk.take("code,name,producer,stage,phone\n42-18532-007-2026,Tên mới,HTX mẫu,,\n", updates: true)
    let dossier = try desk.store.register.find("42-18532-007-2026")
    #expect(dossier?.fields.name == "Tên mới" && dossier?.fields.phone == "" && dossier?.fields.address == "Thôn 1")
    #expect(dossier?.stage == .dossier && dossier?.fields.kind == .upgrade && dossier?.fields.year == 2027)
  }

  @Test("a stage that needs more than a list can say is a bad row")
  func stages() throws {
    let desk = try RegisterDesk(date: Fixture.date.adding(days: 9) ?? Fixture.date)
    try desk.take(RegisterDesk.header + Self.good)
    func complaint(_ stage: String) throws -> String? {
      try desk.complaints("code,name,producer,stage\n42-18532-007-2026,Nước mắm mẫu,HTX mẫu,\(stage)\n", updates: true)
        .first
    }
    #expect(try complaint("returned")?.hasPrefix("f.csv:2: stage: phải ghi hạn bổ sung") == true)
    #expect(try complaint("recognised")?.hasPrefix("f.csv:2: stage: chưa ghi kết quả từ 3 sao") == true)
    #expect(try complaint("withdrawn")?.hasPrefix("f.csv:2: stage: không có bước") == true)
    #expect(try complaint("advisory") == nil)
    let outcome = Outcome(
      level: .province, edition: "2026-26", date: desk.date, total: [70, 1], star: 4, source: "phien-1")
    try desk.perform([.outcome(dossier: "42-18532-007-2026", outcome)])
    #expect(try complaint("recognised") == nil)
    let earlier = try RegisterDesk()
    try earlier.perform([
      .enrol(
        Dossier(code: "42-1-001-2026", name: "x", producer: "y", year: 2026), stage: .idea, date: desk.date, reason: "")
    ])
    #expect(
      try earlier.complaints("code,name,producer,stage\n42-1-001-2026,x,y,accepted\n", updates: true).first?.hasPrefix(
        "f.csv:2: stage: ngày của bước này sớm hơn") == true)
  }

  @Test("an unknown place is a note, told once; provinces of before 7/2025 are known to the codes of their years")
  func places() throws {
    let desk = try RegisterDesk()
    func notes(_ codes: String...) throws -> [String] {
      try desk.plan("code,name,producer\n" + codes.map { "\($0),x,y\n" }.joined())
        .warnings.map { $0.explanation(in: .vietnamese) }
    }
    #expect(try notes("42-18532-001-2026", "30-123-001-2024").isEmpty)
    #expect(
      try notes("30-18532-001-2026", "30-18532-002-2026", "31-1-001-2025") == [
        "f.csv:2: code: lưu ý: danh mục không có tỉnh «30» (2 dòng)",
        "f.csv:4: code: lưu ý: danh mục không có tỉnh «31»",
      ])
    try desk.perform([.communes([Commune(code: "18532", name: "Xã mẫu", province: "42")])])
    #expect(try notes("42-18532-001-2026", "30-18532-001-2024").isEmpty)
    #expect(
      try notes("42-00001-001-2026") == [
        "f.csv:2: code: lưu ý: danh mục không có xã «00001» thuộc tỉnh «42»"
      ])
  }

  @Test("a list of communes is read with its districts; a code without digits or twice is a bad row")
  func communes() throws {
    func list(_ text: String) throws -> [Commune] {
      try CommuneList(ListFile(csv: NamedFile(name: "x.csv", bytes: Array(text.utf8)))).communes
    }
    #expect(
      try list("name,code,district,province\nXã mẫu,018,Huyện mẫu,42\n") == [
        Commune(code: "018", name: "Xã mẫu", district: "Huyện mẫu", province: "42")
      ])
    let error = #expect(throws: ImportFaults.self) { try list("code,name,province\n1a,x,42\n2,y,\n3,z,4\n3,z,4\n") }
    #expect(
      error?.rows(in: .vietnamese).map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "x.csv:2: code:", "x.csv:3: province:", "x.csv:5: code:",
      ])
  }
}
