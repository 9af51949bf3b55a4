import Foundation
import TestSupport
import Testing

@Suite("ocop print")
struct PrintCommandTests {
  /// The sample sittings, made once.
  private static let demo = Result { try SampleStores.copies(products: 12).path }

  /// A sitting that has not begun, set up from the template.
  private static let untouched = Result {
    let folder = "\(try demo.get())/moi"
    _ = try Tool.ocop(["sitting", "template", folder])
    let store = "\(folder)/phien.ocop"
    _ = try Tool.ocop(["sitting", "import", "\(folder)/council.csv", "\(folder)/products.csv", "--store", store])
    return store
  }

  private let store: String
  /// Of this test alone.
  private let folder: String

  init() throws {
    store = "\(try Self.demo.get())/province-2026.ocop"
    folder = "\(try Self.demo.get())/\(UUID().uuidString)"
  }

  private func print(
    _ kind: String, _ format: String, _ more: String..., environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try Tool.ocop(
      ["print", store, kind, "--format", format, "--out", "\(folder)/giay"] + more, environment: environment)
  }

  @Test("the short form of the minutes has a file of its own", arguments: ["pdf", "docx", "txt"])
  func short(format: String) throws {
    let result = try print("minutes", format, "--short")
    #expect(result.status == 0, "\(result.complaint)")
    #expect(result.text == "\(folder)/giay/bien-ban-rut-gon-2026-11-22.\(format)\n")
  }

  @Test("text fills the columns of the printer, and passes them nowhere", arguments: [80, 132])
  func columns(_ columns: Int) throws {
    for kind in ["minutes", "summary"] {
      let result = try print(kind, "txt", "--columns", "\(columns)")
      #expect(result.status == 0, "\(result.complaint)")
      let text = try String(contentsOfFile: String(result.text.dropLast()), encoding: .utf8)
      #expect(text.split(separator: "\n").map(\.count).max() == columns)
    }
  }

  @Test(
    "what a kind or a format does not have is wrong usage",
    arguments: [
      ["summary", "txt", "--short"], ["minutes", "pdf", "--columns", "80"], ["minutes", "txt", "--columns", "100"],
      ["minutes", "txt", "--event", "x"],
    ])
  func usage(_ words: [String]) throws {
    let result = try Tool.ocop(["print", store, words[0], "--format", words[1], "--out", folder] + words.dropFirst(2))
    #expect(result.status == 2 && result.text.isEmpty, "\(result.complaint)")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("writes the minutes and prints the path", arguments: [("pdf", "%PDF-1."), ("txt", "   ")])
  func writes(format: String, begin: String) throws {
    let result = try print("minutes", format)
    #expect(result.status == 0, "\(result.complaint)")
    let path = "\(folder)/giay/bien-ban-2026-11-22.\(format)"
    #expect(result.text == path + "\n")
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data(begin.utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/giay").count == 1)
  }

  @Test("the advisory group's report", arguments: [("pdf", "%PDF-1."), ("docx", "PK"), ("txt", " ")])
  func advisory(format: String, begin: String) throws {
    let result = try print("advisory-report", format)
    #expect(result.status == 0, "\(result.complaint)")
    let path = "\(folder)/giay/bao-cao-to-tu-van-2026-11-22.\(format)"
    #expect(result.text == path + "\n")
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data(begin.utf8)))
  }

  @Test("working sessions, a file each, from a register without a sitting; one by its id")
  func sessions() throws {
    let season = "\(folder)/mua"
    #expect(try Tool.ocop(["demo", "season", season]).status == 0)
    let copy = "\(folder)/so.json"
    #expect(try Tool.ocop(["register", "export", "\(season)/season-2020.ocop", copy]).status == 0)
    let alone = "\(folder)/so.ocop"
    #expect(try Tool.ocop(["import", alone, copy, "--create"]).status == 0)
    func sessions(_ more: String...) throws -> Tool.Result {
      try Tool.ocop(["print", alone, "session-minutes", "--format", "pdf", "--out", "\(folder)/giay"] + more)
    }
    let all = try sessions()
    #expect(all.status == 0, "\(all.complaint)")
    let names = [
      "hue-giao-ban-2020-02-28", "thach-ha-phuong-an-2020-09-04", "huong-son-phuong-an-2020-09-12",
    ].map { "\(folder)/giay/bien-ban-lam-viec-\($0).pdf" }
    #expect(all.text == names.map { $0 + "\n" }.joined())
    #expect(try sessions("--event", "thach-ha-phuong-an").text == names[1] + "\n")
    let unknown = try sessions("--event", "x")
    #expect(unknown.status == 4 && unknown.text.isEmpty && unknown.complaint.contains("thach-ha-phuong-an"))
    let none = try print("session-minutes", "txt")
    #expect(none.status == 4 && none.complaint.contains("chưa ghi buổi làm việc nào"))
    let minutes = try Tool.ocop(["print", alone, "minutes", "--format", "txt", "--out", folder])
    #expect(minutes.status != 0 && minutes.text.isEmpty)
  }

  @Test("the forms of the dossiers come in one file, the letter and the decision in two", arguments: ["pdf", "docx"])
  func several(format: String) throws {
    #expect(try print("forms", format).text == "\(folder)/giay/mau-01-02-03-2026-11-22.\(format)\n")
    let lines = try print("promotion", format).text.split(separator: "\n")
    #expect(
      lines == [
        "\(folder)/giay/to-trinh-cap-tren-2026-11-22.\(format)",
        "\(folder)/giay/du-thao-quyet-dinh-2026-11-22.\(format)",
      ])
  }

  @Test("an edition without forms prints none: status 4")
  func noForms() throws {
    let district = "\(try Self.demo.get())/district-2020.ocop"
    let result = try Tool.ocop(["print", district, "forms", "--format", "pdf", "--out", folder])
    #expect(result.status == 4 && result.complaint.contains("2019-1048"), "\(result.complaint)")
  }

  @Test("products in scoring are left out of the summary, and said so", arguments: ["pdf", "xlsx", "txt"])
  func summary(format: String) throws {
    let result = try print("summary", format)
    #expect(result.status == 0)
    #expect(result.text == "\(folder)/giay/bang-tong-hop-diem-2026-11-22.\(format)\n")
    #expect(result.complaint.contains("42-18532-007-2026"))
  }

  @Test("where scoring is closed for no product, nothing is printed: status 4; blank sheets are")
  func nothing() throws {
    for (kind, format) in [("summary", "txt"), ("summary", "xlsx"), ("sheets", "pdf")] {
      let result = try Tool.ocop([
        "print", Self.untouched.get(), kind, "--format", format, "--out", "\(folder)/giay",
      ])
      #expect(result.status == 4 && result.text.isEmpty && !result.complaint.isEmpty)
    }
    let blank = try Tool.ocop([
      "print", Self.untouched.get(), "blank-sheets", "--format", "pdf", "--out", "\(folder)/giay",
    ])
    #expect(blank.status == 0 && blank.text.contains("phieu-danh-gia-trong-"), "\(blank.complaint)")
  }

  @Test(
    "another kind or format is wrong usage", arguments: [("minutes", "xlsx"), ("forms", "txt"), ("minutes", "odt")])
  func usage(kind: String, format: String) throws {
    let result = try print(kind, format)
    #expect(result.status == 2 && result.text.isEmpty)
  }

  @Test("without Tinos nothing is printed, and the package is named")
  func missingFont() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let fonts = "\(folder)/fonts.conf"
    try "<?xml version=\"1.0\"?><fontconfig></fontconfig>".write(toFile: fonts, atomically: true, encoding: .utf8)
    let result = try print("minutes", "pdf", environment: ["FONTCONFIG_FILE": fonts])
    #expect(result.status == 1 && result.text.isEmpty)
    #expect(result.complaint.contains("fonts-croscore"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/giay"))
  }

  @Test("a place that cannot be written is named", arguments: ["pdf", "txt"])
  func unwritable(format: String) throws {
    let blocked = "\(folder)/giay"
    try FileManager.default.createDirectory(
      atPath: "\(blocked)/bien-ban-2026-11-22.\(format)/x", withIntermediateDirectories: true)
    let result = try print("minutes", format)
    #expect(result.status == 1 && result.text.isEmpty)
    #expect(result.complaint.contains("không ghi được \(blocked)/bien-ban-2026-11-22.\(format)"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: blocked).count == 1)
  }

  @Test("a disk that is full leaves no file, nor a part of one")
  func fullDisk() throws {
    // No file may grow over 4 kB: to the program as good as a full disk.
    let line = "ulimit -f 4; trap '' XFSZ; exec \"$@\""
    let result = try Tool.run(
      "bash",
      [
        "-c", line, "bash", BuildProducts.path(of: "ocop"), "print", store, "summary", "--format", "pdf", "--out",
        "\(folder)/giay",
      ])
    #expect(result.status == 1 && result.complaint.contains("không ghi được \(folder)/giay/"), "\(result.complaint)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/giay"))
  }

  @Test("a terminal shows how far the paper is; Ctrl-C stops it, and leaves neither file nor helper")
  func progress() throws {
    let arguments = ["print", store, "sheets", "--format", "pdf", "--out", "\(folder)/giay"]
    let whole = try VirtualTerminal(columns: 100, rows: 24)
    try whole.launch(BuildProducts.path(of: "ocop"), arguments)
    #expect(try whole.exitStatus(seconds: 120) == .code(0))
    let text = String(decoding: whole.output, as: UTF8.self)
    let shown = text.matches(of: #/Đang làm giấy tờ [█·]+ (\d+) %/#).compactMap { Int($0.1) }
    #expect(shown.count > 3 && shown == shown.sorted() && shown.allSatisfy { 1...99 ~= $0 }, "\(shown)")
    #expect(!whole.lines.contains { $0.contains("%") }, "the line is taken away")
    try FileManager.default.removeItem(atPath: "\(folder)/giay")

    let stopped = try VirtualTerminal(columns: 100, rows: 24)
    try stopped.launch(BuildProducts.path(of: "ocop"), arguments)
    try stopped.wait(for: " %", seconds: 60)
    stopped.send("\u{3}")
    #expect(try stopped.exitStatus(seconds: 60) == .code(1))
    #expect(stopped.lines.contains { $0.contains("đã dừng theo yêu cầu") })
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/giay"))
  }

  @Test("without a terminal nothing but a complaint goes to standard error")
  func silent() throws {
    let result = try print("sheets", "pdf")
    #expect(result.status == 0 && !result.complaint.contains("%") && !result.complaint.contains("\r"))
  }

  @Test("an order that is none is refused by the helper with status 3")
  func badOrder() throws {
    for order in ["", "{}", #"{"format":"pdf"}"#] {
      let result = try Tool.run(Tool.helper, [], input: Data(order.utf8))
      #expect(result.status == 3 && result.output.isEmpty && result.complaint.split(separator: "\n").count == 1)
    }
  }
}
