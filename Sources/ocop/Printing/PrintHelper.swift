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

    func explanation(in language: Language) -> String {
      switch self {
      case .missing(let tried):
        language.choose(
          "không tìm thấy chương trình in ocop-print; đã tìm ở: \(tried.joined(separator: ", ")). Hãy đặt nó cạnh ocop (make build tạo cả hai).",
          "the printing program ocop-print is in none of \(tried.joined(separator: ", ")). Put it beside ocop (make build makes both)."
        )
      case .refused(let message), .unreadable(let message): message
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
  /// - Throws: `Failure.refused`, or Foundation's error where the helper cannot be started.
  func bytes(_ order: PrintOrder) throws -> [UInt8] { try answer(to: order.json) }

  /// The first worksheet of the spreadsheet at `path`.
  /// - Throws: `Failure`, or Foundation's error where the helper cannot be started.
  func worksheet(_ path: String, language: Language) throws -> Worksheet {
    try Worksheet(JSONValue(parsing: answer(to: WorksheetOrder(path: path, language: language).json)))
  }

  private func answer(to order: JSONValue) throws -> [UInt8] {
    let process = Process()
    let (input, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(filePath: path)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // The helper reads all before it writes, and complains in one line: no pipe can fill up while nobody reads it.
    try? input.fileHandleForWriting.write(contentsOf: Data(order.canonicalText.utf8))
    try? input.fileHandleForWriting.close()
    let file = try output.fileHandleForReading.readToEnd() ?? Data()
    let message = try complaint.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let line = String(decoding: message, as: UTF8.self).split(separator: "\n").last.map(String.init)
      let words = line ?? "ocop-print: \(process.terminationStatus)"
      throw process.terminationReason == .exit && process.terminationStatus == ExitStatus.badInput.rawValue
        ? Failure.unreadable(words) : Failure.refused(words)
    }
    return [UInt8](file)
  }
}
