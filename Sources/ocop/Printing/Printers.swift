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
    /// CUPS knows no printer of this name.
    case unknown(printer: String, known: [String])
    /// The usual printer was asked for, and there is none.
    case noUsual(known: [String])
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
      case .unknown(let printer, let known):
        language.choose("CUPS không có máy in «\(printer)»; có: ", "CUPS has no printer “\(printer)”, it has: ")
          + known.joined(separator: ", ")
      case .noUsual(let known):
        language.choose("CUPS chưa đặt máy in thường dùng; hãy nêu tên: ", "CUPS has no usual printer, name one: ")
          + known.joined(separator: ", ")
      case .closed(let printer, let reason):
        language.choose("máy in \(printer) không nhận bản in", "the printer \(printer) takes no papers")
          + (reason.isEmpty ? "" : ": \(reason)")
      case .refused(let printer, let words):
        language.choose("máy in \(printer) từ chối: \(words)", "the printer \(printer) refuses: \(words)")
      }
    }

    /// True where the printer that was asked for is at fault, not the printing system.
    var isBadInput: Bool {
      switch self {
      case .unknown, .noUsual: true
      case .noCommand, .noScheduler, .noPrinter, .closed, .refused: false
      }
    }
  }

  /// What stands for the usual printer where a name is asked for.
  static let usualName = "-"

  /// The printers, the usual one first (`lpstat -e`).
  /// - Throws: `Failure`.
  static func all() throws -> [PrinterChoice] {
    let all = try run("lpstat", ["-e"]).output.split(separator: "\n").map(String.init)
    // Without a scheduler it is silent too, and says that all went well.
    guard !all.isEmpty else { throw try isRunning() ? Failure.noPrinter : .noScheduler }
    let usual = try usual()
    let states = try states()
    return (all.filter { $0 == usual } + all.filter { $0 != usual }).map { PrinterChoice($0, states[$0]) }
  }

  /// The name of the usual printer (`lpstat -d`); of none that there is where CUPS has none.
  /// - Throws: `Failure`.
  static func usual() throws -> String? {
    try run("lpstat", ["-d"]).output.split(separator: ":").last?.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The name of the printer `name`, or of the usual one for `usualName`, as one that takes papers.
  /// - Throws: `Failure`.
  static func taking(_ name: String) throws -> String {
    let all = try all()
    let wanted = name == usualName ? try usual() : name
    guard let found = all.first(where: { $0.name == wanted }) else {
      let known = all.map(\.name)
      throw name == usualName ? Failure.noUsual(known: known) : .unknown(printer: name, known: known)
    }
    if case .refusing(let reason) = found.state { throw Failure.closed(printer: found.name, reason) }
    return found.name
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
