import Documents
import Foundation
import Rulebook
import StrictJSON

/// The program `ocop-print`, which alone links the libraries that make files for paper and read spreadsheets.
struct PrintHelper {
  /// The helper is not where it belongs, or has made no file.
  enum Failure: ExplainedError {
    case missing(tried: [String])
    /// In the helper's own words.
    case refused(String)
    /// What it was to read is not what it reads, in its own words.
    case unreadable(String)
    /// It ended without a word.
    case ended(HelperRun.Reason)

    func explanation(in language: Language) -> String {
      switch self {
      case .missing(let tried):
        language.choose(
          "không tìm thấy chương trình in ocop-print; đã tìm ở: \(tried.joined(separator: ", ")). Hãy đặt nó cạnh ocop (make build tạo cả hai).",
          "the printing program ocop-print is in none of \(tried.joined(separator: ", ")). Put it beside ocop (make build makes both)."
        )
      case .refused(let message), .unreadable(let message): message
      case .ended(let reason):
        language.choose(
          "chương trình in ocop-print dừng giữa chừng (\(reason.text(in: language))), không tệp nào được ghi; hãy thử lại, nếu vẫn thế thì thử tệp khác hoặc khuôn dạng khác và báo lỗi này",
          "the printing program ocop-print ended halfway (\(reason.text(in: language))), no file was written; try again, and if that does not help try another file or format and report this"
        )
      }
    }
  }

  private let path: String

  /// Finds the helper in the folder of the running program, or in `../libexec/ocop` from there.
  /// - Throws: `Failure.missing`.
  init() throws(Failure) {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let tried = ["ocop-print", "../libexec/ocop/ocop-print"].map { folder.appending(path: $0).standardized.path }
    guard let found = tried.first(where: { access($0, X_OK) == 0 }) else { throw .missing(tried: tried) }
    path = found
  }

  /// The bytes of the file that `order` asks for.
  /// - Throws: `Failure.refused`, `PrintWatch.Cancelled`, or Foundation's error where the helper cannot be started.
  func bytes(_ order: PrintOrder, watch: PrintWatch = .nobody) throws -> [UInt8] {
    try answer(to: order.json, watch: watch)
  }

  /// The first worksheet of the spreadsheet at `path`.
  /// - Throws: `Failure`, or Foundation's error where the helper cannot be started.
  func worksheet(_ path: String, language: Language) throws -> Worksheet {
    let order = WorksheetOrder(path: path, language: language)
    return try Worksheet(JSONValue(parsing: answer(to: order.json, watch: .nobody)))
  }

  private func answer(to order: JSONValue, watch: PrintWatch) throws -> [UInt8] {
    let end = try HelperRun(path).end(order.canonicalText, watch: watch)
    switch (end.reason, end.complaint) {
    case (.exit(status: 0), _): return end.file
    case (.exit(status: ExitStatus.badInput.rawValue), let words?): throw Failure.unreadable(words)
    case (.exit, let words?): throw Failure.refused(words)
    // What a crash leaves on standard error is for programmers.
    case (.signal, _), (.exit, nil): throw Failure.ended(end.reason)
    }
  }
}
