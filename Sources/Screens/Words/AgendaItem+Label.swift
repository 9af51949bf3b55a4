import Council
import Rulebook

extension AgendaItem {
  /// The stage in a word or two, for a column; in a later round with its number: "chấm lại v2".
  func stageLabel(in language: Language) -> String {
    guard isRescored else { return stage.label(in: language) }
    return language.choose("chấm lại v\(round)", "again, r. \(round)")
  }
}
