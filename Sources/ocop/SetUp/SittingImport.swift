import Council
import SetUp
import Foundation
import Rulebook
import SQLiteStore
import Sealing

/// Puts a sitting into a store, whole or not at all.
struct SittingImport {
  let setUp: SittingSetUp
  /// Members who are not there, by id, with the reason.
  let absent: [String: String]
  let path: String

  private var id: String { setUp.sitting.id }

  private var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// Makes sure that the sitting can be put into the store, without touching the disk.
  /// - Throws: `Refusal`, `StoreError`.
  func check(at time: Timestamp) throws {
    let store = try CouncilStore.inMemory(crypto: .sodium, deeds: [])
    _ = try setUp.write(to: store, absent: absent, by: Self.account, at: time)
    if isThere { try requireNew(in: LiveStore.open(path, access: .readOnly)) }
  }

  /// Puts the sitting into the store, which is created where there is none, and gives everybody a PIN.
  /// - Parameter handOver: gets what is shown once, before anything is written for good.
  /// - Throws: `Refusal`, `StoreError`, or what `handOver` throws: then nothing is written.
  func write(at time: Timestamp, handOver: (PINSlip) throws -> Void = { _ in }) throws -> PINSlip {
    try check(at: time)
    let isNew = !isThere
    let store =
      isNew
      ? try SQLiteStore.create(path, crypto: .sodium) : try SQLiteStore.open(path, access: .readWrite, crypto: .sodium)
    do {
      let slip = try setUp.write(
        to: store.engine.store, absent: absent, by: Self.account, at: time, handOver: handOver)
      try store.close()
      return slip
    } catch {
      if isNew { store.discardIfEmpty() }
      throw error
    }
  }

  private func requireNew(in store: CouncilStore) throws {
    if try store.sittings().contains(id) { throw Refusal.sittingExists(id) }
  }

  /// The account that runs the program.
  private static var account: Actor { .account(OperatorAccount.name) }
}
