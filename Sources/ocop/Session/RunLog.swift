import Council
import Foundation
import Screens
import TerminalUI

/// What a session did and what failed, in `ocop.log`, for whoever looks after the machine.
///
/// It names neither people nor products nor scores: kinds of errors and figures alone.
struct RunLog: Sendable {
  /// Something worth a line.
  enum Entry: Sendable {
    case started(version: String, terminal: String, size: Size)
    case ended(unsaved: Int)
    case resized(Size)
    /// The program was stopped for a while.
    case suspended
    /// It went on after so many seconds.
    case continued(seconds: Int)
    /// A write is held up, by which kind of trouble; so many wait.
    case delayed((any Error)?, pending: Int)
    /// A store was refused: for which reason, not which file.
    case storeRefused(any Error)
    /// A PIN was refused; so many since the start.
    case notSignedIn(times: Int)
    /// Long work began.
    case began(Work)
    /// It ended after so long, with so many things done where they are counted.
    case finished(Work, WorkEnd, count: Int?, milliseconds: Int)
    /// A rule refused a write: which rule.
    case refused(Refusal)
    /// Something else failed: what kind of error.
    case failed(any Error)
    /// Keys waited longer than they should for a screen.
    case slow(milliseconds: Int, screen: String)
  }

  /// What takes long enough to be done on a thread of its own.
  enum Work: String, Hashable, Sendable {
    case importing = "import"
    case exporting = "export"
    case printing = "print"
    case verifying = "verify"
  }

  /// How it ended; why stands on the screen, for a reason may name people and files.
  enum WorkEnd: String, Sendable {
    case done, stopped, failed
    /// A file with faults was left out.
    case faults
    /// The record does not hold.
    case doesNotHold = "does not hold"
  }

  /// Bytes from which a file begins anew, and how many older ones are kept.
  static let limit = 256 * 1024
  static let kept = 3

  private let path: String
  private let clock: Clock

  /// Logs into `folder`, which must be there; old lines move to `ocop.log.1` and on.
  init(in folder: String, clock: Clock) {
    path = "\(folder)/ocop.log"
    self.clock = clock
    Self.turn(path)
  }

  /// Moves the file at `path` out of the way once it is large: to `.1`, that one to `.2`, the oldest is removed.
  static func turn(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size >= limit else { return }
    for number in stride(from: kept, to: 1, by: -1) { rename("\(path).\(number - 1)", "\(path).\(number)") }
    rename(path, "\(path).1")
  }

  /// Adds a line; where it cannot be written nothing is said, for nobody's work depends on it.
  func note(_ entry: Entry) {
    let line = Array("\(clock.now().text) \(getpid()) \(Self.text(of: entry))\n".utf8)
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, line, line.count)
    close(descriptor)
  }

  private static func text(of entry: Entry) -> String {
    switch entry {
    case .started(let version, let terminal, let size):
      "started \(version) on \(terminal) \(size.columns)x\(size.rows)"
    case .ended(let unsaved): "ended, \(unsaved) unsaved"
    case .resized(let size): "resized \(size.columns)x\(size.rows)"
    case .suspended: "suspended"
    case .continued(let seconds): "continued after \(seconds) s"
    case .delayed(let error, let pending): "delayed\(error.map { " \(name(of: $0))" } ?? ""), \(pending) pending"
    case .storeRefused(let error): "store refused \(type(of: error)) \(name(of: error))"
    case .notSignedIn(let times): "sign-in failed, \(times) times"
    case .began(let work): "\(work.rawValue) began"
    case .finished(let work, let end, let count, let milliseconds):
      "\(work.rawValue) \(end.rawValue)\(count.map { ", \($0)" } ?? "") in \(milliseconds) ms"
    case .refused(let refusal): "refused \(name(of: refusal))"
    case .failed(let error): "failed \(type(of: error)) \(name(of: error))"
    case .slow(let milliseconds, let screen): "slow \(milliseconds) ms \(screen)"
    }
  }

  /// The case of an error without what it carries, which may name people.
  private static func name(of error: any Error) -> String {
    Mirror(reflecting: error).children.first?.label ?? "\(error)".prefix { $0.isLetter }.description
  }
}
