import Foundation
import TestSupport
import Testing

@Suite("ocop verify tells how far it is and can be stopped")
struct VerifyCommandTests {
  /// An export is verified line by line: through a pipe it waits for the next one as long as the test wants.
  @Test("Ctrl-C ends it with one sentence and status 1, and no result")
  func interrupted() throws {
    let folder = try SampleStores.copies()
    let export = folder.appending(path: "so.jsonl").path
    #expect(try Program.run(["export", "\(folder.path)/district-2020.ocop", export]).status == 0)
    let bytes = try Data(contentsOf: URL(filePath: export))
    let pipe = folder.appending(path: "ong").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let terminal = try VirtualTerminal(columns: 100, rows: 10)
    try terminal.launch(Program.path(), ["verify", pipe])
    let writer = try FileHandle(forWritingTo: URL(filePath: pipe))
    // Whoever reads may be gone before all is written.
    signal(SIGPIPE, SIG_IGN)
    try writer.write(contentsOf: bytes.prefix(20_000))
    try terminal.wait(for: "Kiểm chứng ")
    terminal.send("\u{3}")
    try terminal.wait(for: "^C")
    try? writer.write(contentsOf: bytes.dropFirst(20_000))
    try writer.close()
    #expect(try terminal.exitStatus() == .code(1))
    let sentence = "ocop: đã dừng theo yêu cầu; chưa kiểm chứng xong, chưa kết luận được gì"
    #expect(terminal.lines.contains { $0.hasPrefix(sentence) })
    #expect(!terminal.lines.contains { $0.contains("Tệp xuất đúng") })
  }

  @Test("on a terminal, too, a store that grows meanwhile is read again and holds")
  func grows() throws {
    let folder = try SampleStores.copies()
    let store = "\(folder.path)/province-2026.ocop"
    let list = folder.appending(path: "them.csv").path
    let rows = (1...300).map { "42-18532-\($0)-2025,Sản phẩm mẫu \($0),HTX mẫu\n" }
    try ("code,name,producer\n" + rows.joined()).write(toFile: list, atomically: false, encoding: .utf8)
    let terminal = try VirtualTerminal(columns: 100, rows: 10)
    try terminal.launch(Program.path(), ["verify", store])
    try terminal.wait(for: "Kiểm chứng ")
    #expect(try Program.run(["import", store, list]).status == 0)
    #expect(try terminal.exitStatus(seconds: 60) == .code(0))
    #expect(terminal.lines.contains { $0.hasPrefix("Kho đúng: ") })
  }

  @Test("on a terminal the records done, the share and the end stand on one line")
  func progress() throws {
    let folder = try SampleStores.copies()
    let terminal = try VirtualTerminal(columns: 100, rows: 10)
    try terminal.launch(Program.path(), ["verify", "\(folder.path)/province-2026.ocop"])
    #expect(try terminal.exitStatus() == .code(0))
    #expect(terminal.hasReceived("Kiểm chứng ") && terminal.hasReceived(" %"))
    #expect(terminal.lines.contains { $0.hasPrefix("Kho đúng: ") })
  }
}
