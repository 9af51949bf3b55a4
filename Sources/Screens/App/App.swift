import Council
import Documents
import Rulebook
import SetUp
import TerminalUI

/// The whole interface as a value: a stack of screens, events in, effects out.
///
/// It never saves, prints or asks the time: the shell performs the effects and answers by `receive`.
public struct App: Sendable {
  /// How a durable write ended.
  public enum Reply: Sendable {
    /// The oldest write under way is on disk since the clock time, e.g. `09:41:07`.
    case saved(clock: String)
    /// The oldest write under way is not on disk yet and is tried again; the sentence says why.
    case delayed(reason: String)
    /// The oldest write under way was refused for good: nothing was written. The sentence says why.
    case refused(String, Refusal)
    /// One sentence, e.g. where a file was written.
    case said(String)
    /// The PIN was right: the member is signed in, or the screen is unlocked.
    case unlocked(member: String)
    /// The PIN was refused, with the reason.
    case notUnlocked(String)
    /// So many seconds until the member may try a PIN again; 0 where the wait is over.
    case wait(member: String, seconds: Int)
    /// How something else about a PIN ended.
    case pin(PINReply)
    /// How something ended that a set-up needed.
    case setUp(SetUpReply)
    /// How something about printing ended.
    case printing(PrintReply)
    /// What a file outside the store is.
    case file(FileReply)
    /// How a transfer between the register and a file goes.
    case transfer(TransferReply)
    /// How verifying the record goes.
    case verification(VerificationReply)
  }

  /// Where screens come from; nil while no store is open.
  public internal(set) var desk: Desk?
  /// The law that sittings are set up under; nil where there is none at hand.
  public var law: LawSource?
  /// What calendar and season's report rest on beside the store; nil where there is none at hand.
  public var season: SeasonSource?
  /// What papers rest on beside the store; nil where there is none at hand.
  public var papers: PaperSource?
  /// How the interface looks and types, for everyone who uses this account.
  public var book = PreferencesBook()
  /// The steps that a newcomer is led through; nil where nobody asked for them.
  var tour: Tour?
  /// Whether those who never chose a typing method are told of it once, where a text field opens.
  public var offersTyping = false
  /// The word that is being typed; nil where none is.
  var word: TypedWord?
  var stack: [any CouncilScreen]
  /// Where the screens above the first one came from.
  var opened: [Destination] = []
  /// The window, as it was told last.
  var size = Frame.minimum
  /// True where the last key was one that is asked for twice.
  private var isWarned = false
  /// True where screens show what a write under way will change.
  var isStale = false
  /// When the last write reached the disk.
  var lastSaved: String?
  /// Why writes are held up; on screen until one gets through.
  var delay: String?

  /// Starts with `screen`.
  public init(desk: Desk?, screen: any CouncilScreen) {
    self.desk = desk
    stack = [screen]
  }

  /// Starts a sitting: with the list of its members.
  public static func signIn(_ desk: Desk) throws -> App {
    App(desk: desk, screen: try SignInScreen(desk))
  }

  /// Starts the board for a projector: nobody signs in.
  public static func board(_ desk: Desk) throws -> App {
    App(desk: desk, screen: try BoardScreen(desk))
  }

  /// Starts in a store without a sitting: with its register.
  public static func register(_ desk: Desk, law: LawSource?) throws -> App {
    App(desk: desk, screen: try RegisterScreen(desk, law: law))
  }

  /// Starts where there is no store yet.
  public static func welcome(_ language: Language) -> App {
    App(desk: nil, screen: WelcomeScreen(language: language))
  }

  /// The screen that has the keyboard.
  public var top: any CouncilScreen { stack[stack.count - 1] }

  /// Who is signed in: the actor of every save.
  public var member: Member? { desk?.member }

  /// The preferences of whoever is at the keyboard.
  public var preferences: Preferences { book[member?.id] }

  /// Tells the day that screens opened from now on go by.
  public mutating func turn(to day: CalendarDate?) { if let day { desk?.today = day } }

  /// Draws the screen on top.
  public func draw(on canvas: inout Canvas) {
    var screen = top
    screen.frame.typing = typing
    screen.draw(on: &canvas)
    screen.frame.drawLongMessage(on: &canvas)
    tour?.draw(on: &canvas, language: language)
  }

  /// Answers one event: what the shell must do; screens are opened and closed here.
  public mutating func handle(_ event: Event) -> [Effect] {
    defer { followTour() }
    return respond(event)
  }

  /// Does what the event means everywhere, or hands it on to the screen by way of the typing method.
  private mutating func respond(_ event: Event) -> [Effect] {
    // What was said goes with the next key, save where that asks to see the screen as it is.
    if case .key(let key) = event, key != Everywhere.repaint.key { top(change: { $0.frame.message = nil }) }
    if case .resize(let size) = event { setSize(size) }
    if case .end = event { return [.quit] }
    // What nobody can see is not answered: a key could sign a sheet behind the sentence that asks for more room.
    guard size.holds(Frame.minimum) || Everywhere.worksUnseen(event) else { return [] }
    if let warning = warning(before: event) {
      say(warning)
      return []
    }
    if let keys = keys(of: event) {
      word = nil
      return keys.flatMap { respond(.key($0)) }
    }
    if let everywhere = Everywhere.meaning(of: event, isTyped: top.isEditing) {
      word = nil
      return everywhere.effects.flatMap { perform($0) }
    }
    let (before, wasInText) = (opened, isInText)
    let effects = compose(event)
    if opened != before { word = nil }
    var hasTyped = false
    if case .key(.character) = event { hasTyped = wasInText }
    return effects + offerTyping(hasTyped: hasTyped)
  }

  /// The sentence that stands between a key and what it would lose, the first time that it is pressed.
  private mutating func warning(before event: Event) -> String? {
    guard case .key(let key) = event else { return nil }
    let sentence: String? =
      switch key {
      case .escape: top.beforeEscape
      case Everywhere.quit.key: stack.lazy.compactMap(\.beforeQuitting).first
      default: nil
      }
    isWarned = sentence != nil && !isWarned
    return isWarned ? sentence : nil
  }

  /// Hands one event to the screen on top. What a retyping means nothing to takes its key.
  mutating func answer(_ event: Event) -> [Effect] {
    switch stack[stack.count - 1].handle(event) {
    case .effects(let effects): return effects.flatMap { perform($0) }
    case .refused(let reason):
      say(reason)
      return []
    case .unhandled:
      if case .retype(let retyping) = event { return retyping.key.map { answer(.key($0)) } ?? [] }
      if case .key(let key) = event { say(unknownKey(key)) }
      return []
    }
  }

  /// Reads again what the screens show; a failure becomes the message.
  public mutating func refresh() {
    // Nothing of a locked member can be read.
    guard let desk, !isLocked else { return }
    for place in stack.indices.reversed() {
      do { try stack[place].refresh(from: desk) } catch Refusal.sealed where place > 0 {
        // A result that nobody may see any more goes away.
        stack.remove(at: place)
        opened.remove(at: place - 1)
        say(AskAgainPhrases(language: language).sealedAgain)
      } catch { say(explain(error)) }
    }
  }

  /// Shows one sentence above the footer.
  public mutating func say(_ sentence: String) { top(change: { $0.frame.message = sentence }) }

  mutating func perform(_ effect: Effect) -> [Effect] {
    switch effect {
    case .back: return goBack()
    case .open(let destination):
      // Two screens that lead to each other do not pile up.
      if opened.dropLast().last == destination { return perform(.back) }
      // A page that is shown stays; one over the work is closed by the key that opened it.
      if opened.last == destination { return destination.liesOver ? perform(.back) : [] }
      do { try open(destination) } catch { say(explain(error)) }
      return []
    case .press(let key): return respond(.key(key))
    case .tour:
      startOrEndTour()
      return []
    case .save(let intent):
      desk?.unsaved.append(intent)
      setSave(.saving)
      if intent.changesAgenda { isStale = true }
      return [effect]
    case .prefer(let preferences): return prefer(preferences)
    case .changeTyping: return changeTyping()
    case .unlock, .pin, .lock, .quit, .keep, .print, .cancelPrint, .findPrinters, .file, .transfer, .verify,
      .createDemo,
      .createTemplate, .setUp, .suspend, .repaint:
      return [effect]
    }
  }

  /// Leaves the screen on top; leaving the question over a locked screen signs the member out.
  private mutating func goBack() -> [Effect] {
    guard stack.count > 1 else { return [.quit] }
    let save = top.frame.save
    if let search = top as? FindScreen { stack[stack.count - 2] = search.below }
    let left = (top as? PINScreen)?.isLock == true ? stack.count - 1 : 1
    stack.removeLast(left)
    opened.removeLast(left)
    setSave(save)
    if case .saving = save { isStale = true }
    var effects: [Effect] = []
    if top is SignInScreen, let member = desk?.member {
      desk?.member = nil
      effects = [.lock(member: member.id)]
    }
    refresh()
    return effects
  }

  /// Shows the preferences of whoever is at the keyboard on the page that is about them.
  mutating func showPreferences() {
    guard var page = top as? PreferencesScreen else { return }
    page.preferences = preferences
    stack[stack.count - 1] = page
  }

  mutating func open(_ destination: Destination) throws {
    let save = top.frame.save
    guard let screen = try screen(for: destination) else { return }
    stack.append(screen)
    opened.append(destination)
    setSave(save)
    setSize(size)
  }

  mutating func setSave(_ save: Frame.SaveState) {
    for place in stack.indices { stack[place].frame.save = save }
  }

  mutating func setSize(_ size: Size) {
    self.size = size
    for place in stack.indices { stack[place].frame.size = size }
  }

  mutating func top(change: (inout any CouncilScreen) -> Void) { change(&stack[stack.count - 1]) }

  var language: Language { top.frame.language }

  private func unknownKey(_ key: Key) -> String {
    let help = top.isEditing ? "F1" : "?"
    return language.choose(
      "Phím \(key.label) không dùng ở đây; bấm \(help) để xem các phím.",
      "\(key.label) does nothing here; \(help) lists the keys.")
  }

  func explain(_ error: any Error) -> String {
    ((error as? any ExplainedError)?.explanation(in: language) ?? "\(error)").asSentence
  }
}

extension Intent {
  /// True where other screens than the one that wrote it show something else afterwards.
  fileprivate var changesAgenda: Bool {
    switch self {
    case .tick, .note, .paperMark: false
    default: true
    }
  }
}

extension String {
  /// The text with a capital letter first: reasons begin small, for they may follow a name.
  ///
  /// The name of a file, which has a dot or a slash within, stays as it is: another one may differ in that letter alone.
  public var asSentence: String {
    let word = prefix { !$0.isWhitespace }.dropLast()
    return word.contains { $0 == "." || $0 == "/" } ? self : prefix(1).uppercased() + dropFirst()
  }
}
