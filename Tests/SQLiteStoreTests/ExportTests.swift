import Council
import CouncilFixtures
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Export and backup of a file")
struct ExportTests {
  private let folder = Folder()

  /// Makes a store, one product of it scored, and answers its path.
  private func storeFile(closing: Bool = true) throws -> String {
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.move(Fixture.products[0], .waiting, .scoring)
    for member in Fixture.scorers { try desk.complete(Fixture.products[0], member) }
    if closing { try desk.close(Fixture.products[0]) }
    try store.close()
    return path
  }

  private func export(_ path: String, to file: String) throws -> ExportHeader {
    try SQLiteStore.export(path, to: file, crypto: Fixture.crypto)
  }

  private func backUp(_ path: String, to file: String) throws -> Verification {
    try SQLiteStore.backUp(path, to: file, crypto: Fixture.crypto)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("an export has a line for every row, is its owner's alone, and leaves nothing else behind")
  func exports() throws {
    let path = try storeFile()
    let file = folder.file("so.jsonl")
    let header = try export(path, to: file)
    let verification = try SQLiteStore.verify(path, crypto: Fixture.crypto)
    #expect(header == ExportHeader(head: verification.head, records: verification.records))
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == header.records + 2 && lines.last == "")
    #expect(lines.first.map(String.init) == header.line)
    var verifier = ExportVerifier(crypto: Fixture.crypto, asked: nil)
    for line in lines.dropLast() { #expect(try verifier.take(Array(line.utf8), isWhole: true)) }
    #expect(try verifier.finish().holds)
    #expect(mode(of: file) == 0o600)
    #expect(folder.names == ["so.jsonl", "thu.ocop"])
  }

  @Test("nothing is written while a sheet is sealed, over another file, or from what no program wrote")
  func refusals() throws {
    let path = try storeFile(closing: false)
    let file = folder.file("so.jsonl")
    #expect(throws: Refusal.recordSealed(products: ["\(Fixture.sittingID)/\(Fixture.products[0])"])) {
      try export(path, to: file)
    }
    #expect(folder.names == ["thu.ocop"])
    #expect(throws: StoreError.alreadyExists(path)) { try export(path, to: path) }
    #expect(throws: StoreError.alreadyExists(path)) { try backUp(path, to: path) }
    #expect(throws: StoreError.destination(folder.file("no/so"), code: ENOENT)) {
      try export(path, to: folder.file("no/so"))
    }
    #expect(throws: StoreError.destination(folder.file("no/so"), code: ENOENT)) {
      try backUp(path, to: folder.file("no/so"))
    }
    #expect(symlink(folder.file("nowhere"), file) == 0)
    #expect(throws: StoreError.alreadyExists(file)) { try export(path, to: file) }
    #expect(throws: StoreError.alreadyExists(file)) { try backUp(path, to: file) }
    unlink(file)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE product SET stage = 'closed'; UPDATE record SET content = x'ff' WHERE number = 9")
    }
    try queue.close()
    #expect(throws: StoreError.damaged(path)) { try export(path, to: file) }
    // A copy of what does not hold is kept, and said not to hold.
    #expect(try !backUp(path, to: file).holds)
    #expect(folder.names.filter { $0.hasSuffix(".part") } == [])
  }

  @Test("a backup holds, has what is still in the log, and is its owner's alone")
  func backups() throws {
    let path = try storeFile(closing: false)
    let store = try SQLiteStore.open(path, crypto: Fixture.crypto)
    try Fixture.signIn(store.engine.store, ["m1"])
    try FixtureDesk(store.engine.store).close(Fixture.products[0])
    let copy = folder.file("ban-sao.ocop")
    let verification = try backUp(path, to: copy)
    #expect(verification.holds)
    #expect(try verification.head == store.engine.store.head()?.code)
    #expect(mode(of: copy) == 0o600)
    #expect(folder.names.filter { $0.hasPrefix("ban-sao") } == ["ban-sao.ocop"])
    // The log of a writer at work is exported as well.
    #expect(try export(path, to: folder.file("so.jsonl")).head == verification.head)
    try store.close()
    #expect(try SQLiteStore.open(copy, crypto: Fixture.crypto).engine.store.head()?.code == verification.head)
  }

  @Test("a disk that is full leaves nothing and is said")
  func fullDisk() throws {
    let path = try storeFile()
    let mount = Folder()
    // Needs the right to mount.
    guard shell("mount -t tmpfs -o size=16k none '\(mount.path)'") else { return }
    defer { _ = shell("umount '\(mount.path)'") }
    let file = mount.file("so")
    #expect(throws: StoreError.destination(file, code: ENOSPC)) { try export(path, to: file) }
    #expect(throws: StoreError.destination(file, code: ENOSPC)) { try backUp(path, to: file) }
    #expect(mount.names == [])
  }

  private func shell(_ command: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " 2>/dev/null"]
    return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
  }
}
