import Documents
import Foundation
import Rulebook
import RulebookFiles
import StrictJSON

/// The wording of papers in files: the program's own, and a council's with single phrases in place of those.
struct WordingFiles {
  /// Name of the file in either folder.
  static let name = "wording.json"

  let surroundings: Surroundings

  /// Path of the program's own file.
  /// - Throws: `ResourceFolder.Missing`.
  func carried() throws -> String { "\(try surroundings.resourceFolder())/templates/\(Self.name)" }

  /// Path of the council's file: in the folder of `--templates`, else of `$OCOP_TEMPLATES`, which must have it; else in
  /// `templates` beside the store, if it is there.
  func own(besideStore store: String?) -> String? {
    if let named = surroundings.templates
      ?? surroundings.environment["OCOP_TEMPLATES"].flatMap({ $0.isEmpty ? nil : $0 })
    {
      return "\(named)/\(Self.name)"
    }
    guard let store else { return nil }
    let path = URL(filePath: store).deletingLastPathComponent().appending(path: "templates/\(Self.name)").path
    return access(path, F_OK) == 0 ? path : nil
  }

  /// The wording of the papers of a store.
  /// - Throws: `ResourceFolder.Missing`, `Input.Failure`, or `Input.Fault` with the file and the phrase.
  func phrases(besideStore store: String?) throws -> Phrasebook {
    let carried = try carried()
    let book = try read(carried) { json throws(FieldError) in try Phrasebook(json: json) }
    guard let own = own(besideStore: store) else { return book }
    return try read(own) { json throws(FieldError) in try book.replacing(by: json) }
  }

  /// The names of the phrases in the file at `path`, once they are checked.
  /// - Throws: `Input.Failure`, or `Input.Fault`.
  func names(in path: String) throws -> [String] {
    let carried = try carried()
    let book = try read(carried) { json throws(FieldError) in try Phrasebook(json: json) }
    _ = try read(path) { json throws(FieldError) in try book.replacing(by: json) }
    return try Input.json(of: path).asObject?.map(\.key) ?? []
  }

  private func read(_ path: String, _ read: (JSONValue) throws(FieldError) -> Phrasebook) throws -> Phrasebook {
    let json = try Input.json(of: path)
    do throws(FieldError) { return try read(json) } catch { throw Input.Fault(name: path, cause: error) }
  }
}

extension PaperSource {
  /// The wording and the lists of documents that the program carries, with the council's own phrases; each file read
  /// when it is needed.
  static func carried(by surroundings: Surroundings, besideStore store: String) -> PaperSource {
    PaperSource(
      phrases: { try WordingFiles(surroundings: surroundings).phrases(besideStore: store) },
      dossierList: { try surroundings.library().dossierList(of: $0) })
  }
}
