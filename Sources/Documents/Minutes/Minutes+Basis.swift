import Council
import Rulebook

extension MinutesBuilder {
  /// Căn cứ: the decision that set the council up, the edition of the law, the regulation with its sources.
  var basis: [Block] {
    [
      heading(text(.minutesBasis)),
      dashes(book.list(.minutesBases, sitting.values.merging([.law: law]) { $1 })),
      paragraph("Quy chế làm việc của hội đồng áp dụng trong phiên họp:"), .table(regulationTable),
    ]
  }

  private var law: String {
    let edition = material.edition
    let amended = edition.amendments.map { "\($0.decision) (từ \($0.from.printed))" }
    return "Quyết định số \(edition.decision) ngày \(edition.issued.printed)"
      + (amended.isEmpty ? "" : ", sửa đổi bởi \(amended.joined(separator: ", "))")
      + " (bản \(edition.id)); \(sitting.level.title(in: .vietnamese))."
  }
}
