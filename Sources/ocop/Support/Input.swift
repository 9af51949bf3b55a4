import Exchange
import Foundation
import Rulebook
import StrictJSON

/// Files and standard input, as bytes and as JSON in NFC.
enum Input {
  /// Why nothing could be read.
  struct Failure: ExplainedError {
    enum Reason { case missing, noFile, unreadable(Int32), tooLarge }
    let name: String
    let reason: Reason

    func explanation(in language: Language) -> String {
      switch reason {
      case .missing: language.choose("\(name): không có tệp này", "\(name): no such file")
      case .noFile: language.choose("\(name): không phải tệp", "\(name): not a file")
      case .unreadable(let code):
        language.choose("\(name): không đọc được tệp", "\(name): cannot be read")
          + " (\(language.reason(code)))"
      case .tooLarge:
        language.choose(
          "\(name): lớn hơn \(Input.limit >> 20) MB; hãy chia thành nhiều tệp",
          "\(name): larger than \(Input.limit >> 20) MB; split it into several files")
      }
    }
  }

  /// A fault of the document in a file.
  struct Fault: ExplainedError {
    let name: String
    let cause: any ExplainedError

    func explanation(in language: Language) -> String {
      // A place in a text follows the name as in `f.json:2:19: …`.
      "\(name)\(cause is JSONError ? ":" : ": ")\(cause.explanation(in: language))"
    }
  }

  /// Most bytes that are read.
  static let limit = 64 << 20

  /// Reads the file at `path`, or standard input for `-`.
  /// - Throws: `Failure`.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let name = path == "-" ? "stdin" : path
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(name: name, reason: errno == ENOENT ? .missing : .unreadable(errno)) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw Failure(name: name, reason: .unreadable(errno))
      }
      bytes += chunk[..<count]
      if bytes.count > limit { throw Failure(name: name, reason: .tooLarge) }
    }
  }

  /// Reads the JSON document in the file at `path`, every text in NFC.
  /// - Throws: `Failure`, or `Fault` with line and column.
  static func json(of path: String) throws -> JSONValue {
    try json(bytes(of: path), name: path == "-" ? "stdin" : path)
  }

  /// Reads a JSON document, every text in NFC.
  /// - Throws: `Fault` with line and column.
  static func json(_ bytes: [UInt8], name: String) throws(Fault) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: bytes).mappingText(\.composedForStorage)
    } catch {
      throw Fault(name: name, cause: error)
    }
  }
}
