import Council
import Foundation
import Rulebook
import Screens
import SetUp
import TerminalUI

/// Does what the screens ask for and tells them how it ended: effects in, replies out.
///
/// The terminal and its timing are the owner's, who hands events in and takes replies when `wake` calls.
final class Performer {
  /// What a session ends with.
  enum End {
    /// The user left, or the program was asked to end.
    case left
    /// Another store, or another sitting, is to be opened.
    case open(store: String, sitting: String?)
  }

  /// What is left to the owner of the screens.
  enum Request {
    case end(End)
    case suspend
    case repaint
  }

  var app: App

  private let storePath: String
  private let folder: StoreFolder
  private let surroundings: Surroundings
  private let clock: Clock
  private let log: RunLog?
  private var works: WorkLog
  private let mailbox: Mailbox
  private let queue: SaveQueue?
  // Made when first asked for: the first screen does without them.
  private lazy var printing: PrintDesk? = app.desk.map { desk in
    PrintDesk(
      desk.store, sitting: desk.sitting.id, besideStore: storePath,
      source: app.papers ?? .carried(by: surroundings, besideStore: storePath),
      season: app.season ?? .carried(by: surroundings), language: desk.language, mailbox: mailbox)
  }
  private lazy var files = FileDesk(mailbox: mailbox, home: home, language: surroundings.language)
  private lazy var transfers = TransferDesk(store: storePath, surroundings: surroundings, mailbox: mailbox)
  private lazy var verification = VerificationDesk(
    store: storePath, language: surroundings.language, mailbox: mailbox)

  /// True once a paper was asked for: what is left of it must not stay behind.
  private var hasPrinted = false
  /// PINs refused since the start.
  private var refusedPINs = 0
  /// True while the delay of the oldest act has its line in the log.
  private var isDelayNoted = false
  /// The store's version as the screens show it; nil before the first look, for something may have been written since
  /// they were made.
  private var seenVersion: Int?
  /// Whose secrets are to be forgotten, once everything is written.
  private var toLock: String?
  /// Whose next try of a PIN has to wait, and until when.
  private var wait: (member: String, until: ContinuousClock.Instant)?

  /// Works for `app` on the store at `path`, which may not be there yet.
  ///
  /// - Parameter wake: called whenever there is something to take; from any thread.
  init(
    _ app: App, store path: String, folder: StoreFolder, surroundings: Surroundings, clock: Clock, log: RunLog?,
    wake: @escaping @Sendable () -> Void
  ) {
    self.app = app
    storePath = path
    self.folder = folder
    self.surroundings = surroundings
    self.clock = clock
    self.log = log
    works = WorkLog(log)
    let mailbox = Mailbox(wake: wake)
    self.mailbox = mailbox
    queue = app.desk.map { SaveQueue($0.store, at: path, language: $0.language, mailbox: mailbox) }
    self.app.turn(to: clock.now().day)
  }

  private var home: String { surroundings.environment["HOME"] ?? "" }

  /// How many acts are not on disk yet.
  var pending: Int { queue?.pending ?? 0 }

  /// Why the oldest act was not written at the last try.
  var trouble: (any Error)? { queue?.trouble }

  /// True while the next key has to wait for an answer, such as whether a PIN is right.
  var isAsking: Bool { mailbox.isAsking }

  /// True while anything is under way or waits to be taken.
  var isBusy: Bool { pending > 0 || mailbox.isBusy }

  /// Hands `event` to the screens and does what they ask for; answers what is left to do.
  func handle(_ event: Event) -> [Request] { app.handle(event).compactMap(perform) }

  /// Does what `effect` says, or answers what is left to the owner.
  func perform(_ effect: Effect) -> Request? {
    works.note(effect)
    switch effect {
    case .quit: return .end(.left)
    case .suspend: return .suspend
    case .repaint: return .repaint
    case .createDemo(let sitting): return createDemo(sitting).map(Request.end)
    case .setUp(.open(let sitting)): return .end(.open(store: storePath, sitting: sitting))
    case .setUp(let request): perform(request)
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
    case .createTemplate: createTemplate()
    case .keep(let preferences, let member): keep(preferences, of: member)
    case .back, .open, .press, .prefer, .changeTyping, .tour: break
    }
    return nil
  }

  /// Tells the screens what has come since the last call.
  func takeReplies() {
    for reply in mailbox.takeReplies() {
      note(reply)
      for effect in app.receive(reply) { _ = perform(effect) }
    }
    forget()
    countDown()
  }

  /// Takes what a reply means beside the screens.
  private func note(_ reply: App.Reply) {
    switch reply {
    case .saved: isDelayNoted = false
    case .delayed:
      // It is tried twice a second: one line is enough.
      if !isDelayNoted { log?.note(.delayed(trouble, pending: pending)) }
      isDelayNoted = true
    case .refused(_, let refusal):
      isDelayNoted = false
      log?.note(.refused(refusal))
    case .unlocked(let member): if toLock == member { toLock = nil }
    case .notUnlocked:
      refusedPINs += 1
      log?.note(.notSignedIn(times: refusedPINs))
    case .wait(let member, let seconds): wait = (member, clock.instant() + .seconds(seconds))
    // A new key has no wrong tries.
    case .pin(.recovered(let member)): if wait?.member == member { wait?.until = clock.instant() }
    case .printing(let reply):
      works.note(reply)
      app.refresh()
    case .transfer(let reply):
      works.note(reply)
      if case .done = reply { app.refresh() }
    case .verification(let reply): works.note(reply)
    case .said, .pin, .setUp, .file: break
    }
  }

  /// Reads again what others wrote, unless something of our own is on its way: then the screen knows more than the store.
  func followOthers() {
    guard let desk = app.desk, pending == 0, let version = try? desk.store.version(), version != seenVersion else {
      return
    }
    seenVersion = version
    app.refresh()
  }

  /// Covers the screens of the signed-in member, whose secrets are forgotten once everything is written.
  func lock() {
    guard let member = app.member, !app.isLocked else { return }
    app.lock()
    toLock = member.id
  }

  /// Waits no longer than `seconds` for what is on its way to the disk; returns how many acts were dropped.
  func finish(within seconds: Int) -> Int {
    if hasPrinted { printing?.finish(within: seconds) }
    return queue?.finish(within: seconds) ?? 0
  }

  /// Forgets secrets only when nothing waits for them: a mark on its way to a full disk still has to be sealed.
  private func forget() {
    guard let member = toLock, pending == 0 else { return }
    app.desk.map { $0.store.keys.lock($0.sitting.id, member) }
    toLock = nil
  }

  /// Tells the screen how long a PIN has to wait.
  private func countDown() {
    guard let wait else { return }
    let left = max(.zero, wait.until - clock.instant())
    let seconds = Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
    app.receive(.wait(member: wait.member, seconds: seconds))
    if seconds == 0 { self.wait = nil }
  }

  private func unlock(_ member: String, _ pin: String) {
    guard let desk = app.desk else { return }
    let (language, time) = (surroundings.language, clock.now())
    mailbox.ask {
      do {
        try desk.store.keys.unlock(desk.sitting.id, member, pin, OperatorAccount.name, time)
        return [.unlocked(member: member)]
      } catch {
        let refused = App.Reply.notUnlocked(language.sentence(about: error))
        return [refused] + ((error as? Refusal)?.wait.map { [.wait(member: member, seconds: $0)] } ?? [])
      }
    }
  }

  private func perform(_ task: PINTask) {
    guard let desk = app.desk else { return }
    let time = clock.now()
    mailbox.ask { [.pin(desk.perform(task, account: OperatorAccount.name, at: time))] }
  }

  private func print(_ job: PrintJob) {
    let language = surroundings.language
    guard pending == 0 else {
      let reason = language.choose(
        "Còn thay đổi đang ghi; chờ «đã lưu» rồi in.", "Changes are being written; wait for “saved”.")
      app.receive(.printing(.failed(reason)))
      return
    }
    hasPrinted = true
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

  private func perform(_ request: SetUpRequest) {
    let clerk = SetUpClerk(
      law: app.law ?? .carried(by: surroundings), path: storePath, folder: folder, surroundings: surroundings,
      time: clock.now())
    let desk = app.desk
    mailbox.ask { clerk.reply(to: request, at: desk).map { [.setUp($0)] } ?? [] }
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
