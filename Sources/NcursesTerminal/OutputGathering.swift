import CNcurses
import Glibc

/// Sends what ncurses writes for one paint in one piece.
///
/// ncurses writes after every move of the cursor, a dozen times a paint. Each of these wakes whoever reads the terminal,
/// and over ssh can be a packet of its own. While a paint is gathered, the descriptor that ncurses writes to stands for a
/// file in memory (`memfd_create`, `dup3`).
final class OutputGathering {
  private let terminal: Int32
  /// The descriptor that ncurses writes to.
  private let stream: Int32
  /// A file in memory; -1 where the system has none, and paints are sent as they come.
  private let memory = nc_memory_file()
  private var bytes: [UInt8] = []

  /// Gathers what is written to `stream`, a copy of the descriptor `terminal`.
  init(stream: Int32, terminal: Int32) {
    self.stream = stream
    self.terminal = terminal
  }

  deinit { if memory >= 0 { close(memory) } }

  /// Runs `paint`, then sends what it wrote.
  func sending(_ paint: () -> Void) {
    guard memory >= 0, nc_replace(stream, memory) >= 0 else { return paint() }
    paint()
    _ = nc_replace(stream, terminal)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    lseek(memory, 0, SEEK_SET)
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count) }
    let length = pread(memory, &bytes, count, 0)
    if length > 0 { send(bytes[..<length]) }
  }

  /// Writes `bytes` to the terminal, however slow it is; what one that is gone does not take is dropped.
  func send(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }
}
