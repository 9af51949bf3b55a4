import ArgumentParser
import Foundation
import Rulebook
import RulebookFiles

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: .told(
      "Ngôn ngữ: vi hoặc en (mặc định vi, hoặc OCOP_LANG).", "Language: vi or en (default: vi, or OCOP_LANG)."))
  var lang: Language?

  @Option(
    help: .told(
      "Thư mục dữ liệu (mặc định: OCOP_RESOURCES, hoặc thư mục cài đặt).",
      "Folder of the program's data (default: OCOP_RESOURCES, or where it is installed).", value: "DIR"))
  var resources: String?

  /// The options as values.
  var surroundings: Surroundings { surroundings(templates: nil) }

  /// The options as values, with the folder that a command's own `--templates` names.
  func surroundings(templates: String?) -> Surroundings {
    Surroundings(
      language: lang, resources: resources, templates: templates, environment: ProcessInfo.processInfo.environment)
  }

  /// The language asked for.
  var language: Language { surroundings.language }

  /// The folder of the program's data.
  func resourceFolder() throws -> String { try surroundings.resourceFolder() }

  /// The criteria that the program carries.
  func library() throws -> CriteriaLibrary { try surroundings.library() }
}

extension Language: ExpressibleByArgument {}

/// In this module `@Option` is the command line's, not a criterion's printed option.
typealias Option<Value> = ArgumentParser.Option<Value>
