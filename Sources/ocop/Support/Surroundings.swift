import Exchange
import Foundation
import Rulebook
import RulebookFiles
import Season

/// What a run depends on besides its own arguments: the language, and where the program's data lies.
struct Surroundings: Sendable {
  let language: Language
  /// The folder named by `--resources`; nil where none was.
  let resources: String?
  /// The folder named by `--templates`; nil where none was.
  let templates: String?
  let environment: [String: String]

  /// Takes what was asked for, and the environment for what was not.
  init(language: Language?, resources: String?, templates: String? = nil, environment: [String: String]) {
    self.templates = templates
    self.language = language ?? Self.language(of: environment)
    self.resources = resources
    self.environment = environment
  }

  /// The language of `OCOP_LANG`, else Vietnamese; the locale never decides it.
  static func language(of environment: [String: String]) -> Language {
    environment["OCOP_LANG"].flatMap(Language.init) ?? .vietnamese
  }

  /// The folder of the program's data.
  /// - Throws: `ResourceFolder.Missing`.
  func resourceFolder() throws -> String { try ResourceFolder.find(given: resources, environment: environment) }

  /// The provinces that product codes name: those of today, or those that were merged into others in 7/2025.
  /// - Throws: `ImportFaults` with everything that is wrong with the file.
  func provinces(former: Bool = false) throws -> [Province] {
    let path = "\(try resourceFolder())/data/\(former ? "provinces-before-2025-07" : "provinces").csv"
    return try NamedFile(name: path, bytes: Input.bytes(of: path)).provinces()
  }

  /// The criteria that the program carries.
  func library() throws -> CriteriaLibrary { CriteriaLibrary(folder: "\(try resourceFolder())/criteria") }
}
