import CNcurses
import CTerminalGuard
import Glibc
import TerminalUI

/// The terminal, in full-screen mode from `init` to `close`.
///
/// One thread owns it: ncurses is not safe for more. Other threads may only wake it (`wakeHandle`). One terminal can be
/// open at a time.
///
/// Fatal signals (SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT) restore the terminal and then end the
/// process. Swift's backtracer, which a dynamically linked program has on by default, would wait 30 s for a key at that
/// point. Its switch, the variable SWIFT_BACKTRACE, is read before `main`, so a program cannot set it for itself; the
/// signal therefore goes past it to the default action, unless `TerminalOptions.keepsBacktraces` says otherwise.
/// `quietCrashes(_:)` does the same for the time before the terminal is open.
public final class NcursesTerminal {
  /// Whether the user's locale is not in UTF-8, so that C.UTF-8 stands in for it.
  public let usesFallbackLocale: Bool
  /// The signs that the terminal can be expected to show.
  public let glyphs: Glyphs

  let session: CursesSession
  let pipe: WakePipe
  var painter: Painter
  var decoder = KeyDecoder()
  var paste = PasteBuffer()
  var pasteDeadline: ContinuousClock.Instant?
  var hasHungUp = false
  private var isOpen = true
  private let usesColors: Bool
  private var theme: Theme
  private var listensToMouse = false

  /// Opens the terminal: the user's locale, `newterm`, raw mode, keypad, bracketed paste, signal handlers.
  ///
  /// Throws `notATerminal`, `unknownType` (for types that terminfo lacks, if `xterm-256color` is lacking too),
  /// `unusableType`, `alreadyOpen`, or `system`; the terminal is then as it was.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    guard isatty(options.input) == 1 else { throw .notATerminal(.standardInput) }
    guard isatty(options.output) == 1 else { throw .notATerminal(.standardOutput) }
    usesFallbackLocale = Encoding.prepare()
    glyphs = Encoding.isUTF8 ? .unicode : .ascii
    pipe = try WakePipe()
    session = try CursesSession(options, pipe: pipe)
    usesColors = options.usesColors
    theme = options.theme
    painter = Painter(ink: Ink(theme: theme, usesColors: usesColors))
  }

  deinit { close() }

  /// Width and height in cells (`getmaxyx`).
  public var size: Size { Size(columns: Int(getmaxx(nc_stdscr())), rows: Int(getmaxy(nc_stdscr()))) }

  /// An empty canvas of the terminal's size, to be drawn on with the signs of `lettering`.
  public func canvas(_ lettering: Lettering = .full) -> Canvas {
    Canvas(size: size, glyphs: lettering == .full ? glyphs : .ascii)
  }

  /// Takes the colours of `theme` from the next `show` on.
  public func use(_ theme: Theme) {
    guard isOpen, theme != self.theme else { return }
    self.theme = theme
    painter = Painter(ink: Ink(theme: theme, usesColors: usesColors))
    painter.forget()
  }

  /// What other threads need to wake the terminal.
  public var wakeHandle: WakeHandle { WakeHandle(pipe: pipe) }

  /// Asks the terminal for clicks and the wheel, or leaves them to it (`mousemask`); off at first.
  public func listenToMouse(_ isOn: Bool) {
    guard isOpen, isOn != listensToMouse else { return }
    listensToMouse = isOn
    // Without the wait in which ncurses would make clicks of presses.
    mouseinterval(0)
    mousemask(isOn ? nc_click | nc_wheel_up | nc_wheel_down : 0, nil)
  }

  /// Brings the terminal to look like `canvas`; only what differs from the canvas before is sent.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    session.gathering.sending { painter.show(canvas) }
  }

  /// Makes the next `show` send everything, whatever is on the screen now.
  public func repaint() {
    guard isOpen else { return }
    painter.forget()
  }

  /// Leaves full-screen mode, stops the process like Ctrl-Z in a shell (`raise(SIGTSTP)`), and comes back on SIGCONT.
  ///
  /// Call `show` afterwards: the screen is empty, and the size may be another.
  public func suspend() {
    aside { tg_stop() }
  }

  /// Leaves full-screen mode while `body` runs, for a pager or an editor, and comes back.
  ///
  /// Call `show` afterwards: the screen is empty, and the size may be another.
  public func aside<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard isOpen else { return try body() }
    session.leave()
    defer {
      session.enter()
      session.followWindow()
      painter.forget()
    }
    return try body()
  }

  /// Restores the terminal, the signal handlers and standard error; further calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    session.close()
  }

  /// Sends fatal signals past Swift's backtracer, for the time before the terminal is open; call first in `main`.
  ///
  /// Does nothing if `options` keep backtraces.
  public static func quietCrashes(_ options: TerminalOptions) {
    if !options.keepsBacktraces { tg_quiet_crashes() }
  }
}
