import Glibc

extension StoreFile {
  /// The name of `path` while it is being written.
  static func part(of path: String) -> String { "\(path).\(getpid()).part" }

  /// Refuses a name that something has, be it a link to nowhere.
  /// - Throws: `StoreError.alreadyExists`.
  static func requireFree(_ path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .alreadyExists(path) }
  }

  /// Brings the file onto the disk.
  /// - Throws: `StoreError`.
  static func sync(_ path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw whyNotOpened(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .writing(path, errno) }
  }

  /// Gives the finished file `part` the name `path`, durably, if that is still free.
  /// - Throws: `StoreError`.
  static func publish(_ part: String, as path: String) throws(StoreError) {
    // rename(2) would replace what came in between; link(2) never does, but some file systems (FAT) lack it.
    if link(part, path) == 0 {
      unlink(part)
    } else {
      guard errno != EEXIST else { throw .alreadyExists(path) }
      try requireFree(path)
      guard rename(part, path) == 0 else { throw .destination(path, code: errno) }
    }
    syncFolder(of: path)
  }

  /// Makes the names in the folder of `path` durable.
  static func syncFolder(of path: String) {
    let folder = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

extension StoreError {
  /// What `errno` means after `path` could not be written.
  static func writing(_ path: String, _ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path)
    case EROFS: .readOnly(path)
    case EACCES, EPERM: .noPermission(path)
    default: .notWritten(path, code: code)
    }
  }

  /// The same about a new file that something is copied to.
  public var ofDestination: StoreError {
    switch self {
    case .noPermission(let path): .destination(path, code: EACCES)
    case .readOnly(let path): .destination(path, code: EROFS)
    case .diskFull(let path): .destination(path, code: ENOSPC)
    case .folderMissing(let path): .destination(path, code: ENOENT)
    case .notWritten(let path, let code): .destination(path, code: code)
    default: self
    }
  }
}
