import Council
import SQLiteStore

/// Enters in the record that a command prints the minutes.
enum PrintEntry {
  /// Enters the version that printing now makes, before the paper is made; a draft, and another copy of a version, leave
  /// no trace and need no right to write.
  /// - Throws: `StoreError`, or `Refusal`.
  static func enter(in path: String, sitting: String?) throws {
    let reading = try LiveStore.open(path, access: .readOnly)
    let id = try sitting ?? reading.latestSitting()
    guard try reading.makesVersion(id) else { return }
    let file = try LiveStore.file(path, access: .readWrite)
    defer { try? file.close() }
    try file.engine.store.enterPrint(of: id, .account(OperatorAccount.name), Clock.system.now())
  }
}
