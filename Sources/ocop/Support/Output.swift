import Foundation
import Rulebook

/// Standard output and standard error, written whole or not at all.
enum Output {
  /// The other end of standard output is gone, or its disk is full.
  struct Failure: ExplainedError {
    let code: Int32

    func explanation(in language: Language) -> String {
      let reason = language.reason(code)
      return code == EPIPE
        ? language.choose(
          "không ghi được kết quả: nơi nhận đã đóng", "the result could not be written: the reader has gone")
        : language.choose("không ghi được kết quả: \(reason)", "the result could not be written: \(reason)")
    }
  }

  /// Writes `text` and `end`, a line break by default, to standard output.
  /// - Throws: `Failure`.
  static func print(_ text: String, end: String = "\n") throws { try write(text + end, to: STDOUT_FILENO) }

  /// Writes `text` and a line break to standard error; there is nobody left to tell where that fails.
  static func complain(_ text: String) { try? write(harmless(text) + "\n", to: STDERR_FILENO) }

  /// `text` with control characters spelt out: a message may quote what somebody else wrote, which must not steer the
  /// terminal.
  private static func harmless(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { shown, scalar in
      if scalar.properties.generalCategory == .control, scalar != "\n" {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// Writes `text` over the line that standard error is on.
  static func overwrite(_ text: String) { try? write("\r\(text)", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw Failure(code: errno)
      }
    }
  }
}
