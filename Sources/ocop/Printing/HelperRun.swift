import Documents
import Foundation
import Rulebook

/// One run of the printing helper: its order goes in, its file comes out, and meanwhile it tells how far it is.
struct HelperRun {
  /// How the run ended.
  struct End {
    let file: [UInt8]
    /// The last line that is no progress; nil where there is none.
    let complaint: String?
    let reason: Reason
  }

  /// What ended the helper.
  enum Reason: Equatable {
    case exit(status: Int32)
    case signal(Int32)
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let messages = Pipe()

  /// Prepares to run the program at `path`.
  init(_ path: String) {
    process.executableURL = URL(filePath: path)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
  }

  /// Runs the helper on `order`.
  ///
  /// - Parameter watch: where it looks for a request to stop, and tells how far the helper is.
  /// - Throws: `PrintWatch.Cancelled` after such a request, or Foundation's error where the helper cannot be started.
  func end(_ order: String, watch: PrintWatch) throws -> End {
    try process.run()
    do {
      // The helper reads all before it writes: it cannot fill up a pipe while nobody reads it.
      try? input.fileHandleForWriting.write(contentsOf: Data(order.utf8))
      try? input.fileHandleForWriting.close()
      let (file, lines) = try read(watch)
      process.waitUntilExit()
      return End(
        file: file, complaint: lines.last { PrintProgress.percent($0) == nil },
        reason: process.terminationReason == .exit
          ? .exit(status: process.terminationStatus) : .signal(process.terminationStatus))
    } catch {
      process.terminate()
      process.waitUntilExit()
      throw error
    }
  }

  /// Everything that comes out, and the lines of the messages.
  private func read(_ watch: PrintWatch) throws -> (file: [UInt8], lines: [String]) {
    var file: [UInt8] = []
    var said: [UInt8] = []
    var told = 0
    var open = [output, messages].map {
      pollfd(fd: $0.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      try watch.check()
      guard poll(&open, nfds_t(open.count), Self.patience) > 0 else { continue }
      for place in open.indices where open[place].revents != 0 {
        let count = Foundation.read(open[place].fd, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        // Poll passes over what is negative.
        guard count > 0 else {
          open[place].fd = -1
          continue
        }
        if place == 0 { file += buffer[..<count] } else { said += buffer[..<count] }
      }
      let whole = said.count { $0 == UInt8(ascii: "\n") }
      if whole > told, let percent = Self.lines(said).prefix(whole).compactMap({ PrintProgress.percent($0) }).last {
        watch.show(percent)
      }
      told = whole
    }
    // A request may have ended the helper too.
    try watch.check()
    return (file, Self.lines(said))
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// How long a request to stop may wait, in milliseconds.
  private static let patience: Int32 = 100
}

extension HelperRun.Reason {
  /// "tín hiệu 4", "signal 4".
  func text(in language: Language) -> String {
    switch self {
    case .exit(let status): language.choose("mã \(status)", "status \(status)")
    case .signal(let number): language.choose("tín hiệu \(number)", "signal \(number)")
    }
  }
}
