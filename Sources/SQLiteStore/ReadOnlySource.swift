import Glibc

/// How a store is opened that must not be changed, wherever it lies: no file may appear beside it.
///
/// - Without a log, the file is all there is: `immutable` makes SQLite take no locks and create nothing.
/// - With a log and its index, some process made both: SQLite reads along.
/// - With a log but no index (a copy, or an archive), SQLite would create one: a private copy is read instead.
struct ReadOnlySource {
  /// What to hand to SQLite: a path, or a URI.
  let name: String
  private let copy: String?

  /// - Throws: `StoreError`.
  init(_ path: String) throws {
    if StoreFile.hasIndex(path) {
      name = path
      copy = nil
    } else if !StoreFile.hasLog(path) {
      name = "file:\(Self.escaped(path))?immutable=1"
      copy = nil
    } else {
      let folder = try Self.privateFolder(for: path)
      copy = folder
      name = folder + "/copy.ocop"
      do {
        try Self.copy(path, to: name)
        try Self.copy(path + "-wal", to: name + "-wal")
      } catch {
        remove()
        throw error
      }
    }
  }

  /// Removes the private copy, if there is one.
  func remove() {
    guard let copy else { return }
    for suffix in ["", "-wal", "-shm"] { unlink(name + suffix) }
    rmdir(copy)
  }

  /// `path` within a URI.
  private static func escaped(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || (byte < 128 && Character(Unicode.Scalar(byte)).isLetter) || (48...57).contains(byte)
      {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16)
        text += "%" + (hex.utf8.count == 1 ? "0" + hex : hex)
      }
    }
    return text
  }

  private static func privateFolder(for path: String) throws(StoreError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/ocop-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .readOnly(parent) }
    return String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func copy(_ source: String, to target: String) throws(StoreError) {
    let from = open(source, O_RDONLY | O_CLOEXEC)
    guard from >= 0 else { throw StoreFile.whyNotOpened(source) }
    defer { close(from) }
    let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard to >= 0 else { throw .readOnly(target) }
    defer { close(to) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(from, buffer.baseAddress, buffer.count)
      if count == 0 { return }
      guard count > 0 else { throw .damaged(source) }
      guard write(to, buffer.baseAddress, count) == count else { throw .diskFull(target) }
    }
  }
}
