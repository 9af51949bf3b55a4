import CVterm
import Glibc
import TerminalUI

/// A terminal emulator inside the test (libvterm), with a program on the other side of a pseudo-terminal.
public final class VirtualTerminal {
  /// Everything that the program wrote so far.
  public private(set) var output: [UInt8] = []

  private var size: Size
  private let line: PseudoTerminal
  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private var child: ChildProcess?

  /// An empty terminal.
  ///
  /// - Throws: `TestTerminalError.failed` if there is no pseudo-terminal to be had.
  public init(columns: Int = 80, rows: Int = 24) throws {
    size = Size(columns: columns, rows: rows)
    line = try PseudoTerminal(columns: columns, rows: rows)
    guard let emulator = vterm_new(Int32(rows), Int32(columns)), let screen = vterm_obtain_screen(emulator) else {
      throw TestTerminalError.failed("vterm_new", code: ENOMEM)
    }
    self.emulator = emulator
    self.screen = screen
    vterm_set_utf8(emulator, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    child = nil
    vterm_free(emulator)
  }

  /// Starts the program at `path`; its environment is `environment` over a small one of its own.
  ///
  /// - Throws: `TestTerminalError.failed` if it cannot be started.
  public func launch(_ path: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    child = try ChildProcess(
      path, arguments: arguments, environment: usual.merging(environment) { _, own in own }, terminalPath: line.path)
  }

  /// Sends characters and control sequences as they are.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as they are, also such as make no whole letters.
  public func send(_ bytes: [UInt8]) { line.send(bytes) }

  /// Writes on the screen behind the program's back, as another program on the same terminal does.
  public func scribble(_ text: String) { show(Array(text.utf8)) }

  /// Sends `text` as a terminal does that was asked for bracketed paste.
  public func paste(_ text: String) { send("\u{1B}[200~\(text.replacing("\n", with: "\r"))\u{1B}[201~") }

  /// Gives terminal and program a new size.
  public func resize(columns: Int, rows: Int) {
    size = Size(columns: columns, rows: rows)
    vterm_set_size(emulator, Int32(rows), Int32(columns))
    line.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { child?.signal(number) }

  /// Takes the terminal away from the program, as when a window is closed.
  public func hangUp() { line.hangUp() }

  /// The mode of the terminal: input, output, control and local flags.
  public func mode() -> [UInt32] { line.mode() }

  /// Whether the program has written `text` so far.
  public func hasReceived(_ text: String) -> Bool { output.firstRange(of: Array(text.utf8)) != nil }

  /// Waits until `text` is somewhere on the screen.
  ///
  /// - Throws: `TestTerminalError.timeout`, which shows the screen.
  public func wait(for text: String, seconds: Double = 10) throws {
    try wait(for: "\"\(text)\"", seconds: seconds) { terminal in terminal.lines.contains { $0.contains(text) } }
  }

  /// Waits until the terminal is as wanted; `what` says how, for the failure message.
  ///
  /// - Throws: `TestTerminalError.timeout`, which shows the screen.
  public func wait(for what: String, seconds: Double = 10, until isThere: (VirtualTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isThere(self) {
      guard ContinuousClock.now < deadline else { throw TestTerminalError.timeout(waitingFor: what, screen: lines) }
      pump(milliseconds: 50)
    }
  }

  /// Waits until the program ends, and says how it did.
  ///
  /// - Throws: `TestTerminalError.timeout`, which shows the screen.
  public func exitStatus(seconds: Double = 10) throws -> ExitStatus {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let status = child?.poll() {
        while pump(milliseconds: 0) {}
        return status
      }
      guard ContinuousClock.now < deadline else {
        throw TestTerminalError.timeout(waitingFor: "the end of the program", screen: lines)
      }
      pump(milliseconds: 5)
    }
  }

  /// Lets the emulator read what has come within the time; returns whether anything has.
  @discardableResult public func pump(milliseconds: Int32) -> Bool {
    let bytes = line.receive(milliseconds: milliseconds)
    if bytes.isEmpty { return false }
    output += bytes
    show(bytes)
    return true
  }

  private func show(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      _ = vterm_input_write(emulator, raw.bindMemory(to: CChar.self).baseAddress, raw.count)
    }
  }
}

// MARK: - Reading the screen

extension VirtualTerminal {
  /// The rows on the screen, blanks at their ends left out.
  public var lines: [String] { (0..<size.rows).map(text(row:)) }

  /// The place of the cursor.
  public var cursor: Point {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &place)
    return Point(row: Int(place.row), column: Int(place.col))
  }

  /// Whether the cursor is shown, as the program asked last (`cnorm`, `civis`).
  public var isCursorVisible: Bool {
    let (shows, hides) = ("\u{1B}[?25h", "\u{1B}[?25l")
    let last = { [output] (sequence: String) in output.ranges(of: Array(sequence.utf8)).last?.lowerBound ?? -1 }
    return last(shows) >= last(hides)
  }

  /// Whether the cell is drawn bold.
  public func isBold(row: Int, column: Int) -> Bool { cell(row, column).attrs.bold != 0 }

  /// Whether the cell is drawn with its colours exchanged.
  public func isReversed(row: Int, column: Int) -> Bool { cell(row, column).attrs.reverse != 0 }

  /// Whether the cell is underlined.
  public func isUnderlined(row: Int, column: Int) -> Bool { cell(row, column).attrs.underline != 0 }

  private func text(row: Int) -> String {
    var text = ""
    var column = 0
    while column < size.columns {
      let cell = cell(row, column)
      let scalars = withUnsafeBytes(of: cell.chars) { raw in
        raw.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
      }
      text.unicodeScalars.append(contentsOf: scalars.isEmpty ? [" "] : scalars)
      column += max(1, Int(cell.width))
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func cell(_ row: Int, _ column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }
}
