import Foundation
import Rulebook

/// The printers of CUPS, by its commands `lpstat` and `lp`.
enum Printers {
  /// Why nothing was sent to a printer.
  enum Failure: ExplainedError, Hashable {
    /// CUPS' commands are not on this machine.
    case noCommand
    case noPrinter
    /// In the printer system's own words.
    case refused(printer: String, String)

    func explanation(in language: Language) -> String {
      switch self {
      case .noCommand:
        language.choose(
          "chưa có lệnh lp (gói cups-client); hãy ghi PDF rồi in ở máy khác",
          "there is no command lp (cups-client): write a PDF and print it elsewhere")
      case .noPrinter:
        language.choose(
          "không thấy máy in nào trong CUPS; hãy ghi ra tệp PDF",
          "CUPS knows no printer: write a PDF")
      case .refused(let printer, let words):
        language.choose("máy in \(printer) từ chối: \(words)", "the printer \(printer) refuses: \(words)")
      }
    }
  }

  /// The printers by name, the usual one first (`lpstat -e`, `lpstat -d`).
  /// - Throws: `Failure`.
  static func names() throws -> [String] {
    let all = try run("lpstat", ["-e"]).output.split(separator: "\n").map(String.init)
    guard !all.isEmpty else { throw Failure.noPrinter }
    let usual = try run("lpstat", ["-d"]).output.split(separator: ":").last?.trimmingCharacters(
      in: .whitespacesAndNewlines)
    return all.filter { $0 == usual } + all.filter { $0 != usual }
  }

  /// Hands a PDF file over (`lp -d PRINTER -n COPIES -- FILE`).
  /// - Throws: `Failure`.
  static func send(_ path: String, to printer: String, copies: Int) throws {
    let answer = try run("lp", ["-d", printer, "-n", String(copies), "--", path])
    guard answer.status == 0 else {
      let words = answer.complaint.split(separator: "\n").last.map(String.init) ?? "lp: \(answer.status)"
      throw Failure.refused(printer: printer, words)
    }
  }

  private static func run(
    _ command: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String, complaint: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.lazy.map({ folder -> String in "\(folder)/\(command)" }).first(where: { access($0, X_OK) == 0 }
      )
    else {
      throw Failure.noCommand
    }
    let process = Process()
    let (output, complaint) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // Both answers are a few lines: neither pipe can fill up while the other one is read.
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try complaint.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self)
    )
  }
}
