import ArgumentParser
import Foundation
import Rulebook

extension Language {
  /// The language of this run's command line, for what is told before the line is parsed or when it cannot be.
  static let ofCommandLine = asked(for: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  /// The language that `arguments` ask for by `--lang`, else that of the environment.
  private static func asked(for arguments: [String], environment: [String: String]) -> Language {
    let option = "--lang"
    let next = arguments.firstIndex(of: option).map { arguments.index(after: $0) }
    let value =
      next.flatMap { $0 < arguments.endIndex ? arguments[$0] : nil }
      ?? arguments.first { $0.hasPrefix("\(option)=") }.map { String($0.dropFirst(option.count + 1)) }
    return value.flatMap(Language.init) ?? Surroundings.language(of: environment)
  }
}

/// The one of the two that the command line asks for.
func told(_ vietnamese: String, _ english: String) -> String {
  Language.ofCommandLine.choose(vietnamese, english)
}

extension ArgumentHelp {
  /// Help in the language of the command line, with the name of the value.
  static func told(_ vietnamese: String, _ english: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(.init(stringLiteral: ocop.told(vietnamese, english)), valueName: value)
  }

  // MARK: What several commands take

  static var store: ArgumentHelp { .told("Tệp kho.", "The store.", value: "STORE") }
  static var sitting: ArgumentHelp {
    .told("Phiên họp (mặc định: phiên mới nhất).", "The sitting (default: the latest).", value: "ID")
  }
  static var json: ArgumentHelp { .told("In kết quả dạng JSON.", "Answer in JSON.") }
  static var folder: ArgumentHelp { .told("Thư mục để ghi.", "Folder to write to.", value: "DIR") }
  static var newFile: ArgumentHelp {
    .told("Tệp mới để ghi; không ghi đè.", "A new file; nothing is overwritten.", value: "FILE")
  }
}
