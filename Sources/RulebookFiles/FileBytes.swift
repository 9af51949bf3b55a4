import Foundation

/// The system's files, read without following what is not a plain file.
enum FileBytes {
  /// Most bytes of a criteria file: fifty times the largest there is.
  static let limit = 1_000_000

  /// Reads a whole regular file of at most `limit` bytes.
  /// - Throws: `RulebookFileError` if it is missing, unreadable, not a regular file or too large.
  static func read(_ file: String) throws(RulebookFileError) -> [UInt8] {
    // O_NONBLOCK: a named pipe in the folder must not hang the program.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(file) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(file) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw RulebookFileError(file: file, .notAFile) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw failure(file) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else { throw RulebookFileError(file: file, .tooLarge(limit: limit)) }
    }
  }

  /// Names of what lies in `folder`, sorted.
  /// - Throws: `RulebookFileError` if it is missing, unreadable or not a folder.
  static func names(in folder: String) throws(RulebookFileError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw RulebookFileError(file: folder, .missing)
    }
    guard isFolder.boolValue else { throw RulebookFileError(file: folder, .notAFolder) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      let isClosed = access(folder, R_OK | X_OK) != 0
      throw RulebookFileError(file: folder, .unreadable(code: isClosed ? errno : EIO))
    }
  }

  /// True if `path` is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// True if something is called `path`.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func failure(_ file: String) -> RulebookFileError {
    let code = errno
    return RulebookFileError(file: file, code == ENOENT ? .missing : .unreadable(code: code))
  }
}
