import Glibc

/// A file that appears under its name only once it is whole and on the disk; whatever happens before, nothing of it
/// stays, and nothing is ever written over.
public final class NewFile {
  private static let bufferSize = 1 << 16

  private let path: String
  private let part: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Begins a file for its owner alone.
  /// - Throws: `StoreError`, above all where `path` exists.
  public init(_ path: String) throws(StoreError) {
    try StoreFile.requireFree(path)
    self.path = path
    part = StoreFile.part(of: path)
    do { descriptor = try StoreFile.make(part, for: path) } catch { throw error.ofDestination }
    buffer.reserveCapacity(2 * Self.bufferSize)
  }

  deinit {
    close(descriptor)
    // Gone already where it was published.
    unlink(part)
  }

  /// Writes `line` and a line break.
  /// - Throws: `StoreError`.
  func write(line: String) throws(StoreError) {
    try write(line.utf8)
    try write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  /// Writes `bytes`.
  /// - Throws: `StoreError`.
  public func write(_ bytes: some Collection<UInt8>) throws(StoreError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Gives the file its name, if that is still free.
  /// - Throws: `StoreError`.
  public func publish() throws(StoreError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw .destination(path, code: errno) }
    try StoreFile.publish(part, as: path)
  }

  private func flush() throws(StoreError) {
    var at = 0
    while at < buffer.count {
      let count = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + at }, $0.count - at) }
      if count > 0 {
        at += count
      } else if errno != EINTR {
        throw .destination(path, code: errno)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
