import Council
import Foundation
import NcursesTerminal
import Rulebook
import Screens
import SetUp
import TerminalUI

/// The event loop: events in, screens drawn, effects performed. One thread owns the terminal.
final class Session {
  /// What a session ended with.
  enum End {
    /// The user left, or the program was asked to end.
    case left
    /// Another store, or another sitting, is to be opened.
    case open(store: String, sitting: String?)
  }

  private let terminal: NcursesTerminal
  private let clock: Clock
  private let folder: StoreFolder
  private let surroundings: Surroundings
  private let storePath: String
  private let log: RunLog?
  private var works: WorkLog
  /// PINs refused since the start.
  private var refusedPINs = 0
  /// True while the delay of the oldest act has its line in the log.
  private var isDelayNoted = false
  private var app: App
  private let queue: SaveQueue?
  private let printing: PrintDesk?
  private let files: FileDesk
  private let transfers: TransferDesk
  private let verification: VerificationDesk
  /// The store's version as the screens show it; nil before the first look, for something may have been written since
  /// they were made.
  private var seenVersion: Int?
  /// Whose secrets are to be forgotten, once everything is written.
  private var toLock: String?
  /// When a key came last.
  private var lastKey = ContinuousClock.now
  /// Time without a key after which the screen is covered; nil where no store is open.
  private let idle: Duration?
  /// Whose next try of a PIN has to wait, and until when.
  private var wait: (member: String, until: ContinuousClock.Instant)?
  /// True from the warning that acts are not saved yet to the next key: if that leaves again, they are dropped.
  private var wasWarned = false

  /// Puts `app` on `terminal`.
  init(
    _ app: App, on terminal: NcursesTerminal, store path: String, folder: StoreFolder, surroundings: Surroundings,
    clock: Clock, log: RunLog?
  ) {
    self.log = log
    works = WorkLog(log)
    self.terminal = terminal
    self.clock = clock
    self.folder = folder
    self.surroundings = surroundings
    storePath = path
    self.app = app
    idle = app.desk.map { IdleLock.time(of: $0.sitting.regulation, environment: surroundings.environment) }
    let wake = terminal.wakeHandle
    queue = app.desk.map { desk in
      SaveQueue(desk.store, at: path, language: desk.language) { wake.wake() }
    }
    files = FileDesk(home: surroundings.environment["HOME"] ?? "", language: surroundings.language) { wake.wake() }
    transfers = TransferDesk(store: path, surroundings: surroundings) { wake.wake() }
    verification = VerificationDesk(store: path, language: surroundings.language) { wake.wake() }
    let source = app.papers ?? .carried(by: surroundings, besideStore: path)
    printing = app.desk.map { desk in
      PrintDesk(
        desk.store, sitting: desk.sitting.id, besideStore: path, source: source,
        season: app.season ?? .carried(by: surroundings), language: desk.language
      ) { wake.wake() }
    }
  }

  /// Runs until the user leaves; answers how many acts could not be written and were dropped.
  func run() -> (end: End, unsaved: Int) {
    let end = loop()
    return (end, queue?.finish(within: Self.drainSeconds) ?? 0)
  }

  private func loop() -> End {
    app.turn(to: clock.now().day)
    _ = app.handle(.resize(terminal.size))
    paint()
    while true {
      for event in terminal.events(timeoutMilliseconds: Self.pollMilliseconds) {
        if let end = answer(event) { return end }
      }
      for reply in queue?.takeReplies() ?? [] {
        switch reply {
        case .saved: isDelayNoted = false
        case .delayed:
          // It is tried twice a second: one line is enough.
          if !isDelayNoted { log?.note(.delayed(queue?.trouble, pending: pending)) }
          isDelayNoted = true
        case .refused(_, let refusal):
          isDelayNoted = false
          log?.note(.refused(refusal))
        default: break
        }
        app.receive(reply)
      }
      for reply in printing?.takeReplies() ?? [] {
        works.note(reply)
        app.refresh()
        app.receive(.printing(reply))
      }
      for reply in files.takeReplies() {
        for effect in app.receive(.file(reply)) { _ = perform(effect) }
      }
      for reply in transfers.takeReplies() {
        works.note(reply)
        if case .done = reply { app.refresh() }
        app.receive(.transfer(reply))
      }
      for reply in verification.takeReplies() {
        works.note(reply)
        app.receive(.verification(reply))
      }
      // Nothing that was said meanwhile may cover what the next key would drop.
      warn()
      forget()
      countDown()
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
    let preferences = app.preferences
    terminal.use(preferences.theme)
    terminal.listenToMouse(preferences.usesMouse)
    var canvas = terminal.canvas(preferences.lettering)
    let start = ContinuousClock.now
    app.draw(on: &canvas)
    terminal.show(preferences.lettering == .bare ? canvas.bare() : canvas)
    let taken = ContinuousClock.now - start
    if taken > Self.slowPaint {
      log?.note(.slow(milliseconds: Int(taken / .milliseconds(1)), screen: "\(type(of: app.top))"))
    }
  }

  private func answer(_ event: Event) -> End? {
    switch event {
    case .tick:
      app.turn(to: clock.now().day)
      followOthers()
      return nil
    case .wake: return nil
    case .end: return .left
    case .resize(let size):
      log?.note(.resized(size))
      return handle(event, mayDrop: false)
    case .key, .retype, .paste, .click, .wheel:
      lockIdle()
      lastKey = .now
      let mayDrop = wasWarned || event == .key(.control("c"))
      wasWarned = false
      return handle(event, mayDrop: mayDrop)
    }
  }

  private func handle(_ event: Event, mayDrop: Bool) -> End? {
    for effect in app.handle(event) {
      if let end = perform(effect) { return leave(end, mayDrop: mayDrop) }
    }
    return nil
  }

  private func perform(_ effect: Effect) -> End? {
    works.note(effect)
    switch effect {
    case .quit: return .left
    case .save(let intent):
      if let desk = app.desk { queue?.add(desk.deed(intent, account: OperatorAccount.name, at: clock.now())) }
    case .unlock(let member, let pin): unlock(member, pin)
    case .pin(let task): perform(task)
    case .lock(let member): toLock = member
    case .print(let job): print(job)
    case .cancelPrint: printing?.cancel()
    case .findPrinters: printing?.findPrinters()
    case .file(let task): files.perform(task)
    case .transfer(let task): transfers.perform(task, at: clock.now())
    case .verify(let task): verification.perform(task)
    case .createDemo(let sitting): return createDemo(sitting)
    case .createTemplate: createTemplate()
    case .setUp(let request): return perform(request)
    case .keep(let preferences, let member): keep(preferences, of: member)
    case .suspend: suspend()
    case .repaint: terminal.repaint()
    case .back, .open, .press, .prefer, .changeTyping, .tour: break
    }
    return nil
  }

  /// Leaves once everything is written; asks a second time where something is not.
  private func leave(_ end: End, mayDrop: Bool) -> End? {
    guard pending > 0, !mayDrop else { return end }
    wasWarned = true
    warn()
    return nil
  }

  private var pending: Int { queue?.pending ?? 0 }

  private func warn() {
    guard wasWarned, pending > 0 else { return }
    app.say(
      surroundings.language.choose(
        "Còn \(pending) thay đổi chưa ghi được xuống đĩa. Bấm lại phím đó để bỏ, hoặc chờ đến khi «đã lưu».",
        "\(pending) changes are not on disk yet. Press the same key to drop them, or wait for “saved”."))
  }

  /// Reads again what others wrote, unless something of our own is on its way: then the screen knows more than the store.
  private func followOthers() {
    guard let desk = app.desk, pending == 0, let version = try? desk.store.version(),
      version != seenVersion
    else { return }
    seenVersion = version
    app.refresh()
  }

  private func suspend() {
    log?.note(.suspended)
    let start = ContinuousClock.now
    terminal.suspend()
    log?.note(.continued(seconds: Int((ContinuousClock.now - start).components.seconds)))
  }

  private func unlock(_ member: String, _ pin: String) {
    guard let desk = app.desk else { return }
    do {
      try desk.store.keys.unlock(desk.sitting.id, member, pin, OperatorAccount.name, clock.now())
      if toLock == member { toLock = nil }
      app.receive(.unlocked(member: member))
    } catch {
      if let seconds = (error as? Refusal)?.wait { wait = (member, .now + .seconds(seconds)) }
      refusedPINs += 1
      log?.note(.notSignedIn(times: refusedPINs))
      app.receive(.notUnlocked(surroundings.language.sentence(about: error)))
    }
  }

  private func perform(_ task: PINTask) {
    guard let desk = app.desk else { return }
    let reply = desk.perform(task, account: OperatorAccount.name, at: clock.now())
    // A new key has no wrong tries.
    if case .recovered(let member) = reply, wait?.member == member { wait?.until = .now }
    app.receive(.pin(reply))
  }

  /// Tells the screen how long a PIN has to wait.
  private func countDown() {
    guard let wait else { return }
    let left = max(.zero, wait.until - .now)
    let seconds = Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
    app.receive(.wait(member: wait.member, seconds: seconds))
    if seconds == 0 { self.wait = nil }
  }

  /// Covers the screen after the time that the regulation sets without a key.
  private func lockIdle() {
    guard let idle, let member = app.member, !app.isLocked, ContinuousClock.now - lastKey >= idle else { return }
    app.lock()
    toLock = member.id
  }

  /// Forgets secrets only when nothing waits for them: a mark on its way to a full disk still has to be sealed.
  private func forget() {
    guard let member = toLock, pending == 0 else { return }
    app.desk.map { $0.store.keys.lock($0.sitting.id, member) }
    toLock = nil
  }

  private func print(_ job: PrintJob) {
    let language = surroundings.language
    guard pending == 0 else {
      let reason = language.choose(
        "Còn thay đổi đang ghi; chờ «đã lưu» rồi in.", "Changes are being written; wait for “saved”.")
      app.receive(.printing(.failed(reason)))
      return
    }
    printing?.print(job, by: app.member.map { .member($0.id) } ?? .account(OperatorAccount.name), at: clock.now())
  }

  private func keep(_ preferences: Preferences, of member: String?) {
    do { try PreferencesFile(folder).write(preferences, of: member) } catch {
      log?.note(.failed(error))
      let language = surroundings.language
      let reason = language.sentence(about: error)
      app.say(language.choose("Chưa nhớ được tùy chọn: \(reason)", "Preferences are not kept: \(reason)"))
    }
  }

  private func createTemplate() {
    let template = "\(folder.data)/phien-moi"
    let home = surroundings.environment["HOME"] ?? ""
    let shown = home.isEmpty ? template : template.replacing(home, with: "~", maxReplacements: 1)
    do {
      _ = try SittingTemplate(surroundings: surroundings).write(to: template)
    } catch is FileExists {
      // Written before and perhaps filled in: kept as it is.
    } catch {
      app.receive(.said(surroundings.language.sentence(about: error)))
      return
    }
    app.receive(
      .said(
        surroundings.language.choose(
          "Hai tệp ở \(shown). Điền xong, gõ đường dẫn ở đây.",
          "Both files are in \(shown). Fill them in, then type the path here.")))
  }

  private func perform(_ request: SetUpRequest) -> End? {
    let law = app.law ?? LawSource.carried(by: surroundings)
    let clerk = SetUpClerk(
      law: law, path: storePath, folder: folder, surroundings: surroundings, time: clock.now())
    switch request {
    case .read(let list, let path): app.receive(.setUp(clerk.read(list, from: path)))
    case .create(let draft): app.receive(.setUp(clerk.create(draft)))
    case .change(let draft):
      guard let desk = app.desk, let member = desk.member else { return nil }
      app.receive(.setUp(clerk.change(draft, of: desk.sitting.id, in: desk.store, by: member)))
    case .writeSlip(let slip, let sitting): app.receive(.setUp(clerk.write(slip, of: sitting)))
    case .open(let sitting): return .open(store: storePath, sitting: sitting)
    }
    return nil
  }

  private func createDemo(_ sitting: DemoSitting) -> End? {
    do {
      let demo = "\(folder.data)/demo"
      let path = "\(demo)/\(sitting.rawValue).ocop"
      if !FileManager.default.fileExists(atPath: path) { try DemoWriter(surroundings).write(to: demo) }
      return .open(store: path, sitting: nil)
    } catch {
      app.receive(.said(surroundings.language.sentence(about: error)))
      return nil
    }
  }
}
