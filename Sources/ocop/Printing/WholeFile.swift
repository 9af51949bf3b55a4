import Foundation
import Rulebook

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
    let part = "\(path).\(getpid()).part"
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
      guard fsync(descriptor) == 0, rename(part, path) == 0 else { throw Failure(path: path, code: errno) }
    } catch {
      unlink(part)
      throw error
    }
  }
}
