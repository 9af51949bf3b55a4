import Council
import Documents
import Foundation
import Rulebook

/// The minutes of a sitting as a text file.
struct MinutesFile {
  /// The file could not be written.
  struct Failure: ExplainedError {
    let path: String
    let code: Int32

    func explanation(in language: Language) -> String {
      language.choose("không ghi được \(path)", "\(path) cannot be written") + " (\(String(cString: strerror(code))))"
    }
  }

  private let store: CouncilStore
  private let sitting: String

  /// Takes the sitting `sitting` of `store`.
  init(_ store: CouncilStore, sitting: String) {
    self.store = store
    self.sitting = sitting
  }

  /// Writes `bien-ban-2026-11-22.txt` in `folder` and answers its path; an older one is replaced only once the new one
  /// is whole.
  func write(to folder: String) throws -> String {
    let material = try MinutesMaterial(of: sitting, in: store)
    let text = PlainText(width: 80).text(Minutes.document(material))
    let path = "\(folder)/bien-ban-\(material.sitting.date).txt"
    let part = "\(path).\(getpid()).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(descriptor) }
    do {
      var rest = Array(text.utf8)[...]
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
    return path
  }
}
