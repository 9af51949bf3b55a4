import Council
import Documents
import Foundation
import Rulebook

/// The report of a season as a file.
struct SeasonReportFile {
  let report: SeasonReport
  let language: Language
  var isASCII = false

  private static let columns = 132

  /// "bao-cao-mua-2026.pdf".
  static func name(_ year: Int?, _ format: SeasonReportFormat) -> String {
    "bao-cao-mua\(year.map { "-\($0)" } ?? "").\(format.rawValue)"
  }

  /// The report as text, or as CSV.
  func text(_ format: SeasonReportFormat) -> String {
    format == .csv
      ? report.csv
      : PlainText(width: Self.columns, borders: isASCII ? .ascii : .unicode)
        .text(report.document)
  }

  /// The bytes of the file.
  /// - Throws: `PrintHelper.Failure`.
  func bytes(_ format: SeasonReportFormat) throws -> [UInt8] {
    guard let helped = format.helped else { return Array(text(format).utf8) }
    return try PrintHelper().bytes(
      PrintOrder(
        format: helped, language: language, created: Clock.system.now().text,
        content: helped == .xlsx ? .workbook(report.workbook) : .document(report.document)))
  }
}
