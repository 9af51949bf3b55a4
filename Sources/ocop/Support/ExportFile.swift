import Council
import Foundation
import Rulebook
import Sealing

/// A record as text, read from a file (`ocop export` writes one).
struct ExportFile {
  private static let sqliteMark = Array("SQLite format 3\0".utf8)

  private let lines: LineReader
  private let name: String

  /// Opens the file at `path`; nil for one that cannot be opened or begins as SQLite files do, which is left to the
  /// store to judge.
  /// - Throws: `Input.Failure`.
  init?(_ path: String) throws(Input.Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    lines = LineReader(descriptor, name: path)
    name = path
    if try lines.begins(with: Self.sqliteMark) { return nil }
  }

  /// Records between two looks at whether somebody wants to stop.
  private static let pace = 16

  /// Replays the record and compares it with its header; to be called once.
  ///
  /// - Parameter watching: told now and then how many records are replayed, of how many; what it throws ends the work.
  /// - Throws: `Input.Failure`, or `Input.Fault` where the file is no export.
  func verify(head asked: HeadCode?, watching: (_ done: Int, _ all: Int) throws -> Void) throws -> Verification {
    var verifier = ExportVerifier(crypto: .sodium, asked: asked)
    var done = 0
    do {
      while let line = try lines.next(), try verifier.take(line.bytes, isWhole: line.isWhole) {
        if done.isMultiple(of: Self.pace), let all = verifier.promised { try watching(min(done, all), all) }
        done += 1
      }
      return try verifier.finish()
    } catch let fault as NotAnExport {
      throw Input.Fault(name: name, cause: fault)
    }
  }
}
