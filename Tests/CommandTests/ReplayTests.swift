import Foundation
import GRDB
import TestSupport
import Testing

@Suite("ocop replay does what touches the store, and says what it does not do")
struct ReplayTests {
  /// A folder for one test, with a list of two dossiers.
  private let folder = TemporaryFolder.path("replay")
  private var register: String { folder.appending(path: "so.ocop").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let list = folder.appending(path: "f.csv")
    try Data(
      "code,name,producer\n42-18532-001-2026,Mật ong mẫu,Hộ mẫu 1\n42-18532-002-2026,Chè mẫu,Hộ mẫu 2\n".utf8
    ).write(to: list)
    #expect(try Program.run(["import", "--create", register, list.path]).status == 0)
  }

  private static let pin = "246810".map(String.init) + ["Enter"]

  /// What the keys come to, and the last screen; nil where none was written.
  private func play(_ keys: [String], on store: String, write: Bool = true) throws -> (
    result: Program.Result, screen: String?
  ) {
    let (script, output) = (folder.appending(path: "keys"), folder.appending(path: "screen"))
    try? FileManager.default.removeItem(at: output)
    try Data(keys.joined(separator: "\n").utf8).write(to: script)
    let result = try Program.run(
      [
        "replay", script.path, "--store", store, "--size", "100x30", "--save-screen", output.path, "--clock",
        "2026-11-22T09:41:07+07:00",
      ] + (write ? ["--write"] : []))
    return (result, try? String(contentsOf: output, encoding: .utf8))
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  @Test("A store without a sitting opens with its register, which the account writes")
  func registerOnly() throws {
    defer { remove() }
    let keys = ["wait 2 hồ sơ", "Enter", "y", "Down"] + "can lai".map { $0 == " " ? "Space" : String($0) } + ["F9"]
    let (result, screen) = try play(keys, on: register)
    #expect(result.status == 0, "\(result.complaint)")
    #expect(screen?.contains("đã lưu 09:41:07") == true, "\(screen ?? "")")
    let copy = folder.appending(path: "a.json").path
    #expect(try Program.run(["register", "export", register, copy]).status == 0)
    #expect(try String(contentsOfFile: copy, encoding: .utf8).contains("can lai"))
    #expect(try Program.run(["verify", register]).status == 0)
  }

  @Test("A list goes into the register, and the screen is read once it is there")
  func imports() throws {
    defer { remove() }
    let list = folder.appending(path: "g.csv")
    try Data("code,name,producer\n42-18532-003-2026,Nấm mẫu,Hộ mẫu 3\n".utf8).write(to: list)
    let keys =
      ["f", "Down"] + list.path.map(String.init) + ["F9", "wait 1 hồ sơ mới", "Escape", "Escape", "wait 3 hồ sơ"]
    #expect(try play(keys, on: register).result.status == 0)
  }

  @Test("The record is verified, a wrong PIN waits by the given clock, and another sitting of the store is opened")
  func store() throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "province-2026.ocop").path
    let verified = try play(["8", "Enter"] + Self.pin + ["b", "F8", "Enter", "wait KHO ĐÚNG"], on: store)
    #expect(verified.result.status == 0, "\(verified.result.complaint)")
    let wrong = "135791".map(String.init) + ["Enter"]
    let waiting = try play(["3", "Enter"] + wrong + wrong + wrong + ["wait chờ 5 giây"], on: store, write: false)
    #expect(waiting.result.status == 0, "\(waiting.result.complaint)")
    let template = folder.appending(path: "new").path
    for arguments in [
      ["sitting", "template", template],
      ["sitting", "import", "\(template)/council.csv", "\(template)/products.csv", "--store", store],
    ] { #expect(try Program.run(arguments).status == 0) }
    let there = try play(
      ["wait Ủy viên Một", "F3", "Down", "Enter", "wait Ủy viên 7", "F3", "Up", "Enter", "wait Ủy viên Một"], on: store)
    #expect(there.result.status == 0, "\(there.result.complaint)")
  }

  @Test("Files for a set-up are read; a pipe, which might never end, is refused")
  func setUpFiles() throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "province-2026.ocop").path
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    func keys(_ path: String) -> [String] { ["F4", "3", "f"] + path.map(String.init) + ["Enter"] }
    #expect(try play(keys(pipe) + ["wait không phải tệp"], on: store).result.status == 0)
    let template = folder.appending(path: "new").path
    #expect(try Program.run(["sitting", "template", template]).status == 0)
    #expect(try play(keys("\(template)/council.csv") + ["wait Ủy viên Một"], on: store).result.status == 0)
  }

  @Test("A pipe for the register is refused too")
  func registerPipe() throws {
    defer { remove() }
    let pipe = folder.appending(path: "pipe.csv").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let keys = ["f", "Down"] + pipe.map(String.init) + ["F9", "wait không phải tệp"]
    #expect(try play(keys, on: register).result.status == 0)
  }

  struct Beyond: Sendable, CustomTestStringConvertible {
    let keys: [String]
    let said: String
    var testDescription: String { said }
  }

  static let beyond: [Beyond] = [
    Beyond(keys: ["8", "Enter"] + pin + ["b", "i", "i"], said: "phím i tìm máy in"),
    Beyond(keys: ["F4", "3", "f", "F2"], said: "phím F2 ghi tệp mẫu"),
  ]

  @Test("Preferences hold while a script runs and are not kept, and nothing is suspended")
  func preferences() throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "province-2026.ocop").path
    let keys = ["C-z", "C-t", "Down", "Down", "Right", "Escape", "3"]
    let first = try play(keys + ["wait Ủy viên 3"], on: store)
    #expect(first.result.status == 0, "\(first.result.complaint)")
  }

  @Test("Papers are written beside the store that the script runs on")
  func papers() throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "district-2020.ocop").path
    let paper = URL(filePath: store).deletingLastPathComponent().appending(path: "bien-ban-2020-10-15.txt").path
    let keys = ["Enter"] + Self.pin + ["b", "w", "wait Đã ghi"]
    #expect(try play(keys, on: store, write: false).result.status == 0)
    #expect(!FileManager.default.fileExists(atPath: paper), "beside the copy, which is gone")
    #expect(try play(keys, on: store).result.status == 0)
    #expect(FileManager.default.fileExists(atPath: paper))
  }

  @Test("A moment that there is not, and the store as the file for the screen, are refused before anything is done")
  func badOptions() throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "district-2020.ocop").path
    let script = folder.appending(path: "keys").path
    try Data("Down\r\nUp\r\n".utf8).write(to: URL(filePath: script))
    let before = try Data(contentsOf: URL(filePath: store))
    func run(_ more: [String]) throws -> Int32 {
      try Program.run(["replay", script, "--store", store, "--size", "80x24"] + more).status
    }
    let screen = folder.appending(path: "screen").path
    for clock in ["nope", "2026-02-30T09:00:00+07:00", "2026-11-22"] {
      #expect(try run(["--save-screen", screen, "--clock", clock]) == 3, "\(clock)")
    }
    #expect(try run(["--save-screen", store]) == 3)
    #expect(try Data(contentsOf: URL(filePath: store)) == before)
    for clock in ["2026-11-22T09:41:07", "2026-11-22T02:41:07Z"] {
      #expect(try run(["--save-screen", screen, "--clock", clock]) == 0, "lines may end as on Windows: \(clock)")
    }
  }

  @Test(
    "What reaches beyond the store, its folder and the screen ends the replay with a sentence and status 3",
    arguments: beyond)
  func reachesOut(_ beyond: Beyond) throws {
    defer { remove() }
    let store = try SampleStores.copies().appending(path: "province-2026.ocop").path
    let (result, screen) = try play(beyond.keys + ["Down"], on: store)
    #expect(result.status == 3)
    #expect(result.complaint.contains("keys:\(beyond.keys.count): \(beyond.said); ocop replay không làm việc đó"))
    #expect(screen == nil)
  }

  @Test("Leaving ends the script")
  func leaves() throws {
    defer { remove() }
    let (result, screen) = try play(["q", "wait nothing that could be shown"], on: register)
    #expect(result.status == 0)
    #expect(screen?.contains("2 hồ sơ") == true)
  }

  @Test("A store that cannot be written ends the replay with status 5 instead of waiting for ever")
  func locked() throws {
    defer { remove() }
    let lock = try DatabaseQueue(path: register)
    try lock.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      // GRDB ends the process over a transaction left open, whatever was thrown.
      let outcome = Result { try play(["Enter", "y", "Down", "a", "F9"], on: register).result }
      try database.execute(sql: "ROLLBACK")
      let result = try outcome.get()
      #expect(result.status == 5, "\(result.complaint)")
      #expect(result.complaint.contains("đang bị chương trình khác khóa"))
    }
  }
}
