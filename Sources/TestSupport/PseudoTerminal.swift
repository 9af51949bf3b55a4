import CVterm
import Glibc

/// The two ends of a pseudo-terminal.
final class PseudoTerminal {
  /// The end of the terminal; -1 once hung up.
  private(set) var master: Int32 = -1
  /// The end of the program; kept open so that its mode can be read after the program ended. -1 once hung up.
  private(set) var slave: Int32 = -1
  /// The device that a program opens.
  let path: String

  /// Opens the pair (`openpty`), not inherited by child processes.
  init(columns: Int, rows: Int) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else {
      throw TestTerminalError.failed("openpty", code: errno)
    }
    // ttyname would not do: suites run on several threads.
    var name = [CChar](repeating: 0, count: 128)
    ttyname_r(ends.slave, &name, name.count)
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    resize(columns: columns, rows: rows)
  }

  deinit { hangUp() }

  /// Sets the size of the window (`TIOCSWINSZ`); the program gets SIGWINCH.
  func resize(columns: Int, rows: Int) { _ = cv_resize(master, Int32(rows), Int32(columns)) }

  /// Closes both ends, as when a window is closed or a connection lost.
  func hangUp() {
    for end in [master, slave] where end >= 0 { close(end) }
    (master, slave) = (-1, -1)
  }

  /// Writes all of `bytes` to the program.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What the program wrote, waiting up to `milliseconds` for it; empty if nothing came.
  func receive(milliseconds: Int32) -> [UInt8] {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) == 1, descriptor.revents & Int16(POLLIN) != 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    return Array(buffer.prefix(max(count, 0)))
  }

  /// The mode of the terminal (`tcgetattr`): input, output, control and local flags.
  func mode() -> [UInt32] {
    var mode = termios()
    guard tcgetattr(slave, &mode) == 0 else { return [] }
    return [mode.c_iflag, mode.c_oflag, mode.c_cflag, mode.c_lflag]
  }
}
