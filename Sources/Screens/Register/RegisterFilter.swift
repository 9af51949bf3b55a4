import Council
import Season

/// Which dossiers of the register are shown; nil for all.
struct RegisterFilter: Hashable, Sendable {
  var stage: DossierStage?
  var year: Int?
  /// As `Dossier.place` tells it.
  var place: String?

  /// True for a dossier of the year and the place, at any stage.
  func admitsPlace(of dossier: RegisteredDossier) -> Bool {
    if let year, dossier.fields.year != year { return false }
    if let place, dossier.fields.place != place { return false }
    return true
  }
}

extension Dossier {
  /// Commune and district, as far as they are known.
  var place: String { [commune, district].filter { !$0.isEmpty }.joined(separator: ", ") }
}
