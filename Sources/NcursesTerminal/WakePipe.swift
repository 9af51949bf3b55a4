import Glibc

/// Wakes a terminal that waits for keys; may be used from any thread, also after the terminal is closed.
public struct WakeHandle: Sendable {
  let pipe: WakePipe

  /// The descriptor to write a zero byte to, for C code; valid as long as a handle exists.
  public var descriptor: Int32 { pipe.writer }

  /// Makes the terminal report `.wake`; calls before it does so count as one.
  public func wake() {
    var byte: UInt8 = 0
    // A full pipe is as good: the terminal will wake.
    _ = write(pipe.writer, &byte, 1)
  }
}

/// The pipe that signal handlers and other threads write to, and the terminal polls.
final class WakePipe: Sendable {
  let reader: Int32
  let writer: Int32

  /// Opens the pipe (`pipe`), neither end blocking nor inherited by child processes.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    (reader, writer) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(reader)
    close(writer)
  }

  /// Takes out all bytes that are in the pipe.
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(reader, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
