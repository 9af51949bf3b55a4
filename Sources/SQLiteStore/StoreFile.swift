import CFileSystem
import Glibc

/// What the file system says of a store file, before SQLite is asked.
enum StoreFile {
  /// "OCOP" in the header of every store.
  static let applicationID = 0x4F43_4F50

  /// File systems over a network, by the magic number of statfs(2): WAL needs shared memory and locks that hold.
  static let networkFileSystems: KeyValuePairs<UInt, String> = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x5346_414F: "AFS", 0x00C3_6400: "Ceph",
    0x0102_1997: "9P", 0x7375_7245: "Coda", 0x564C: "NCP",
  ]

  /// Checks that the file is there, is a whole SQLite file with the mark of ocop, and may be used as wanted.
  /// - Parameter fileSystem: the magic number of the file system of a path; nil where unknown.
  /// - Throws: `StoreError`.
  static func examine(
    _ path: String, writing: Bool, fileSystem: (String) -> UInt? = StoreFile.fileSystem
  ) throws(StoreError) {
    // O_NONBLOCK: a named pipe in the store's place must not hang the program.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw whyNotOpened(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAStore(path) }
    try refuseNetwork(path, fileSystem(path))
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(file, &header, header.count, 0) == header.count, isStore(header) else { throw .notAStore(path) }
    let size = number(header, at: 16, bytes: 2)
    let pages = number(header, at: 28, bytes: 4)
    // The write-ahead log may hold the last pages; without it the file must be as long as its header says.
    if !hasLog(path), Int(status.st_size) < (size == 1 ? 65_536 : size) * pages { throw .truncated(path) }
    if writing {
      guard access(path, W_OK) == 0, access(folder(of: path), W_OK) == 0 else { throw .readOnly(path) }
    }
  }

  private static func isStore(_ header: [UInt8]) -> Bool {
    header.starts(with: Array("SQLite format 3\0".utf8)) && number(header, at: 68, bytes: 4) == applicationID
  }

  private static func number(_ header: [UInt8], at offset: Int, bytes: Int) -> Int {
    header[offset..<(offset + bytes)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Refuses a file system where SQLite's log does not work.
  static func refuseNetwork(_ path: String, _ magic: UInt?) throws(StoreError) {
    if let known = networkFileSystems.first(where: { $0.key == magic }) {
      throw .onNetwork(path, fileSystem: known.value)
    }
  }

  /// The magic number of the file system that `path` lies on; nil if it cannot be asked.
  static func fileSystem(_ path: String) -> UInt? {
    let type = cfs_type(path)
    return type < 0 ? nil : UInt(type)
  }

  /// Creates an empty file for its owner alone, where SQLite can work, and makes its name durable.
  /// - Parameter name: what messages call the file, if it is to get another name.
  /// - Throws: `StoreError`.
  static func create(_ path: String, for name: String? = nil) throws(StoreError) {
    try refuseNetwork(name ?? path, fileSystem(folder(of: path)))
    close(try make(path, for: name))
    syncFolder(of: path)
  }

  /// Creates an empty file for its owner alone and answers its descriptor.
  /// - Throws: `StoreError`.
  static func make(_ path: String, for name: String? = nil) throws(StoreError) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file < 0 else { return file }
    switch errno {
    case EEXIST: throw .alreadyExists(path)
    case ENOENT, ENOTDIR: throw .folderMissing(name ?? path)
    case EROFS: throw .readOnly(name ?? path)
    case ENOSPC, EDQUOT: throw .diskFull(name ?? path)
    default: throw .noPermission(name ?? path)
    }
  }

  /// Takes everything out of a file that was created here.
  /// - Throws: `StoreError`.
  static func empty(_ path: String) throws(StoreError) {
    guard truncate(path, 0) == 0 else { throw .writing(path, errno) }
  }

  /// Why `path` could not be opened, by `errno` of a further try.
  static func whyNotOpened(_ path: String) -> StoreError {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file < 0 else {
      close(file)
      return access(folder(of: path), W_OK) == 0 ? .damaged(path) : .readOnly(path)
    }
    switch errno {
    case ENOENT, ENOTDIR: return .missing(path)
    default: return .noPermission(path)
    }
  }

  /// True if a write-ahead log with content lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// True if the index of a write-ahead log lies beside the file: a process uses it, or died using it.
  static func hasIndex(_ path: String) -> Bool { access(path + "-shm", F_OK) == 0 }

  /// What tells that a file was written, or began to have a log, in the meantime.
  struct Trace: Equatable {
    private let size, seconds, nanoseconds: Int
    private let hasLog: Bool

    init(_ path: String) {
      var status = stat()
      let isThere = stat(path, &status) == 0
      size = isThere ? Int(status.st_size) : -1
      seconds = isThere ? Int(status.st_mtim.tv_sec) : 0
      nanoseconds = isThere ? Int(status.st_mtim.tv_nsec) : 0
      // With an index SQLite's own locks hold, and writing goes on beside the reading.
      hasLog = StoreFile.hasLog(path) && !StoreFile.hasIndex(path)
    }
  }

  /// The folder that holds `path`.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `path` from the root, so that nothing depends on the working folder.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { return path }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) + "/" + path
  }
}
