import Foundation

/// What was read already, as a file for a program that reads files; it goes when this does.
final class SpooledFile {
  let path: String

  /// Writes `bytes` to a file of this user alone (`mkstemp`).
  /// - Throws: `WholeFile.Failure`.
  init(_ bytes: [UInt8]) throws(WholeFile.Failure) {
    var template = Array(FileManager.default.temporaryDirectory.appending(path: "ocop-XXXXXX").path.utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard descriptor >= 0 else { throw WholeFile.Failure(path: path, code: errno) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let code = errno
        unlink(path)
        throw WholeFile.Failure(path: path, code: code)
      }
      rest = rest.dropFirst(count)
    }
  }

  deinit { unlink(path) }
}
