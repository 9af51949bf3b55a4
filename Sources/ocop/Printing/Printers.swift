import Foundation
import Rulebook
import Screens

/// The printers of CUPS, by its commands `lpstat` and `lp`.
enum Printers {
  /// Why nothing was sent to a printer.
  enum Failure: ExplainedError, Hashable {
    /// CUPS' commands are not on this machine.
    case noCommand
    /// CUPS does not run, or not where it is looked for.
    case noScheduler
    case noPrinter
    /// The printer takes no papers; why, in the words of whoever said so, or "".
    case closed(printer: String, String)
    /// In the printer system's own words.
    case refused(printer: String, String)

    func explanation(in language: Language) -> String {
      switch self {
      case .noCommand:
        language.choose(
          "chưa có lệnh lp (gói cups-client); hãy ghi PDF rồi in ở máy khác",
          "there is no command lp (cups-client): write a PDF and print it elsewhere")
      case .noScheduler:
        language.choose(
          "dịch vụ in CUPS không chạy; hãy ghi ra tệp PDF", "CUPS does not run: write a PDF")
      case .noPrinter:
        language.choose(
          "không thấy máy in nào trong CUPS; hãy ghi ra tệp PDF",
          "CUPS knows no printer: write a PDF")
      case .closed(let printer, let reason):
        language.choose("máy in \(printer) không nhận bản in", "the printer \(printer) takes no papers")
          + (reason.isEmpty ? "" : ": \(reason)")
      case .refused(let printer, let words):
        language.choose("máy in \(printer) từ chối: \(words)", "the printer \(printer) refuses: \(words)")
      }
    }
  }

  /// The printers, the usual one first (`lpstat -e`, `lpstat -d`).
  /// - Throws: `Failure`.
  static func all() throws -> [PrinterChoice] {
    let all = try run("lpstat", ["-e"]).output.split(separator: "\n").map(String.init)
    // Without a scheduler it is silent too, and says that all went well.
    guard !all.isEmpty else { throw try isRunning() ? Failure.noPrinter : .noScheduler }
    let usual = try run("lpstat", ["-d"]).output.split(separator: ":").last?.trimmingCharacters(
      in: .whitespacesAndNewlines)
    let states = try states()
    return (all.filter { $0 == usual } + all.filter { $0 != usual }).map { PrinterChoice($0, states[$0]) }
  }

  /// Whether what is sent to a printer is printed now (`lpstat -p`, `lpstat -a`).
  /// - Throws: `Failure`.
  static func states() throws -> PrinterStates {
    PrinterStates(printers: try run("lpstat", ["-p"]).output, queues: try run("lpstat", ["-a"]).output)
  }

  private static func isRunning() throws -> Bool { try !run("lpstat", ["-r"]).output.contains("not running") }

  /// Hands a PDF file over (`lp -d PRINTER -n COPIES -- FILE`).
  /// - Throws: `Failure`.
  static func send(_ path: String, to printer: String, copies: Int) throws {
    let answer = try run("lp", ["-d", printer, "-n", String(copies), "--", path])
    guard answer.status == 0 else {
      guard try isRunning() else { throw Failure.noScheduler }
      if case .refusing(let reason) = try states()[printer] { throw Failure.closed(printer: printer, reason) }
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
    // What is read here is worded as in the sources of CUPS, whatever language the account has.
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
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
