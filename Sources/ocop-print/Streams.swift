import Glibc
import Rulebook

/// Standard input and output, read and written whole.
enum Streams {
  /// A stream broke.
  struct Failure: ExplainedError {
    let code: Int32

    func explanation(in language: Language) -> String {
      language.choose("không trao được tệp in", "the printed file could not be handed over")
        + " (\(language.reason(code)))"
    }
  }

  /// Everything on standard input.
  static func readAll() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw Failure(code: errno) }
    }
  }

  /// Writes `line` to standard error; there is nobody left to tell where that fails.
  static func tell(_ line: String) { _ = line.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) } }

  /// Writes `bytes` to standard output.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure(code: errno)
      }
    }
  }
}
