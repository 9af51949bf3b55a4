import CNcurses
import CTerminalGuard
import Glibc
import Synchronization

/// What ncurses and the signal handlers hold between opening and closing the terminal.
final class CursesSession {
  /// The window that keys are read from; not the one drawn on, for reading would refresh that.
  let keyboard: UnsafeMutablePointer<WINDOW>?

  /// The descriptor of the keyboard, to poll.
  let input: Int32
  private let output: Int32
  /// Gathers what one paint writes.
  let gathering: OutputGathering
  private let screen: OpaquePointer
  private let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  private let errors: ErrorRedirection?

  /// ncurses and the guard keep process-wide state: there can be one session at a time.
  private static let isTaken = Mutex(false)

  /// Opens the terminal; on a throw everything is as it was.
  init(_ options: TerminalOptions, pipe: WakePipe) throws(TerminalError) {
    let isFirst = Self.isTaken.withLock { taken in
      defer { taken = true }
      return !taken
    }
    guard isFirst else { throw .alreadyOpen }
    var undo: [() -> Void] = [{ Self.isTaken.withLock { $0 = false } }]
    var isComplete = false
    defer { if !isComplete { for step in undo.reversed() { step() } } }

    let inputFile = try Self.open(options.input, "r")
    undo.append { fclose(inputFile) }
    let outputFile = try Self.open(options.output, "w")
    undo.append { fclose(outputFile) }
    let errors = try ErrorRedirection(options.errorOutput)
    undo.append { errors?.close() }
    guard tg_install(options.input, pipe.writer, options.keepsBacktraces) == 0 else {
      throw .system(call: "tcgetattr", code: errno)
    }
    undo.append { tg_remove() }
    screen = try Self.newTerminal(options.type, inputFile, outputFile)
    keyboard = newpad(1, 1)
    files = (inputFile, outputFile)
    gathering = OutputGathering(stream: fileno(outputFile), terminal: options.output)
    self.errors = errors
    input = options.input
    output = options.output
    isComplete = true
    prepare(notice: options.crashNotice)
  }

  /// Sets modes and keys, and tells the guard what undoes them.
  private func prepare(notice: String) {
    let leave = Array(Sequences.leave().utf8CString.dropLast())
    let notice = notice.isEmpty ? [] : Array((notice + "\n").utf8CString.dropLast())
    tg_set_leave(output, leave, leave.count, notice, notice.count)
    tg_set_standard_error(errors?.saved ?? -1)
    tg_arm(true)
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    keypad(keyboard, true)
    nodelay(keyboard, true)
    KeyDecoder.defineKeys()
    followWindow()
    errors?.begin()
    send(Sequences.pasteOn)
  }

  /// Leaves full-screen mode for a while (`endwin`).
  func leave() {
    send(Sequences.pasteOff)
    curs_set(1)
    endwin()
    errors?.end()
    tg_arm(false)
  }

  /// Goes back to full-screen mode; what is on the screen must be drawn again (`reset_prog_mode`, `doupdate`).
  func enter() {
    tg_arm(true)
    errors?.begin()
    reset_prog_mode()
    // After endwin, doupdate sends the sequences of full-screen mode again.
    doupdate()
    send(Sequences.pasteOn)
  }

  /// Makes ncurses take the window's present size (`TIOCGWINSZ`, `resizeterm`).
  func followWindow() {
    var window = winsize()
    guard ioctl(input, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
  }

  /// Ends full-screen mode for good (`endwin`, `delscreen`).
  func close() {
    leave()
    tg_remove()
    delwin(keyboard)
    delscreen(screen)
    fclose(files.input)
    fclose(files.output)
    errors?.close()
    Self.isTaken.withLock { $0 = false }
  }

  private func send(_ text: String) { gathering.send(Array(text.utf8)[...]) }

  /// A stream on a copy of the descriptor (`fdopen`), so that closing it leaves the original open.
  private static func open(_ descriptor: Int32, _ mode: String) throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0, let file = fdopen(copy, mode) else { throw .system(call: "fdopen", code: errno) }
    return file
  }

  /// Starts ncurses (`newterm`) for `type`, or as an xterm where terminfo does not know that type.
  private static func newTerminal(
    _ type: String, _ input: UnsafeMutablePointer<FILE>, _ output: UnsafeMutablePointer<FILE>
  ) throws(TerminalError) -> OpaquePointer {
    guard let screen = newterm(type, output, input) ?? newterm(fallbackType, output, input) else {
      throw .unknownType(type)
    }
    guard nc_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      throw .unusableType(type)
    }
    return screen
  }

  private static let fallbackType = "xterm-256color"
}
