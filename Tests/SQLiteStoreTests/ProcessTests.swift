import Council
import CouncilFixtures
import Foundation
import Glibc
import SQLiteStore
import Sealing
import TestSupport
import Testing

/// The store used by processes of its own, which may be killed at any moment.
@Suite("Several processes")
struct ProcessTests {
  private let folder = Folder()

  private func probe(_ path: String, _ member: String, _ count: Int?) throws -> (process: Process, output: Pipe) {
    let process = Process()
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("store-probe")
    process.arguments = [path, member] + [count].compactMap { $0.map(String.init) }
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return (process, output)
  }

  private func acknowledged(_ output: Pipe) throws -> [Int] {
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    return text.split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
  }

  private func storeFile() throws -> String {
    let store = try SQLiteStore.create(folder.file(), crypto: .sodium)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.move(Fixture.products[0], .waiting, .scoring)
    try store.close()
    return folder.file()
  }

  @Test("killed at random moments, lose nothing that was acknowledged")
  func kill9() throws {
    let path = try storeFile()
    var random = SeededGenerator(seed: 7)
    var last = 0
    var opened = 0
    for _ in 0..<10 {
      let (process, output) = try probe(path, "m3", nil)
      usleep(UInt32.random(in: 30_000...200_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      last = max(last, try acknowledged(output).last ?? 0)
      let store = try SQLiteStore.open(path, crypto: .sodium)
      let head = try #require(try store.engine.store.head()?.number)
      // The transaction under way when the signal came may have been written without being acknowledged, and so may
      // the sign-in of a process that came to nothing else.
      #expect(head == last || head == last + 1 || last <= opened)
      opened = head + 1
      let council = store.engine.store
      try Fixture.signIn(council, ["m3"])
      let sheet = try council.sheet(Fixture.sittingID, Fixture.products[0], "m3", "m3")
      if last > 0 { #expect(sheet.lastCriterion == "1.1") }
    }
    #expect(last > 50)
    #expect(try SQLiteStore.verify(path, crypto: .sodium).holds)
  }

  @Test("writing at once keep one unbroken record")
  func together() throws {
    let path = try storeFile()
    let before = try SQLiteStore.verify(path, crypto: .sodium).records
    let probes = try Fixture.scorers.map { try probe(path, $0, 60) }
    var numbers: [Int] = []
    for (process, output) in probes {
      numbers += try acknowledged(output)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    // The four sign-ins are rows of the record as well.
    #expect(Set(numbers).count == 240 && numbers.allSatisfy { (before + 2...before + 244).contains($0) })
    let verification = try SQLiteStore.verify(path, crypto: .sodium)
    #expect(verification.holds)
    #expect(verification.records == before + 244)
    #expect(folder.names == ["thu.ocop"])
  }
}
