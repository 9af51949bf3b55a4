import Council
import Rulebook
import RulebookFiles
import Season
import Testing

/// Short words for the tables of the tests.
enum Facts {
  /// The editions of this repository.
  static let editions = Result { try library.allEditions() }
  private static let library = CriteriaLibrary(
    folder: #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 } + "/Resources/criteria")

  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// A dossier that reached `stage` on the day it was filed.
  static func dossier(
    _ stage: DossierStage, filed: String? = nil, since: String = "2026-06-01", due: String? = nil,
    ends: String? = nil, kind: ApplicationKind = .first, code: String = "42-1-001-2026", previous: String = ""
  ) throws -> RegisteredDossier {
    RegisteredDossier(
      fields: Dossier(
        code: code, name: "Mật ong mẫu", producer: "Hộ mẫu", set: 4, kind: kind, year: 2026, previous: previous),
      stage: stage, since: try day(filed ?? since), filed: try filed.map(day), due: try due.map(day),
      stars: ends == nil ? nil : 4, ends: try ends.map(day))
  }
}
