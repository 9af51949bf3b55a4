import ArgumentParser
import Foundation
import Rulebook
import RulebookFiles
import Sealing
import Rating

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Ngôn ngữ: vi hoặc en (mặc định vi, hoặc OCOP_LANG).")
  var lang: Language?

  @Option(help: ArgumentHelp("Thư mục dữ liệu (mặc định: OCOP_RESOURCES, hoặc thư mục cài đặt).", valueName: "DIR"))
  var resources: String?

  /// The language asked for; the locale never decides it.
  var language: Language { lang ?? Self.environmentLanguage }

  /// The language of `OCOP_LANG`, else Vietnamese.
  static var environmentLanguage: Language {
    ProcessInfo.processInfo.environment["OCOP_LANG"].flatMap(Language.init) ?? .vietnamese
  }

  /// The folder of the program's data.
  func resourceFolder() throws -> String {
    try ResourceFolder.find(given: resources, environment: ProcessInfo.processInfo.environment)
  }

  /// The criteria that the program carries.
  func library() throws -> CriteriaLibrary { CriteriaLibrary(folder: "\(try resourceFolder())/criteria") }
}

extension Language: ExpressibleByArgument {}

/// In this module `@Option` is the command line's, not a criterion's printed option.
typealias Option<Value> = ArgumentParser.Option<Value>
