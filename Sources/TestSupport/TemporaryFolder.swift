import Foundation

/// Files of this test process alone, in one folder that is gone when the process ends.
public enum TemporaryFolder {
  /// `ocop-tests-PID` in the system's folder for such files.
  private static let root: URL = {
    let folder = FileManager.default.temporaryDirectory
    sweep(folder)
    let root = folder.appending(path: "\(stem)\(getpid())")
    try? FileManager.default.removeItem(at: root)
    do { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) } catch {
      fatalError("no folder for tests: \(error)")
    }
    atexit { TemporaryFolder.remove() }
    return root
  }()

  private static let stem = "ocop-tests-"

  /// A place in it that nobody else has, with `name` in its own; nothing is made there yet.
  public static func path(_ name: String) -> URL { root.appending(path: "\(name)-\(UUID().uuidString)") }

  /// Makes a folder at such a place.
  public static func make(_ name: String) throws -> URL {
    let folder = path(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func remove() { try? FileManager.default.removeItem(at: root) }

  /// Removes what processes left that were killed.
  private static func sweep(_ folder: URL) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] where name.hasPrefix(stem) {
      guard let process = pid_t(name.dropFirst(stem.count)), kill(process, 0) == -1, errno == ESRCH else { continue }
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}
