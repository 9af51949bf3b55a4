import Council
import Foundation
import NcursesTerminal
import Rulebook
import SQLiteStore
import Screens
import TerminalUI

/// Opens the terminal interface on a store, and on the next one where a screen asks for it.
struct Opening {
  /// What a sitting begins with.
  enum Start {
    /// The list of its members.
    case signIn
    /// The board for a projector, where nobody signs in.
    case board

    /// What the store is opened for. The board not with `.readOnly`: where nobody else has the file open yet, that reads
    /// it without locks and stays at what it was.
    var access: SQLiteStore.Access { self == .signIn ? .readWrite : .following }
  }

  let store: String?
  let sitting: String?
  let surroundings: Surroundings
  var start = Start.signIn

  /// Runs until the user leaves.
  /// - Throws: `TerminalError`, `StoreError`, or `EndWith` where the last changes could not be written.
  func run() throws {
    let folder = StoreFolder(environment: surroundings.environment)
    let standard = folder.defaultStore
    var path = store ?? standard
    var sitting = sitting
    let screens = FirstScreen(surroundings)
    var isWelcome = store == nil && access(standard, F_OK) != 0
    var preferences = self.preferences(in: folder)
    let unsaved = try withTerminal(folder, theme: preferences.book.common.theme) { terminal, log in
      var unsaved = 0
      while true {
        let file = isWelcome ? nil : try open(path, log)
        // Brings the log into the one file, unless another process is still at work on it.
        defer { try? file?.close() }
        var app = try screens.app(
          of: file?.engine.store, besideStore: path, sitting: sitting, start: start, today: Clock.system.now().day)
        app.book = preferences.book
        app.offersTyping = true
        if start == .signIn { app.inviteToTour() }
        if let problem = preferences.problem { app.say(problem) }
        let session = Session(
          app, on: terminal, store: path, folder: folder, surroundings: surroundings,
          clock: .system, log: log)
        let (end, dropped) = session.run()
        unsaved += dropped
        switch end {
        case .left:
          log?.note(.ended(unsaved: unsaved))
          return unsaved
        case .open(let other, let named):
          path = other
          sitting = named
          isWelcome = false
          preferences = self.preferences(in: folder)
        }
      }
    }
    guard unsaved == 0 else {
      Output.complain(
        surroundings.language.choose(
          "ocop: \(unsaved) thay đổi cuối chưa ghi được xuống đĩa và đã bỏ.",
          "ocop: the last \(unsaved) changes could not be written and were dropped."))
      throw EndWith(status: .store)
    }
  }

  /// Opens the store at `path`; what refuses it is noted without its name.
  private func open(_ path: String, _ log: RunLog?) throws -> SQLiteStore {
    do { return try LiveStore.file(path, access: start.access) } catch {
      log?.note(.storeRefused(error))
      throw error
    }
  }

  /// Everyone's preferences. A broken file keeps nobody out: then they are the standard ones, and a sentence says so.
  private func preferences(in folder: StoreFolder) -> (book: PreferencesBook, problem: String?) {
    do { return (try PreferencesFile(folder).read(), nil) } catch {
      let (language, reason) = (surroundings.language, surroundings.language.sentence(about: error))
      return (
        PreferencesBook(), language.choose("Bỏ qua tùy chọn đã ghi: \(reason)", "Preferences are ignored: \(reason)")
      )
    }
  }

  /// Runs `body` on the terminal and restores it, whatever happens.
  private func withTerminal<Result>(
    _ folder: StoreFolder, theme: Theme, _ body: (NcursesTerminal, RunLog?) throws -> Result
  ) throws -> Result {
    var options = TerminalOptions(environment: { surroundings.environment[$0] })
    options.theme = theme
    var log: RunLog?
    // Messages of libraries would spoil the screen; where they cannot be kept, the screen goes first.
    if (try? StoreFolder.make(folder.state)) != nil {
      log = RunLog(in: folder.state, clock: .system)
      let errors = "\(folder.state)/stderr.log"
      RunLog.turn(errors)
      options.errorOutput = .file(errors)
      options.crashNotice = surroundings.language.choose(
        "ocop dừng đột ngột; những gì báo «đã lưu» đều còn. Chi tiết: \(errors)",
        "ocop ended unexpectedly; all that was shown as saved is kept. Details: \(errors)")
    }
    NcursesTerminal.quietCrashes(options)
    let terminal = try NcursesTerminal(options)
    defer { terminal.close() }
    log?.note(.started(version: Ocop.version, terminal: options.type, size: terminal.size))
    return try body(terminal, log)
  }
}

extension Opening {
  /// Reads the plain forms of the command line: nothing but `--store`, `--sitting`, `--lang`, `--resources` and
  /// `--templates`, each at most once with a value. Anything else is nil and goes to the argument parser.
  ///
  /// The parser builds every command's description before it reads a word, 3 ms of the time to the first paint.
  init?(plain arguments: [String], environment: [String: String]) {
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard ["--store", "--sitting", "--lang", "--resources", "--templates"].contains(name), values[name] == nil,
        let value = rest.popFirst(), !value.hasPrefix("-")
      else { return nil }
      values[name] = value
    }
    var language: Language?
    if let name = values["--lang"] {
      guard let known = Language(rawValue: name) else { return nil }
      language = known
    }
    self.init(
      store: values["--store"], sitting: values["--sitting"],
      surroundings: Surroundings(
        language: language, resources: values["--resources"], templates: values["--templates"],
        environment: environment))
  }
}
