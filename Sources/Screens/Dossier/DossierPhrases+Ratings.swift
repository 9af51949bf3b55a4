import Council
import Rating
import Rulebook
import Season

/// The wording of scores, results, certificates and what changed between two ratings.
extension DossierPhrases {
  func source(_ source: Appraisal.Source) -> String {
    switch source {
    case .producer: language.choose("Chủ thể tự chấm", "The producer")
    case .advisory: language.choose("Tổ tư vấn", "The advisory group")
    }
  }
  /// Of scores that are there and may not be seen yet.
  var withheld: String { language.choose("chỉ xem được sau khi khóa chấm", "shown once scoring is closed") }
  /// The total with its parts, and how many criteria are blank.
  func total(_ score: SheetScore, of set: CriteriaSet?) -> String {
    let parts = zip(set?.parts ?? [], score.parts).map { "\($0.code) \($1)" }.joined(separator: " · ")
    let blanks = score.blankCriteria.count
    let open = blanks == 0 ? "" : language.choose(", còn \(blanks) tiêu chí trống", ", \(blanks) criteria blank")
    return language.choose("\(score.total) điểm", "\(score.total) points") + " (\(parts))" + open
  }
  var notCounted: String {
    language.choose("không cộng được: bộ tiêu chí của hồ sơ đã khác", "cannot be counted: the set is another")
  }
  func about(_ appraisal: Appraisal) -> String {
    [appraisal.date.printed, appraisal.by, appraisal.opinion].filter { !$0.isEmpty }.joined(separator: " · ")
  }
  var noTotal: String { language.choose("không rõ điểm", "total not known") }
  func about(_ certificate: Certificate) -> String {
    language.choose(
      "số \(certificate.number) · \(certificate.issuer) · đến \(certificate.ends.printed)",
      "no. \(certificate.number) · \(certificate.issuer) · until \(certificate.ends.printed)")
  }

  func changed(_ changes: [String]) -> String {
    language.choose("Sau đó đổi: ", "Changed since: ") + changes.joined(separator: "; ")
  }
  /// What is different in a later dossier of the same product.
  func changes(from old: DossierView, to new: DossierView) -> [String] {
    let (before, after) = (old.dossier.fields, new.dossier.fields)
    let texts = [
      (language.choose("tên", "name"), before.name, after.name), (producer, before.producer, after.producer),
      (place, before.place, after.place), (address, before.address, after.address),
      (set, before.set.map(String.init) ?? "", after.set.map(String.init) ?? ""),
      (language.choose("sao", "stars"), Self.star(of: old), Self.star(of: new)),
    ]
    return texts.filter { $0.1 != $0.2 && !$0.2.isEmpty }.map { label, before, after in
      "\(label.lowercased()): \(before.isEmpty ? "–" : before) → \(after)"
    }
  }

  private static func star(of view: DossierView) -> String { view.outcomes.last?.star.map(String.init) ?? "" }
}
