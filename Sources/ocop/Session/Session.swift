import Council
import NcursesTerminal
import Rulebook
import Screens
import TerminalUI

/// The event loop: events in, screens drawn. One thread owns the terminal.
final class Session {
  private let terminal: NcursesTerminal
  private let performer: Performer
  private let surroundings: Surroundings
  private let clock: Clock
  private let log: RunLog?
  /// Keys that wait for an answer on which their meaning rests, in order.
  private var held: [Event] = []
  /// When a key came last.
  private var lastKey = ContinuousClock.now
  /// Time without a key after which the screen is covered; nil where no store is open.
  private let idle: Duration?
  /// True from the warning that acts are not saved yet to the next key: if that leaves again, they are dropped.
  private var wasWarned = false

  /// Puts `app` on `terminal`.
  init(
    _ app: App, on terminal: NcursesTerminal, store path: String, folder: StoreFolder, surroundings: Surroundings,
    clock: Clock, log: RunLog?
  ) {
    self.terminal = terminal
    self.surroundings = surroundings
    self.clock = clock
    self.log = log
    idle = app.desk.map { IdleLock.time(of: $0.sitting.regulation, environment: surroundings.environment) }
    let wake = terminal.wakeHandle
    performer = Performer(
      app, store: path, folder: folder, surroundings: surroundings, clock: clock, log: log
    ) { wake.wake() }
  }

  /// Runs until the user leaves; answers how many acts could not be written and were dropped.
  func run() -> (end: Performer.End, unsaved: Int) {
    let end = loop()
    return (end, performer.finish(within: Self.drainSeconds))
  }

  private func loop() -> Performer.End {
    _ = performer.handle(.resize(terminal.size))
    paint()
    while true {
      for event in terminal.events(timeoutMilliseconds: Self.pollMilliseconds) {
        if let end = answer(event) { return end }
      }
      performer.takeReplies()
      while !held.isEmpty, !performer.isAsking {
        if let end = press(held.removeFirst()) { return end }
      }
      // Nothing that was said meanwhile may cover what the next key would drop.
      warn()
      // Here and not at a tick: after a stop nothing of the member's may be painted first.
      lockIdle()
      paint()
    }
  }

  /// How often other processes' work is looked for; they must be seen within a second.
  private static let pollMilliseconds = 500
  /// A paint that takes longer is worth a line in the log.
  private static let slowPaint = Duration.milliseconds(100)
  /// How long leaving waits for acts on their way to the disk.
  private static let drainSeconds = 3

  private func paint() {
    let preferences = performer.app.preferences
    terminal.use(preferences.theme)
    terminal.listenToMouse(preferences.usesMouse)
    var canvas = terminal.canvas(preferences.lettering)
    let start = ContinuousClock.now
    performer.app.draw(on: &canvas)
    terminal.show(preferences.lettering == .bare ? canvas.bare() : canvas)
    let taken = ContinuousClock.now - start
    if taken > Self.slowPaint {
      log?.note(.slow(milliseconds: Int(taken / .milliseconds(1)), screen: "\(type(of: performer.app.top))"))
    }
  }

  private func answer(_ event: Event) -> Performer.End? {
    switch event {
    case .tick:
      performer.app.turn(to: clock.now().day)
      performer.followOthers()
      if !held.isEmpty { performer.app.say(waiting) }
      return nil
    case .wake: return nil
    case .end: return .left
    case .resize(let size):
      log?.note(.resized(size))
      return handle(event, mayDrop: false)
    case .key, .retype, .paste, .click, .wheel:
      guard performer.isAsking, event != Self.interrupt else { return press(event) }
      held.append(event)
      return nil
    }
  }

  /// The key that leaves at once, whatever is under way.
  private static let interrupt = Event.key(.control("c"))

  private var waiting: String {
    surroundings.language.choose(
      "Đang chờ đĩa; phím vừa bấm có hiệu lực ngay sau đó. Ctrl-C: thoát ngay.",
      "Waiting for the disk; the keys pressed take effect right after it. Ctrl-C quits at once.")
  }

  /// Takes what the user did.
  private func press(_ event: Event) -> Performer.End? {
    lockIdle()
    lastKey = .now
    let mayDrop = wasWarned || event == Self.interrupt
    wasWarned = false
    return handle(event, mayDrop: mayDrop)
  }

  private func handle(_ event: Event, mayDrop: Bool) -> Performer.End? {
    for request in performer.handle(event) {
      switch request {
      case .end(let end): return leave(end, mayDrop: mayDrop)
      case .suspend: suspend()
      case .repaint: terminal.repaint()
      }
    }
    return nil
  }

  /// Leaves once everything is written; asks a second time where something is not.
  private func leave(_ end: Performer.End, mayDrop: Bool) -> Performer.End? {
    guard performer.pending > 0, !mayDrop else { return end }
    wasWarned = true
    warn()
    return nil
  }

  private func warn() {
    let pending = performer.pending
    guard wasWarned, pending > 0 else { return }
    performer.app.say(
      surroundings.language.choose(
        "Còn \(pending) thay đổi chưa ghi được xuống đĩa. Bấm lại phím đó để bỏ, hoặc chờ đến khi «đã lưu».",
        "\(pending) changes are not on disk yet. Press the same key to drop them, or wait for “saved”."))
  }

  private func suspend() {
    log?.note(.suspended)
    let start = ContinuousClock.now
    terminal.suspend()
    log?.note(.continued(seconds: Int((ContinuousClock.now - start).components.seconds)))
  }

  /// Covers the screen after the time that the regulation sets without a key.
  private func lockIdle() {
    if let idle, ContinuousClock.now - lastKey >= idle { performer.lock() }
  }
}
