import Council
import CouncilFixtures
import Rulebook
import Screens
import TerminalUI

/// Uses the program as a person would: keys go in, the screen comes out, acts are written to the store at once.
struct AppDriver {
  var app: App
  var size: Size
  /// What the program was asked to do beside writing.
  private(set) var effects: [Effect] = []
  /// What was handed out so far to be done.
  private(set) var intents: [Intent] = []
  /// Those of them that are acts of the record as they are.
  var acts: [Act] {
    intents.compactMap { intent in
      if case .act(let act) = intent { act } else { nil }
    }
  }

  /// Starts `app` in a window of `columns` × `rows`.
  init(_ app: App, columns: Int = 80, rows: Int = 24) {
    self.app = app
    self.app.papers = .carried
    size = Size(columns: columns, rows: rows)
    _ = self.app.handle(.resize(size))
  }

  /// Signs in as the `number`-th member of a sitting.
  init(_ desk: Desk, member number: Int, columns: Int = 80, rows: Int = 24) throws {
    self.init(try App.signIn(desk), columns: columns, rows: rows)
    press("\(number) Enter")
    givePIN()
  }

  /// Answers the question for the PIN.
  mutating func givePIN(_ pin: String = Fixture.pin) {
    type(pin)
    press("Enter")
  }

  /// Presses keys by their names in tmux's notation, separated by blanks.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      if let key = Key(name: String(name)) { send(.key(key)) }
    }
  }

  /// Types `text`.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Changes the window.
  mutating func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    send(.resize(size))
  }

  /// Hands in an event and writes what comes of it.
  mutating func send(_ event: Event) { perform(app.handle(event)) }

  /// Hands in an answer of the shell and writes what comes of it.
  mutating func answer(_ reply: App.Reply) { perform(app.receive(reply)) }

  private mutating func perform(_ wanted: [Effect]) {
    for effect in wanted {
      switch effect {
      case .save(let intent):
        intents.append(intent)
        write(intent)
      case .unlock(let member, let pin): unlock(member, pin)
      case .pin(let task):
        if let desk = app.desk { app.receive(.pin(desk.perform(task, account: "may-thu", at: Self.time))) }
      case .lock(let member): app.desk.map { $0.store.keys.lock($0.sitting.id, member) }
      default: effects.append(effect)
      }
    }
  }

  private static let time = Timestamp("2026-11-22T09:41:07+07:00")

  private mutating func unlock(_ member: String, _ pin: String) {
    guard let desk = app.desk else { return }
    do {
      try desk.store.keys.unlock(desk.sitting.id, member, pin, "may-thu", Self.time)
      app.receive(.unlocked(member: member))
    } catch {
      app.receive(.notUnlocked((error as? Refusal)?.explanation(in: desk.language) ?? "\(error)"))
    }
  }

  private mutating func write(_ intent: Intent) {
    guard let desk = app.desk else { return }
    do {
      _ = try desk.store.perform(desk.deed(intent, account: "may-thu", at: Self.time))
      app.receive(.saved(clock: "09:41:07"))
    } catch {
      if let refusal = error as? Refusal { app.receive(.refused("\(error)", refusal)) }
    }
  }

  /// What the window shows now.
  var canvas: Canvas {
    var canvas = Canvas(size: size)
    app.draw(on: &canvas)
    return canvas
  }

  /// The rows of text.
  var lines: [String] { canvas.lines }

  /// The rows of text as one.
  var text: String { lines.joined(separator: "\n") }

  /// The sentence above the footer.
  var message: String { app.top.frame.message ?? "" }
}
