import CVterm
import Glibc

/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
  /// By itself, with this code.
  case code(Int32)
  /// By this signal.
  case signal(Int32)
}

/// A program in a session of its own, with a terminal as its controlling one.
final class ChildProcess {
  private let identifier: pid_t
  private var status: ExitStatus?

  /// Starts a program (`posix_spawn`) on the terminal at `terminalPath`.
  init(_ path: String, arguments: [String], environment: [String: String], terminalPath: String) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawnattr_setflags(
      &attributes, cv_spawn_setsid | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    // The threads that tests run on block most signals, and a child inherits that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // The first terminal that a new session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, terminalPath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var identifier: pid_t = 0
    let result = posix_spawn(&identifier, path, &actions, &attributes, &words, &variables)
    guard result == 0 else { throw TestTerminalError.failed("posix_spawn \(path)", code: result) }
    self.identifier = identifier
  }

  deinit {
    guard poll() == nil else { return }
    kill(-identifier, SIGKILL)
    var raw: Int32 = 0
    waitpid(identifier, &raw, 0)
  }

  /// Sends a signal to the program (`kill`).
  func signal(_ number: Int32) { kill(identifier, number) }

  /// How the program ended; nil while it runs (`waitpid`).
  func poll() -> ExitStatus? {
    if status != nil { return status }
    var raw: Int32 = 0
    guard waitpid(identifier, &raw, WNOHANG) == identifier else { return nil }
    status = raw & 0x7F == 0 ? .code((raw >> 8) & 0xFF) : .signal(raw & 0x7F)
    return status
  }
}
