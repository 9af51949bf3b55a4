extension SQLiteStore {
  private static let attempts = 5

  /// Runs `body`, which only reads the store at `path`, again while another process began to write in the meantime:
  /// a file without a log is read without locks.
  /// - Throws: `StoreError.busy`, or what `body` throws.
  static func steadily<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    for _ in 0..<attempts {
      let before = StoreFile.Trace(path)
      let result = try body()
      if StoreFile.Trace(path) == before { return result }
    }
    throw StoreError.busy(path)
  }
}
