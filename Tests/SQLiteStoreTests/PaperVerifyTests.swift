import Council
import CouncilFixtures
import GRDB
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// What `verify` makes of signatures on a paper sheet that somebody tampered with, the chain mended behind it.
@Suite("Verification of paper sheets")
struct PaperVerifyTests {
  private let folder = Folder()
  private let product = Fixture.products[0]

  /// The record of a paper sheet that was settled, confirmed and opened.
  private func rows() throws -> [StoredRow] {
    let store = try SQLiteStore.create(folder.file(), crypto: Fixture.crypto)
    let desk = try FixtureDesk(settingUp: store.engine.store)
    try desk.move(product, .waiting, .scoring)
    var other = FixtureDesk.paperSheet
    other.choices["1.1"] = 3
    try desk.paperBegin(product, "m4")
    try desk.paperType(product, "m4", as: "s1")
    for _ in 0..<2 { try desk.paperType(product, "m4", other, as: "a1") }
    try desk.act(.paperConfirm(product: product, member: "m4"), as: Fixture.secretary)
    try desk.close(product, "x", missing: ["m1", "m2", "m3"])
    try store.close()
    let queue = try DatabaseQueue(path: folder.file())
    defer { try? queue.close() }
    return try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM record ORDER BY number").map { row in
        StoredRow(
          SQLiteColumns.record.map { name, isInteger in
            isInteger ? .integer(row[name]) : .text(row[name])
          })
      }
    }
  }

  /// Verifies `rows` after `change` of every act, hashed anew; answers the first fault.
  private func verify(_ rows: [StoredRow], _ change: (Act) -> Act) throws -> (Verification, Verification.Fault?) {
    var verifier = Verifier(crypto: Fixture.crypto, asked: nil)
    var previous = Chain.origin
    for row in rows {
      guard case .integer(let number) = row.columns[0] else { continue }
      let texts = row.columns.map { if case .text(let text) = $0 { text } else { "" } }
      let content = change(try Act(name: texts[4], content: texts[5])).json.canonicalText
      let hash = Chain.hash(
        number: number, time: Timestamp(texts[1]), actor: texts[2], sitting: texts[3], act: texts[4],
        content: content, previous: previous, by: Fixture.digest)
      _ = verifier.take(
        StoredRow([row.columns[0]] + (texts[1...4] + [content, previous, hash]).map { .text($0) }))
      previous = hash
    }
    return (verifier.result, verifier.result.faults.first)
  }

  @Test("checks both signatures of both, and finds one that is forged, gone or exchanged")
  func signatures() throws {
    let rows = try rows()
    let (whole, fault) = try verify(rows) { $0 }
    #expect(fault == nil)
    // One on each of three entries, two on what was handed in, two on what was opened.
    #expect(whole.signatures == 7)
    let forged = SheetSignature(signer: "s1", generation: 1, text: "k5/1")
    let bad: [([SheetSignature]) -> [SheetSignature]] = [
      { [$0[1]] }, { [$0[0]] }, { [$0[1], $0[0]] }, { [forged, $0[1]] },
      { [$0[0], SheetSignature(signer: "a1", generation: 1, text: $0[0].text)] },
      { [SheetSignature(signer: "m4", generation: 1, text: $0[0].text)] }, { _ in [] },
    ]
    for change in bad {
      let (_, submitted) = try verify(rows) { act in
        guard case .submit(let old) = act else { return act }
        return .submit(
          Submission(
            product: old.product, member: old.member, round: old.round, version: old.version, box: old.box,
            signatures: change(old.signatures)))
      }
      #expect(submitted == .record(rows.count - 1, .refused(.badSignature)))
      let (_, opened) = try verify(rows) { act in
        guard case .close(let product, let reason, let missing, let opened) = act else { return act }
        return .close(
          product: product, reason: reason, missing: missing,
          opened: opened.map {
            OpenedSheet(
              member: $0.member, round: $0.round, content: $0.content, signatures: change($0.signatures))
          })
      }
      #expect(opened == .record(rows.count, .refused(.badSignature)))
    }
  }

  @Test("finds another mark than the one both signed")
  func content() throws {
    let (_, fault) = try verify(rows()) { act in
      guard case .close(let product, let reason, let missing, let opened) = act else { return act }
      return .close(
        product: product, reason: reason, missing: missing,
        opened: opened.map {
          var content = $0.content
          content.choices["1.2"] = 2
          return OpenedSheet(member: $0.member, round: $0.round, content: content, signatures: $0.signatures)
        })
    }
    #expect(fault.map { if case .record(_, .refused(.badSignature)) = $0 { true } else { false } } == true)
  }
}
