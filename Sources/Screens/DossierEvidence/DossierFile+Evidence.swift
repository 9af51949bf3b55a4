import Council
import Rulebook
import Season

extension DossierFile {
  /// The producer's own scores.
  var claims: Appraisal? { view.appraisals.first { $0.source == .producer } }

  /// What the points rest on; nil without a set, or where the law at hand has no list for it.
  var evidence: Evidence? {
    guard let set, let list, let edition else { return nil }
    return Evidence(
      set: set, list: list, kind: fields.kind, papers: view.papers, appraisal: claims, on: sittingDay,
      months: edition.certificate.validMonths)
  }
}
