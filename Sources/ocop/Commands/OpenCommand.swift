import ArgumentParser
import Foundation
import NcursesTerminal
import Rulebook
import SQLiteStore
import Screens
import TerminalUI

/// `ocop [--store FILE]`: the terminal interface.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Mở giao diện (lệnh mặc định).")

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Kho của hội đồng (mặc định: kho riêng của tài khoản).", valueName: "FILE"))
  var store: String?

  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID"))
  var sitting: String?

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = StoreFolder(environment: environment)
    let standard = folder.defaultStore
    let isFirstStart = store == nil && !FileManager.default.fileExists(atPath: standard)
    var path = store ?? standard
    var app = isFirstStart ? App.welcome(common.language) : nil
    let unsaved = try withTerminal(environment, folder) { terminal in
      while true {
        let current = try app ?? App.signIn(Desk(LiveStore.open(path), sitting: sitting, language: common.language))
        let session = try Session(
          current, on: terminal, store: path, folder: folder, common: common, clock: .system)
        switch session.run() {
        case .left(let unsaved): return unsaved
        case .open(let other):
          path = other
          app = nil
        }
      }
    }
    guard unsaved == 0 else {
      Output.complain(
        common.language.choose(
          "ocop: \(unsaved) thay đổi cuối chưa ghi được xuống đĩa và đã bỏ.",
          "ocop: the last \(unsaved) changes could not be written and were dropped."))
      throw EndWith(status: .store)
    }
  }

  /// Runs `body` on the terminal and restores it, whatever happens.
  private func withTerminal<Result>(
    _ environment: [String: String], _ folder: StoreFolder, _ body: (NcursesTerminal) throws -> Result
  ) throws -> Result {
    var options = TerminalOptions(environment: { environment[$0] })
    // Messages of libraries would spoil the screen; where they cannot be kept, the screen goes first.
    if (try? StoreFolder.make(folder.state)) != nil {
      let log = "\(folder.state)/stderr.log"
      options.errorOutput = .file(log)
      options.crashNotice = common.language.choose(
        "ocop dừng đột ngột; những gì báo «đã lưu» đều còn. Chi tiết: \(log)",
        "ocop ended unexpectedly; all that was shown as saved is kept. Details: \(log)")
    }
    NcursesTerminal.quietCrashes(options)
    let terminal = try NcursesTerminal(options)
    defer { terminal.close() }
    return try body(terminal)
  }
}
