import Council
import Foundation
import GRDB
import TestSupport
import Testing

@Suite("Endings lose nothing", .serialized)
struct EndingTests {
  private func openForm(_ path: String, _ arguments: [String] = []) throws -> VirtualTerminal {
    try openForm(DemoFolder.program, ["--store", path] + arguments, environment: [:])
  }

  private func openForm(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(columns: 100, rows: 30)
    try terminal.launch(program, arguments, environment: environment)
    try terminal.wait(for: "Ủy viên 7")
    terminal.send("\u{1B}[B\u{1B}[B\r")
    try terminal.wait(for: "Mã PIN")
    terminal.send("\(DemoFolder.pin)\r")
    try terminal.wait(for: "Nước mắm Thu Hùng")
    terminal.send(String(repeating: "\u{1B}[B", count: 6) + "\r")
    try terminal.wait(for: "tối đa")
    return terminal
  }

  /// How many criteria the screen says are marked, if it says at the same time that all is saved.
  private func savedCount(_ terminal: VirtualTerminal) -> Int? {
    let lines = terminal.lines
    guard lines.first?.contains("đã lưu") == true else { return nil }
    guard let line = lines.first(where: { $0.contains("đã chấm ") }) else { return nil }
    return line.components(separatedBy: "đã chấm ").last?.prefix { $0.isNumber }.description.toInt
  }

  @Test("kill -9 at random moments while ticking loses nothing that was shown as saved")
  func killed() throws {
    var random = SystemRandomNumberGenerator()
    let path = try DemoFolder.copy()
    var floor = 3
    for _ in 0..<6 {
      let terminal = try openForm(path)
      try terminal.wait(for: "đã chấm \(try DemoFolder.sheet(path, product: fishSauce, member: "m3").choices.count)/")
      var shown = floor
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        terminal.send(["1", "2"].randomElement(using: &random) ?? "1")
        let end = ContinuousClock.now + .milliseconds(Int.random(in: 0...60, using: &random))
        while ContinuousClock.now < end {
          terminal.pump(milliseconds: 5)
          if let count = savedCount(terminal) { shown = max(shown, count) }
        }
      }
      terminal.signal(SIGKILL)
      _ = try terminal.exitStatus()
      if let count = savedCount(terminal) { shown = max(shown, count) }
      let stored = try DemoFolder.sheet(path, product: fishSauce, member: "m3").choices.count
      #expect(stored >= shown)
      #expect(try DemoFolder.holds(path))
      floor = stored
    }
    #expect(floor > 3)
  }

  @Test("After SIGKILL the form opens at the criterion where the member was")
  func opensWhereItWas() throws {
    let path = try DemoFolder.copy()
    let terminal = try openForm(path)
    try terminal.wait(for: "1.4 Liên kết chuỗi")
    terminal.send("2")
    try terminal.wait(for: "1.5 Bảo vệ môi trường trong sản xuất")
    try terminal.wait(for: "đã lưu")
    terminal.signal(SIGKILL)
    _ = try terminal.exitStatus()
    let again = try openForm(path)
    try again.wait(for: "1.5 Bảo vệ môi trường trong sản xuất")
  }

  @Test("SIGTERM, SIGHUP and Ctrl-C restore the terminal and keep the last tick", arguments: ["TERM", "HUP", "C-c"])
  func ends(by what: String) throws {
    let path = try DemoFolder.copy()
    let bare = try VirtualTerminal(columns: 100, rows: 30).mode()
    let terminal = try openForm(path)
    // Stopped, so that the tick and the end come at once.
    terminal.signal(SIGSTOP)
    terminal.send("2")
    switch what {
    case "TERM": terminal.signal(SIGTERM)
    case "HUP": terminal.signal(SIGHUP)
    default: terminal.send("\u{3}")
    }
    terminal.signal(SIGCONT)
    #expect(try terminal.exitStatus() == .code(0))
    #expect(terminal.mode() == bare)
    #expect(terminal.hasReceived("\u{1B}[?1049l"))
    #expect(try DemoFolder.sheet(path, product: fishSauce, member: "m3").choices["1.4"] == 2)
  }

  /// The store with one sitting more, and that one's first member.
  private func addSitting(to path: String) throws -> String {
    let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "new").path
    for arguments in [
      ["sitting", "template", folder],
      ["sitting", "import", "\(folder)/council.csv", "\(folder)/products.csv", "--store", path],
    ] {
      let process = Process()
      process.executableURL = URL(filePath: DemoFolder.program)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
    return "province-2026-11-22"
  }

  @Test("Opening another sitting waits for what is not on disk, and warns for as long as a key would drop it")
  func opensAnother() throws {
    let path = try DemoFolder.copy()
    let other = try addSitting(to: path)
    let terminal = try openForm(path, ["--sitting", "province-2026"])
    let lock = try DatabaseQueue(path: path)
    try lock.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      // GRDB ends the process over a transaction left open, whatever was thrown.
      let outcome = Result {
        terminal.send("22")
        try terminal.wait(for: "chưa lưu 2")
        terminal.send("q")
        try terminal.wait(for: "Mã số")
        terminal.send("q")
        try terminal.wait(for: "Ủy viên 7")
        terminal.send("\u{1B}OR")
        try terminal.wait(for: other)
        terminal.send("\u{1B}[A\r")
        try terminal.wait(for: "Còn 2 thay đổi chưa ghi được xuống đĩa")
        // Longer than from one try to save to the next.
        let end = ContinuousClock.now + .seconds(3)
        while ContinuousClock.now < end { terminal.pump(milliseconds: 50) }
        #expect(terminal.lines.contains { $0.contains("Còn 2 thay đổi chưa ghi được xuống đĩa") })
      }
      try database.execute(sql: "ROLLBACK")
      try outcome.get()
    }
    try terminal.wait(for: "đã lưu")
    terminal.send("\r")
    try terminal.wait(for: "Ủy viên Một (mẫu)")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .code(0))
    #expect(try DemoFolder.sheet(path, product: fishSauce, member: "m3").choices.count == 5)
  }

  @Test("Where files may not grow, keys go on, the trouble is said, and the terminal is restored")
  func fileSizeLimit() throws {
    let path = try DemoFolder.copy()
    let bare = try VirtualTerminal(columns: 100, rows: 30).mode()
    let state = URL(filePath: path).deletingLastPathComponent().path
    let terminal = try openForm(
      "/bin/sh", ["-c", "ulimit -f 200; exec '\(DemoFolder.program)' --store '\(path)'"],
      environment: ["XDG_STATE_HOME": state])
    terminal.send(String(repeating: "2", count: 25))
    try terminal.wait(for: "đã chấm 28/31")
    try terminal.wait(for: "chưa lưu")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .code(5))
    #expect(terminal.mode() == bare)
    #expect(terminal.hasReceived("\u{1B}[?1049l"))
    #expect(try DemoFolder.holds(path))
  }

  @Test("Without a terminal the program says so and ends with status 2")
  func noTerminal() throws {
    let process = Process()
    process.executableURL = URL(filePath: DemoFolder.program)
    process.arguments = ["--store", try DemoFolder.copy()]
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    let text = try #require(try pipe.fileHandleForReading.readToEnd())
    #expect(String(decoding: text, as: UTF8.self).contains("terminal"))
  }
}

extension String {
  fileprivate var toInt: Int? { Int(self) }
}
