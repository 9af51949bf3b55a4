import Council
import SQLiteStore

/// Enters in the record that a command prints the minutes.
enum PrintEntry {
  /// Enters the version that printing the minutes of `sitting` now makes in the store at `path`; drafts and further
  /// copies need no right to write there.
  /// - Throws: `StoreError`, or `Refusal`.
  static func enter(_ sitting: String, in path: String) throws {
    let file = try LiveStore.file(path, access: .readWrite)
    defer { try? file.close() }
    try file.engine.store.enterPrint(of: sitting, .account(OperatorAccount.name), Clock.system.now())
  }
}
