import Council
import Rulebook

extension Verification {
  /// What holds, in a sentence, with the code of the last record.
  func sentence(isExport: Bool, in language: Language) -> String {
    let what = isExport ? language.choose("Tệp xuất", "The export") : language.choose("Kho", "The store")
    let head = head?.description ?? "–"
    return language.choose(
      "\(what) đúng: \(records) dòng ghi, mã kiểm chứng \(head).",
      "\(what) holds: \(records) records, head code \(head).")
  }
}
