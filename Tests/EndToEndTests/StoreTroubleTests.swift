import Council
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Trouble with the store", .serialized)
struct StoreTroubleTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, complaint: String) {
    let process = Process()
    process.executableURL = URL(filePath: DemoFolder.program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  @Test("A store that is missing, cut off or no store at all is status 5 with the reason")
  func unusable() throws {
    let path = try DemoFolder.copy()
    let missing = try run(["tally", path + ".no", "--json"])
    #expect(missing.status == 5)
    #expect(missing.complaint.contains("không có tệp"))
    try FileHandle(forWritingTo: URL(filePath: path)).truncate(atOffset: 100_000)
    let cut = try run(["tally", path, "--json"])
    #expect(cut.status == 5)
    #expect(cut.complaint.contains("cắt cụt"))
    try Data("không phải kho".utf8).write(to: URL(filePath: path))
    let other = try run(["tally", path])
    #expect(other.status == 5)
    #expect(other.complaint.contains("không phải kho"))
    // A file may be an export as well as a store: one that is neither is bad input.
    #expect(try run(["verify", path]).status == 3)
  }

  @Test("A store of a newer program is refused with status 5")
  func newer() throws {
    let path = try DemoFolder.copy()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    let result = try run(["tally", path, "--json"])
    #expect(result.status == 5)
    #expect(result.complaint.contains("mới hơn"))
  }

  @Test("A store from before sealing is refused with status 5 and one sentence")
  func tooOld() throws {
    let path = try DemoFolder.copy()
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 1") }
    for arguments in [["tally", path, "--json"], ["verify", path]] {
      let result = try run(arguments)
      #expect(result.status == 5)
      #expect(result.complaint.contains("bản ocop thử nghiệm"))
    }
  }

  @Test("A store of an earlier program is read once the program has opened it, and until then status 5 says so")
  func older() throws {
    let path = try DemoFolder.copy("district-2020")
    let file = try DatabaseQueue(path: path)
    try file.write { database in
      for table in ["dossier_step", "dossier_entry", "season_entry", "dossier"] {
        try database.execute(sql: "DROP TABLE \(table)")
      }
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    try file.close()
    let new = path + ".new"
    let folder = URL(filePath: path).deletingLastPathComponent().path
    for arguments in [
      ["tally", path, "--json"], ["print", path, "minutes", "--format", "txt", "--out", folder], ["export", path, new],
      ["backup", path, new], ["verify", path],
    ] {
      let result = try run(arguments)
      #expect(result.status == 5)
      #expect(result.complaint.contains("hãy mở kho một lần bằng ocop --store \(path)"), "\(result.complaint)")
      #expect(result.complaint.split(separator: "\n").count == 1)
    }
    let english = try run(["tally", path, "--lang", "en"])
    #expect(english.status == 5 && english.complaint.contains("open it once with ocop --store \(path)"))
    let terminal = try VirtualTerminal(columns: 100, rows: 30)
    try terminal.launch(DemoFolder.program, ["--store", path])
    try terminal.wait(for: "Ủy viên 7")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .code(0))
    #expect(FileManager.default.fileExists(atPath: path + ".schema2"))
    for arguments in [["tally", path, "--json"], ["verify", path]] { #expect(try run(arguments).status == 0) }
  }

  @Test("A mark that the set does not print is refused with status 5, and no figure comes of it")
  func malformed() throws {
    let path = try DemoFolder.copy("district-2020")
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE opened_sheet SET choices = replace(choices, '1.1=', '1.1=9')")
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for arguments in [
      ["tally", path, "--json"], ["print", path, "sheets", "--format", "pdf", "--out", folder],
    ] {
      let result = try run(arguments)
      #expect(result.status == 5)
      #expect(result.complaint.contains("bảng opened_sheet, cột choices"), "\(result.complaint)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == files)
  }

  @Test("A changed figure is found by verify, named, with status 4")
  func tampered() throws {
    let path = try DemoFolder.copy()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE opened_sheet SET choices = replace(choices, '1.1=3', '1.1=1') WHERE member = 'm2'")
    }
    let result = try run(["verify", path])
    #expect(result.status == 4)
    #expect(result.complaint.contains("opened_sheet"))
    #expect(result.complaint.contains("choices"))
  }

  @Test(
    "While a PIN waits for the lock of another program the screen lives, and keys typed meanwhile take effect after it")
  func lockedPIN() throws {
    let path = try DemoFolder.copy()
    let terminal = try VirtualTerminal(columns: 100, rows: 30)
    try terminal.launch(DemoFolder.program, ["--store", path])
    try terminal.wait(for: "Ủy viên 7")
    terminal.send("3\r")
    try terminal.wait(for: "Mã PIN")
    let lock = try DatabaseQueue(path: path)
    try lock.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      // GRDB ends the process over a transaction left open, whatever was thrown.
      let outcome = Result {
        terminal.send("\(DemoFolder.pin)\r")
        terminal.pump(milliseconds: 100)
        terminal.resize(columns: 120, rows: 30)
        // Sooner than the store gives a writer up.
        try terminal.wait(for: "the wider screen", seconds: 1) { $0.lines[1].count == 120 }
        terminal.send("\u{1B}[B?")
        try terminal.wait(for: "Đang chờ đĩa", seconds: 1)
      }
      try database.execute(sql: "ROLLBACK")
      try outcome.get()
    }
    // The help of the list of products, not of the question for the PIN.
    try terminal.wait(for: "Chọn sản phẩm")
    terminal.send("q")
    try terminal.wait(for: "Nước mắm Thu Hùng")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .code(0))
  }

  @Test("While another program holds the lock, keys go on and the tick is saved once the lock is gone")
  func locked() throws {
    let path = try DemoFolder.copy()
    let terminal = try VirtualTerminal(columns: 100, rows: 30)
    try terminal.launch(DemoFolder.program, ["--store", path])
    try terminal.wait(for: "Ủy viên 7")
    terminal.send("\u{1B}[B\u{1B}[B\r")
    try terminal.wait(for: "Mã PIN")
    terminal.send("\(DemoFolder.pin)\r")
    try terminal.wait(for: "Nước mắm Thu Hùng")
    terminal.send(String(repeating: "\u{1B}[B", count: 6) + "\r")
    try terminal.wait(for: "đã chấm 3/31")
    let lock = try DatabaseQueue(path: path)
    try lock.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      // GRDB ends the process over a transaction left open, whatever was thrown.
      let outcome = Result {
        terminal.send("2")
        try terminal.wait(for: "đã chấm 4/31")
        try terminal.wait(for: "đang lưu")
        terminal.send("2")
        try terminal.wait(for: "đã chấm 5/31")
        // Longer than a try to save may wait: the reason is shown.
        try terminal.wait(for: "chưa lưu")
      }
      try database.execute(sql: "ROLLBACK")
      try outcome.get()
    }
    try terminal.wait(for: "đã lưu")
    #expect(try DemoFolder.sheet(path, product: fishSauce, member: "m3").choices.count == 5)
    terminal.send("\u{3}")
    _ = try terminal.exitStatus()
  }
}
