import Foundation
import Rulebook
import Synchronization

/// Writes files that are there whole or not at all.
enum WholeFile {
  /// The file could not be written.
  struct Failure: ExplainedError {
    let path: String
    let code: Int32

    func explanation(in language: Language) -> String { language.notWritten(path, code) }
  }

  /// Writes `bytes` to `path`, where no file is yet.
  /// - Throws: `FileExists`, `Failure`.
  static func write(_ bytes: [UInt8], toNew path: String) throws {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw FileExists(path: path) }
    try write(bytes, to: path)
  }

  /// Writes `bytes` to `path`; an older file is replaced only once the new one is on the disk.
  /// - Throws: `Failure`.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let part = try part(bytes, of: path)
    guard rename(part, path) == 0 else {
      defer { unlink(part) }
      throw Failure(path: path, code: errno)
    }
  }

  /// Finds out whether `bytes` can be written to `path`; leaves nothing there.
  /// - Throws: `Failure`.
  static func rehearse(_ bytes: [UInt8], to path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR else {
      throw Failure(path: path, code: EISDIR)
    }
    unlink(try part(bytes, of: path))
  }

  /// How many were begun: several threads may write one file at once.
  private static let parts = Atomic(0)

  /// Writes `bytes` to the disk beside `path`, under a name that no other write has.
  private static func part(_ bytes: [UInt8], of path: String) throws(Failure) -> String {
    let number = parts.add(1, ordering: .relaxed).newValue
    let part = "\(path).\(getpid())-\(number).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(descriptor) }
    do throws(Failure) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { throw Failure(path: path, code: errno) }
        rest = rest.dropFirst(count)
      }
      guard fsync(descriptor) == 0 else { throw Failure(path: path, code: errno) }
    } catch {
      unlink(part)
      throw error
    }
    return part
  }
}
