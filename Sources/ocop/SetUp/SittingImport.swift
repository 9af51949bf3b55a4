import Council
import SetUp
import Foundation
import Rulebook
import SQLiteStore
import Sealing

/// Puts a sitting into a store, whole or not at all.
struct SittingImport {
  /// The store has a sitting with that id (exit status 4): an import adds one, it never changes one.
  struct Exists: ExplainedError {
    let id: String
    let path: String

    func explanation(in language: Language) -> String {
      language.choose(
        "\(path) đã có phiên họp \(id); nếu là một phiên khác, hãy đặt tên riêng bằng mục «id» trong tệp hội đồng",
        "\(path) holds a sitting \(id) already; if this is another one, name it by the setting “id” in the council's file"
      )
    }
  }

  let setUp: SittingSetUp
  /// Members who are not there, by id, with the reason.
  let absent: [String: String]
  let path: String

  private var id: String { setUp.sitting.id }

  private var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  /// Makes sure that the sitting can be put into the store, without touching the disk.
  /// - Throws: `Refusal`, `Exists`, `StoreError`.
  func check(at time: Timestamp) throws {
    let store = try CouncilStore.inMemory(crypto: .sodium, deeds: [])
    _ = try setUp.write(to: store, absent: absent, by: Self.account, at: time)
    if isThere { try requireNew(in: LiveStore.open(path, access: .readOnly)) }
  }

  /// Puts the sitting into the store, which is created where there is none, and gives everybody a PIN.
  /// - Throws: `Refusal`, `Exists`, `StoreError`.
  func write(at time: Timestamp) throws -> PINSlip {
    try check(at: time)
    let isNew = !isThere
    let store =
      isNew
      ? try SQLiteStore.create(path, crypto: .sodium) : try SQLiteStore.open(path, access: .readWrite, crypto: .sodium)
    do {
      let slip = try setUp.write(to: store.engine.store, absent: absent, by: Self.account, at: time)
      try store.close()
      return slip
    } catch {
      if isNew { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
      throw error
    }
  }

  private func requireNew(in store: CouncilStore) throws {
    if try store.sittings().contains(id) { throw Exists(id: id, path: path) }
  }

  /// The account that runs the program.
  private static var account: Actor { .account(OperatorAccount.name) }
}
