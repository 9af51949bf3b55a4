import Foundation
import Rulebook
import Screens

/// Papers on their way to a printer: their files lie in a folder for their owner alone, which goes away.
struct PaperDelivery {
  let printer: String
  let copies: Int
  let watch: PrintWatch

  /// What was sent, and whether it is printed now.
  struct Sent {
    let printed: Printer.Printed
    fileprivate let printer: String
    fileprivate let copies: Int
    fileprivate let state: PrinterChoice.State

    /// What the printer was given, and whether it waits.
    func sentence(in language: Language) -> String {
      let sent = language.choose(
        "Đã gửi đến máy in \(printer), \(copies) bản",
        "Sent to \(printer), " + (copies == 1 ? "1 copy" : "\(copies) copies"))
      guard case .stopped(let reason) = state else { return sent + "." }
      return sent + language.choose("; máy đang dừng nên phải chờ", "; it is stopped, they wait")
        + (reason.isEmpty ? "." : ": \(reason)")
    }
  }

  /// Hands over the files that `make` writes into the folder it is given.
  /// - Throws: what `make` throws, `PrintWatch.Cancelled`, or `Printers.Failure`.
  func send(_ make: (_ folder: String) throws -> Printer.Printed) throws -> Sent {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "ocop-in-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let printed = try make(temporary)
    try watch.check()
    for path in printed.paths { try Printers.send(path, to: printer, copies: copies) }
    // What was sent is sent, whether or not the printer's state can be told.
    return Sent(printed: printed, printer: printer, copies: copies, state: (try? Printers.states())?[printer] ?? .ready)
  }
}
