import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite("ocop import, register export and register communes")
final class ImportCommandTests {
  private static let list = """
    code,name,producer,set,kind,stage,district,commune,phone,address,year
    42-18532-007-2026,Nước mắm mẫu,HTX mẫu,9,upgrade,dossier,,Cẩm Nhượng,+84 912 345 678,=1+1,
    42-18532-008-2026,"Mật ong
    ""mẫu"" ngon",Hộ mẫu,,,,,,0912345678,,2027

    """

  private let folder: String

  init() throws {
    folder = TemporaryFolder.path("import").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func file(_ name: String) -> String { "\(folder)/\(name)" }

  @discardableResult private func write(_ text: String, to name: String = "f.csv") throws -> String {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    return file(name)
  }

  private func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  /// Runs the program, which must end with 0.
  @discardableResult private func run(_ arguments: String...) throws -> Program.Result {
    let result = try Program.run(arguments)
    #expect(result.status == 0, "\(arguments): \(result.complaint)")
    return result
  }

  @Test("a list goes into a new store, which verifies; a second time everything is skipped")
  func taken() throws {
    try write(Self.list)
    let first = try run("import", "--create", file("k.ocop"), file("f.csv"))
    #expect(first.output == "\(file("f.csv")): 2 hồ sơ mới, 0 hồ sơ được sửa, 0 hồ sơ đã có và giữ nguyên.\n")
    #expect(first.complaint.isEmpty)
    let again = try run("import", file("k.ocop"), file("f.csv"), "--lang", "en")
    #expect(again.output.contains(": 0 dossiers new, 0 changed, 2 there already as they are."))
    let verified = try JSONValue(parsing: run("verify", file("k.ocop"), "--json").output)
    #expect(verified["records"]?.asInteger == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["f.csv", "k.ocop"])
  }

  @Test("CSV, XLSX and JSON of a register give the same register in a fresh store, and change nothing in their own")
  func thereAndBack() throws {
    try write(Self.list)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    try write("code,name,province,district\n18532,Xã mẫu,42,\n448,Huyện mẫu,42,Huyện mẫu\n", to: "xa.csv")
    try run("register", "communes", file("k.ocop"), file("xa.csv"))
    for form in ["csv", "xlsx", "json"] { try run("register", "export", file("k.ocop"), file("a.\(form)")) }
    for form in ["csv", "xlsx", "json"] {
      let same = ["import", file("k.ocop"), file("a.\(form)")] + (form == "json" ? [] : ["--update"])
      #expect(try Program.run(same).output.contains("0 hồ sơ mới, 0 hồ sơ được sửa, 2 "), "\(form)")
      try run("import", "--create", file("\(form).ocop"), file("a.\(form)"))
      try run("register", "export", file("\(form).ocop"), file("\(form).csv"))
      #expect(try read("\(form).csv") == read("a.csv"), "\(form)")
    }
    try run("register", "export", file("json.ocop"), file("b.json"))
    #expect(try read("b.json") == read("a.json"))
    let mode = try FileManager.default.attributesOfItem(atPath: file("a.xlsx"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let there = try Program.run(["register", "export", file("k.ocop"), file("a.csv")])
    #expect(there.status == 4 && there.output.isEmpty && there.complaint.contains(file("a.csv")))
  }

  @Test("a spreadsheet may come on standard input or through a pipe, a copy may begin with a byte order mark")
  func streams() throws {
    try write(Self.list)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    for form in ["xlsx", "json"] { try run("register", "export", file("k.ocop"), file("a.\(form)")) }
    for (form, mark) in [("xlsx", []), ("json", []), ("json", [0xEF, 0xBB, 0xBF])] as [(String, [UInt8])] {
      let result = try Program.run(["import", file("k.ocop"), "-"], bytes: Data(mark) + read("a.\(form)"))
      #expect(result.status == 0, "\(form): \(result.complaint)")
      #expect(result.output.contains("0 hồ sơ mới, 0 hồ sơ được sửa, 2 "), "\(form)")
    }
  }

  @Test("bad rows are status 3, one line each, and leave store and folder as they were")
  func badRows() throws {
    try write(Self.list)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    let before = try read("k.ocop")
    try write(
      "code,name,producer,set\n42-1-1-2026,\"x\ny\",HTX,99\n42-18532-007-2026,khác,HTX mẫu,9\n42-1-2-2026,đúng,HTX,\n")
    for store in ["k.ocop", "new.ocop"] {
      let result = try Program.run(["import", "--create", file(store), file("f.csv")])
      #expect(result.status == 3 && result.output.isEmpty)
      let lines = result.complaint.split(separator: "\n").filter { $0.hasPrefix(file("f.csv")) }
      #expect(lines.first?.hasPrefix("\(file("f.csv")):2: set: ") == true)
      #expect(lines.count == (store == "k.ocop" ? 2 : 1))
      if store == "k.ocop" { #expect(lines.last?.hasPrefix("\(file("f.csv")):4: code: ") == true) }
    }
    #expect(try read("k.ocop") == before && !FileManager.default.fileExists(atPath: file("new.ocop")))
    try write("code,name,producer\n42-18532-007-2026,khác,HTX mẫu\n")
    #expect(try run("import", file("k.ocop"), file("f.csv"), "--update").output.contains("1 hồ sơ được sửa"))
  }

  @Test("statuses: no store 5, no file 3, no spreadsheet 3, --update of a copy 2, another ending 2, another dossier 4")
  func statuses() throws {
    try write(Self.list)
    #expect(try Program.run(["import", file("k.ocop"), file("f.csv")]).status == 5)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    #expect(try Program.run(["import", file("k.ocop"), file("none.csv")]).status == 3)
    let strangers: [(String, String)] = [
      ("a.xlsx", Self.list), ("b.xlsx", "PK\u{3}\u{4}xx"), ("c.json", "{"), ("d.json", #"{"format":"ocop-register"}"#),
      ("e.csv", "code;name\n42-1-1-2026;x\n"),
    ]
    for (name, text) in strangers {
      let result = try Program.run(["import", file("k.ocop"), write(text, to: name)])
      #expect(result.status == 3 && result.output.isEmpty && result.complaint.contains(file(name)), "\(result)")
    }
    try run("register", "export", file("k.ocop"), file("k.json"))
    #expect(try Program.run(["import", file("k.ocop"), file("k.json"), "--update"]).status == 2)
    #expect(try Program.run(["register", "export", file("k.ocop"), file("k.pdf")]).status == 2)
    #expect(try Program.run(["register", "export", file("none.ocop"), file("x.csv")]).status == 5)
    #expect(!FileManager.default.fileExists(atPath: file("x.csv")))
    let text = String(decoding: try read("k.json"), as: UTF8.self)
    let other = try Program.run(["import", file("k.ocop"), write(text.replacing("HTX mẫu", with: "HTX"), to: "l.json")])
    #expect(other.status == 4 && other.complaint.contains("42-18532-007-2026"))
    #expect(try run("register", "export", file("k.ocop"), file("after.json")).status == 0)
    #expect(try read("after.json") == read("k.json"))
  }

  @Test("Ctrl-C while a long list is written ends with status 1 and nothing of it in the store")
  func interrupted() throws {
    try write(Self.list)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    let rows = (1...20_000).map { "42-18532-\($0)-2025,Sản phẩm mẫu \($0),HTX mẫu\n" }
    try write("code,name,producer\n" + rows.joined(), to: "long.csv")
    let terminal = try VirtualTerminal()
    try terminal.launch(Program.path(), ["import", file("k.ocop"), file("long.csv")])
    try terminal.wait(for: "Ghi vào sổ ████", seconds: 120)
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus(seconds: 60) == .code(1))
    let line = "ocop: đã dừng theo yêu cầu; chưa ghi gì vào kho"
    #expect(terminal.lines.contains(line), "the progress is gone: \(terminal.lines)")
    let verified = try JSONValue(parsing: run("verify", file("k.ocop"), "--json").output)
    #expect(verified["records"]?.asInteger == 2)
  }

  @Test("a file is attached by path, size and SHA-256; one that changed or is gone is named, status 4")
  func attachments() throws {
    try write(Self.list)
    try run("import", "--create", file("k.ocop"), file("f.csv"))
    let code = "42-18532-007-2026"
    let none = try Program.run(["register", "attach", file("k.ocop"), code, "story", file("f.csv")])
    #expect(none.status == 3 && none.complaint.contains("«story»"))
    try run("register", "export", file("k.ocop"), file("a.json"))
    let paper = """
      "papers":[{"id":"story","title":"Câu chuyện","state":"complete","number":"","issued":null,"issuer":"",\
      "expires":null,"note":"","attachment":null}]
      """
    let copy = try String(contentsOfFile: file("a.json"), encoding: .utf8)
    try write(copy.replacing("\"papers\":[]", with: paper, maxReplacements: 1), to: "b.json")
    try run("import", "--create", file("n.ocop"), file("b.json"))
    try write("abc", to: "story.txt")
    let attached = try run("register", "attach", file("n.ocop"), code, "story", file("story.txt"))
    #expect(attached.output.contains("3 byte"))
    #expect(attached.output.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(try run("register", "check", file("n.ocop")).output == "1 tệp đã gắn còn nguyên.\n")
    try write("abd", to: "story.txt")
    let changed = try Program.run(["register", "check", file("n.ocop")])
    #expect(changed.status == 4 && changed.output.isEmpty)
    #expect(changed.complaint.contains("\(code): story:") && changed.complaint.contains("đã khác"))
    try FileManager.default.removeItem(atPath: file("story.txt"))
    #expect(try Program.run(["register", "check", file("n.ocop")]).complaint.contains("không còn"))
    let gone = try Program.run(["register", "attach", file("n.ocop"), code, "story", file("story.txt")])
    #expect(gone.status == 3 && gone.complaint.contains("không có tệp này"))
    let folder = try Program.run(["register", "attach", file("n.ocop"), code, "story", self.folder])
    #expect(folder.status == 3 && folder.complaint.contains("không phải tệp"))
  }
}
