import Foundation
import NcursesTerminal
import Rulebook

extension TerminalError: ExplainedError {
  /// True where the program was started wrongly, rather than something having failed.
  var isUsage: Bool {
    switch self {
    case .notATerminal, .unknownType, .unusableType: true
    case .alreadyOpen, .system: false
    }
  }

  public func explanation(in language: Language) -> String {
    switch self {
    case .notATerminal(.standardInput):
      language.choose(
        "cần một cửa sổ dòng lệnh: đầu vào không phải là terminal. Các lệnh không cần màn hình: xem «ocop --help».",
        "a terminal is needed: standard input is none. For commands without a screen see “ocop --help”.")
    case .notATerminal(.standardOutput):
      language.choose(
        "cần một cửa sổ dòng lệnh: đầu ra không phải là terminal. Các lệnh không cần màn hình: xem «ocop --help».",
        "a terminal is needed: standard output is none. For commands without a screen see “ocop --help”.")
    case .unknownType(let name):
      language.choose(
        "không biết loại terminal «\(name)» (TERM); hãy thử TERM=xterm-256color ocop",
        "unknown terminal type “\(name)” (TERM); try TERM=xterm-256color ocop")
    case .unusableType(let name):
      language.choose(
        "terminal loại «\(name)» không đặt được con trỏ; hãy thử TERM=xterm-256color ocop",
        "terminals of type “\(name)” cannot place the cursor; try TERM=xterm-256color ocop")
    case .alreadyOpen: language.choose("màn hình đã mở", "the screen is open already")
    case .system(let call, let code):
      language.choose("không mở được màn hình", "the screen could not be opened")
        + " (\(call): \(language.reason(code)))"
    }
  }
}
