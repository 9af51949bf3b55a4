import ArgumentParser
import Council
import Exchange
import Foundation
import Rulebook
import SQLiteStore
import Screens
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
      .split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .newlines) }
    let size = try size(spelled: size)
    let clock = clock.map { text in Clock { Timestamp(text) } } ?? .system
    let path = write ? store : try Self.copy(of: store)
    defer { if !write { try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent()) } }
    let desk = try Desk(LiveStore.open(path), language: common.language)
    var app = try App.signIn(desk)
    app.law = .carried(by: common.surroundings)
    app.season = .carried(by: common.surroundings)
    app.papers = .carried(by: common.surroundings, besideStore: store)
    app.turn(to: clock.now().day)
    var player = ReplayPlayer(app, size: size, clock: clock)
    for (index, line) in lines.enumerated() where !line.isEmpty {
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

  /// Copies the store with all that was committed to it (`VACUUM INTO` by the store itself).
  private static func copy(of path: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ocop-replay-\(UUID().uuidString)").path
    try StoreFolder.make(folder)
    try SQLiteStore.copy(path, to: "\(folder)/store.ocop")
    return "\(folder)/store.ocop"
  }
}

/// Plays the lines of a script on the interface, writing acts as they come.
struct ReplayPlayer {
  /// A line that cannot be played.
  struct Fault: ExplainedError {
    enum Problem { case noKey(String), notShown(String, screen: [String]) }
    let place: String
    let problem: Problem

    func explanation(in language: Language) -> String {
      switch problem {
      case .noKey(let name): language.choose("\(place): không có phím «\(name)»", "\(place): no key “\(name)”")
      case .notShown(let text, let screen):
        language.choose("\(place): màn hình không có «\(text)»:", "\(place): the screen does not show “\(text)”:")
          + "\n" + screen.joined(separator: "\n")
      }
    }
  }

  private var app: App
  private let size: Size
  private let clock: Clock

  init(_ app: App, size: Size, clock: Clock) {
    self.app = app
    self.size = size
    self.clock = clock
    _ = self.app.handle(.resize(size))
  }

  /// The screen as text, trailing blanks trimmed.
  var screen: [String] {
    var canvas = Canvas(size: size)
    app.draw(on: &canvas)
    return canvas.lines
  }

  /// Plays one line: a key, or `wait TEXT`.
  /// - Throws: `Fault`, or what the store throws.
  mutating func play(_ line: String, at place: String) throws {
    if line.hasPrefix("wait ") {
      let text = String(line.dropFirst(5))
      guard screen.contains(where: { $0.contains(text) }) else {
        throw Fault(place: place, problem: .notShown(text, screen: screen))
      }
      return
    }
    guard let key = Key(name: line) else { throw Fault(place: place, problem: .noKey(line)) }
    for effect in app.handle(.key(key)) { try perform(effect) }
  }

  private mutating func perform(_ effect: Effect) throws {
    guard let desk = app.desk else { return }
    switch effect {
    case .save(let intent):
      guard let member = app.member else { return }
      do {
        try desk.store.perform(intent, desk.sitting.id, .member(member.id), clock.now())
        app.receive(.saved(clock: clock.now().clock))
      } catch let refusal as Refusal {
        app.receive(.refused(refusal.explanation(in: desk.language), refusal))
      }
    case .unlock(let member, let pin):
      do {
        try desk.store.keys.unlock(desk.sitting.id, member, pin, OperatorAccount.name, clock.now())
        app.receive(.unlocked(member: member))
      } catch let refusal as Refusal {
        app.receive(.notUnlocked(refusal.explanation(in: desk.language)))
      }
    case .pin(let task):
      app.receive(.pin(desk.perform(task, account: OperatorAccount.name, at: clock.now())))
    case .lock(let member): desk.store.keys.lock(desk.sitting.id, member)
    default: break
    }
  }
}
