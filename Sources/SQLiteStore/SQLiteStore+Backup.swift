import Council
import Rulebook

extension SQLiteStore {
  /// Copies the store at `path` to a new file (`ocop backup`), while others may go on working, and verifies the copy.
  ///
  /// The copy is for its owner alone, and appears only once it is whole and on the disk. It is kept where it does not
  /// hold: then the store does not either, and the copy may be all that can still be had.
  /// - Parameter check: asked now and then whether to go on; where it throws, nothing of the copy stays.
  /// - Throws: `StoreError`, above all where `file` exists; what `check` throws.
  public static func backUp(
    _ path: String, to file: String, crypto: Crypto, check: () throws -> Void = {}
  ) throws -> Verification {
    let path = StoreFile.absolute(path)
    let file = StoreFile.absolute(file)
    try StoreFile.examine(path, writing: false)
    try StoreFile.requireFree(file)
    let part = StoreFile.part(of: file)
    do { try StoreFile.create(part, for: file) } catch { throw error.ofDestination }
    try fill(part, from: path, for: file, check: check)
    do {
      let verification = try verify(part, crypto: crypto) { _, _ in try check() }
      try StoreFile.sync(part)
      try StoreFile.publish(part, as: file)
      return verification
    } catch StoreError.newer(_, let schema, let known) {
      StoreFile.remove(part)
      throw StoreError.newer(path, schema: schema, known: known)
    } catch StoreError.older(_, let schema, let known) {
      StoreFile.remove(part)
      throw StoreError.older(path, schema: schema, known: known)
    } catch StoreError.tooOld(_, let schema, let oldest) {
      StoreFile.remove(part)
      throw StoreError.tooOld(path, schema: schema, oldest: oldest)
    } catch {
      StoreFile.remove(part)
      throw error
    }
  }
}
