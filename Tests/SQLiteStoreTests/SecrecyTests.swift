import Council
import CouncilFixtures
import Foundation
import Rating
import Sealing
import StrictJSON
import Testing

@testable import SQLiteStore

/// Reads, for every role, everything that a store offers while a product is being scored: it must not vary with what
/// stands on the sheets. Real keys, real seals, a real file.
@Suite("Secrecy before scoring is closed")
struct SecrecyTests {
  /// What two members mark, five marks each, and whether they throw the product out. Equally many acts, whatever they
  /// say: how often something is written can be seen in the file, what is written cannot.
  struct Pattern: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let marks: [[(String, Int)]]
    var reject: String?
  }

  private static func marks(_ options: Int...) -> [(String, Int)] { Array(zip(Fixture.codes, options)) }

  static let patterns: [Pattern] = [
    Pattern(testDescription: "all best", marks: [marks(3, 2, 2, 3, 2), marks(3, 2, 2, 3, 2)]),
    Pattern(testDescription: "all worst", marks: [marks(1, 0, 1, 1, 1), marks(1, 0, 1, 1, 1)]),
    Pattern(testDescription: "far apart", marks: [marks(3, 2, 2, 3, 2), marks(1, 0, 1, 1, 1)]),
    Pattern(testDescription: "different cases", marks: [marks(2, 1, 2, 2, 2), marks(2, 1, 4, 2, 2)]),
    Pattern(testDescription: "a condition that fails", marks: [marks(1, 2, 4, 3, 2), marks(3, 2, 4, 3, 2)]),
    Pattern(testDescription: "one stops by itself", marks: [marks(3, 2, 2, 3, 1), marks(3, 2, 2, 3, 2)]),
    Pattern(
      testDescription: "one throws it out", marks: [marks(3, 2, 2, 3, 2), marks(3, 2, 2, 3, 2)],
      reject: "nghi pha hóa chất"),
  ]

  /// A store in a file: m1 has submitted and m3 has marked everything, as the pattern has it.
  private func store(_ pattern: Pattern, in folder: Folder) throws -> SQLiteStore {
    let store = try SQLiteStore.create(folder.file(), crypto: .sodium)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    let product = Fixture.products[0]
    try desk.move(product, .waiting, .scoring)
    for (member, marks) in zip(["m1", "m3"], pattern.marks) {
      try desk.tick(product, member, marks)
      try desk.act(.reject(product: product, member: member, reason: pattern.reject), as: .member(member))
    }
    try desk.act(.submit(product: product, member: "m1"), as: .member("m1"))
    return store
  }

  /// Everything that a store offers to `viewer`, as text.
  private func offered(_ store: CouncilStore, to viewer: String?) throws -> String {
    let sitting = Fixture.sittingID
    var seen: [String] = []
    func see(_ body: () throws -> Any) { seen.append((try? body()).map { "\($0)" } ?? "refused") }
    func refusal(_ body: () throws -> Any) {
      do { seen.append("\(try body())") } catch { seen.append("\(error)") }
    }
    see { try store.sittings() }
    see { try store.members(sitting) }
    see { try store.attendance(sitting) }
    refusal { try store.agenda(sitting, viewer) }
    refusal { try store.tally(sitting, nil).map(\.json.canonicalText) }
    for product in Fixture.products {
      refusal { try store.progress(sitting, product) }
      refusal { try store.sheets(sitting, product, viewer) }
      refusal { try store.versions(sitting, product) }
      for member in Fixture.scorers where member != viewer {
        refusal { try store.sheet(sitting, product, member, viewer) }
      }
    }
    return seen.joined(separator: "\n")
  }

  private func rows(_ path: String) throws -> [(act: String, length: Int)] {
    let store = try SQLiteStore.open(path, access: .readOnly, crypto: .sodium)
    defer { try? store.close() }
    var rows: [(String, Int)] = []
    try store.read { tables in
      try tables.statements.run(SQL.record) { columns in
        if case .text(let act) = columns[4], case .text(let content) = columns[5] {
          rows.append((act, content.utf8.count))
        }
      }
    }
    return rows
  }

  @Test("nothing that is offered to any role varies with the sheets")
  func offered() throws {
    var first: [String?: String] = [:]
    for pattern in Self.patterns {
      let folder = Folder()
      let store = try store(pattern, in: folder)
      for viewer in [nil, "m2", "m4", "s1", "a1", "o1"] {
        let seen = try offered(store.engine.store, to: viewer)
        if let known = first[viewer] {
          #expect(seen == known, "\(viewer ?? "the account"): \(pattern.testDescription)")
        }
        first[viewer] = seen
      }
      try store.close()
    }
    // The collector is worth something only if it sees what changes once scoring is closed.
    let opened = try [Self.patterns[0], Self.patterns[1]].map { pattern in
      let folder = Folder()
      let store = try store(pattern, in: folder)
      let desk = FixtureDesk(store.engine.store)
      try desk.close(Fixture.products[0], "về sớm", missing: ["m2", "m3", "m4"])
      return try offered(store.engine.store, to: "o1")
    }
    #expect(opened[0] != opened[1])
  }

  @Test("the file, a backup and the rows of the record are as long for every sheet, and show no choice")
  func bytes() throws {
    var first: (rows: [Int], size: Int)?
    for pattern in Self.patterns where pattern.reject == nil {
      let folder = Folder()
      let store = try store(pattern, in: folder)
      try store.close()
      let copy = folder.file("ban-sao.ocop")
      #expect(try SQLiteStore.backUp(folder.file(), to: copy, crypto: .sodium).holds)
      #expect(throws: Refusal.self) {
        try SQLiteStore.export(folder.file(), to: folder.file("so"), crypto: .sodium)
      }
      let lengths = try rows(folder.file()).map(\.length)
      let size = try Data(contentsOf: URL(filePath: copy)).count
      if let first {
        #expect(lengths == first.rows, "\(pattern.testDescription)")
        #expect(size == first.size, "\(pattern.testDescription)")
      }
      first = (lengths, size)
      for path in [folder.file(), copy] {
        let bytes = try Data(contentsOf: URL(filePath: path))
        for word in ["1.1=", "1.2=", "3.1=", "\"choices\"", "\"1.10\""] {
          // The pinned set names its criteria as "code":"1.10"; a choice would name one as a key or before "=".
          let found = bytes.range(of: Data((word == "\"1.10\"" ? "\"1.10\":" : word).utf8))
          #expect(found == nil, "\(word)")
        }
      }
    }
  }

  @Test("verify checks the chain and the signature on what is sealed, and says how many sheets are")
  func verifies() throws {
    let folder = Folder()
    let store = try store(Self.patterns[2], in: folder)
    let desk = FixtureDesk(store.engine.store)
    let before = try SQLiteStore.verify(folder.file(), crypto: .sodium)
    #expect(before.holds && before.sealed == 1 && before.signatures == 1)
    try desk.close(Fixture.products[0], "về sớm", missing: ["m2", "m3", "m4"])
    let after = try SQLiteStore.verify(folder.file(), crypto: .sodium)
    #expect(after.holds && after.sealed == 0 && after.signatures == 2)
    #expect(try store.engine.store.sheets(Fixture.sittingID, Fixture.products[0], nil).map(\.member.id) == ["m1"])
  }

  @Test("an absent chair and a lost PIN block nothing: the deputy closes, the recovery code lets a leader in")
  func nothingIsBlocked() throws {
    let folder = Folder()
    let store = try store(Self.patterns[0], in: folder)
    let council = store.engine.store
    let desk = FixtureDesk(council)
    // m3 loses the PIN halfway: the chair gives a new one, and the draft is there.
    try desk.act(.givePIN(member: "m3", pin: "918273", reason: "quên mã PIN"), as: Fixture.chair)
    council.keys.lock(Fixture.sittingID, "m3")
    #expect(throws: Refusal.notSignedIn) { try council.sheet(Fixture.sittingID, Fixture.products[0], "m3", "m3") }
    #expect(throws: Refusal.wrongPIN(wait: 0)) {
      try council.keys.unlock(Fixture.sittingID, "m3", Fixture.pin, "van-phong", Fixture.time(900))
    }
    try council.keys.unlock(Fixture.sittingID, "m3", "918273", "van-phong", Fixture.time(901))
    #expect(try council.sheet(Fixture.sittingID, Fixture.products[0], "m3", "m3").choices.count == 5)
    try desk.act(.submit(product: Fixture.products[0], member: "m3"), as: .member("m3"))
    // The chair leaves, the deputy's PIN is lost as well: the code in the envelope.
    try desk.act(
      .attend(Attendance(member: "m1", product: nil, state: .absent, reason: "họp đột xuất")), as: Fixture.secretary)
    council.keys.lock(Fixture.sittingID, "m2")
    #expect(throws: Refusal.wrongRecoveryCode) {
      try council.keys.recover(Fixture.sittingID, "AAAAA", "m2", "135791", "van-phong", Fixture.time(902))
    }
    try council.keys.recover(
      Fixture.sittingID, "bbbbb-bbbbb-bbbbb-bbbbb-bbbbb", "m2", "135791", "van-phong", Fixture.time(903))
    try council.keys.unlock(Fixture.sittingID, "m2", "135791", "van-phong", Fixture.time(904))
    try desk.act(
      .close(product: Fixture.products[0], reason: "vắng", missing: ["m2", "m4"]), as: .member("m2"))
    // The chair's sheet is not counted, for the chair has left; the one of m3 bears the new key's signature.
    #expect(try council.sheets(Fixture.sittingID, Fixture.products[0], nil).map(\.member.id) == ["m3"])
    #expect(try SQLiteStore.verify(folder.file(), crypto: .sodium).holds)
  }

  @Test("wrong PINs make the next try wait, longer each time; a clock set back neither shortens nor lengthens it")
  func waits() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    let keys = desk.store.keys
    func attempt(_ pin: String, _ second: Int) throws {
      try keys.unlock(Fixture.sittingID, "m4", pin, "van-phong", Fixture.time(second))
    }
    for _ in 0..<2 { #expect(throws: Refusal.wrongPIN(wait: 0)) { try attempt("000000", 1000) } }
    #expect(throws: Refusal.wrongPIN(wait: 5)) { try attempt("000000", 1000) }
    #expect(throws: Refusal.mustWait(seconds: 2)) { try attempt(Fixture.pin, 1003) }
    #expect(throws: Refusal.mustWait(seconds: 5)) { try attempt(Fixture.pin, 10) }
    #expect(throws: Refusal.wrongPIN(wait: 10)) { try attempt("000000", 1005) }
    try attempt(Fixture.pin, 1015)
    #expect(throws: Refusal.wrongPIN(wait: 0)) { try attempt("000000", 1016) }
  }
}
