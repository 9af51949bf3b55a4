import ArgumentParser
import Council
import Exchange
import Foundation
import Rulebook
import SQLiteStore
import TerminalUI

/// `ocop replay SCRIPT …`: runs keys without a terminal and writes the last screen as text.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: told(
      "Chạy một kịch bản phím không cần màn hình, ghi màn hình cuối ra tệp.",
      "Run a script of keys without a terminal, and write the last screen to a file."))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .told(
      "Kịch bản: mỗi dòng một phím (tên như trong tmux) hoặc «wait CHỮ».",
      "The script: a key a line (named as in tmux), or “wait TEXT”.", value: "SCRIPT"))
  var script: String
  @Option(help: .told("Tệp kho; chạy trên một bản sao.", "The store; the script runs on a copy.", value: "FILE"))
  var store: String
  @Option(help: .told("Cỡ màn hình, ví dụ 100x30.", "Size of the screen, such as 100x30.", value: "CxR")) var size:
    String
  @Option(help: .told("Tệp để ghi màn hình cuối.", "File for the last screen.", value: "OUT")) var saveScreen: String
  @Option(
    help: .told(
      "Giờ cố định, ví dụ 2026-11-22T09:41:07+07:00.", "A fixed time, such as 2026-11-22T09:41:07+07:00.", value: "T"))
  var clock: String?

  @Flag(help: .told("Ghi vào chính kho này thay vì bản sao.", "Write to the store itself instead of a copy."))
  var write = false

  func run() throws {
    let lines = String(decoding: try Input.bytes(of: script), as: UTF8.self).composedForStorage
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let size = try size(spelled: size)
    let clock = try clock.map { Clock.fixed(try moment(spelled: $0)) } ?? .system
    guard !isOneFile(saveScreen, store) else {
      throw OptionFault("--save-screen", "một tệp khác tệp kho", "another file than the store")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "ocop-replay-\(UUID().uuidString)").path
    defer { if !write { try? FileManager.default.removeItem(atPath: folder) } }
    let path = write ? store : try Self.copy(store, to: folder)
    let (file, screens) = (try LiveStore.open(path), FirstScreen(common.surroundings))
    let player = ReplayPlayer(size: size) { sitting, wake in
      let app = try screens.app(of: file, besideStore: store, sitting: sitting, today: clock.now().day)
      return Performer(
        app, store: path, folder: StoreFolder(environment: common.surroundings.environment),
        surroundings: common.surroundings, clock: clock, log: nil, wake: wake)
    }
    try player.open(sitting: nil)
    for (index, line) in lines.enumerated() where !line.isEmpty && !player.hasLeft {
      try player.play(line, at: "\(script):\(index + 1)")
    }
    try Data((player.screen.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: saveScreen))
  }

  private func size(spelled text: String) throws -> Size {
    let words = text.split(separator: "x").compactMap { Int($0) }
    guard words.count == 2, words.allSatisfy({ (1...1000).contains($0) }) else {
      throw OptionFault("--size", "cỡ dạng 100x30", "a size like 100x30")
    }
    return Size(columns: words[0], rows: words[1])
  }

  /// Reads a moment; one without a zone is Vietnam's.
  private func moment(spelled text: String) throws -> Timestamp {
    guard let whole = [text, text + "+07:00"].first(where: { Moment($0) != nil }) else {
      throw OptionFault(
        "--clock", "một thời điểm dạng 2026-11-22T09:41:07+07:00", "a moment such as 2026-11-22T09:41:07+07:00")
    }
    return Timestamp(whole)
  }

  /// Whether both paths lead to one file that is there.
  private func isOneFile(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// Copies the store with all that was committed to it (`VACUUM INTO` by the store itself) into a new `folder`.
  private static func copy(_ path: String, to folder: String) throws -> String {
    try StoreFolder.make(folder)
    try SQLiteStore.copy(path, to: "\(folder)/store.ocop")
    return "\(folder)/store.ocop"
  }
}
