import Rulebook
import Season

extension DossierPaper.Attachment {
  /// "812 byte", "13 KB", "1,2 MB", the units by thousands.
  func sizeText(in language: Language) -> String {
    guard size >= 1000 else { return language.choose("\(size) byte", size == 1 ? "1 byte" : "\(size) bytes") }
    guard size >= 1_000_000 else { return "\((size + 500) / 1000) KB" }
    let tenths = (size + 50_000) / 100_000
    return "\(tenths / 10)\(language.choose(",", "."))\(tenths % 10) MB"
  }
}
