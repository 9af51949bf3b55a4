import CZip

/// A ZIP archive in memory (libzip): the same parts give the same bytes.
struct ZipArchive {
  /// Midnight of 1 January 1980, the first moment that ZIP knows.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// The bytes of an archive with `parts` in the given order.
  /// - Throws: `PrintError.library`.
  static func bytes(_ parts: [(name: String, text: String)]) throws(PrintError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure(&error) }
    // The archive gives up its source when it is closed; the bytes are read from it after that.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw failure(&error)
    }
    do throws(PrintError) {
      for part in parts { try add(part.name, part.text, to: archive) }
      guard zip_close(archive) == 0 else { throw failure(zip_get_error(archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try contents(of: target)
  }

  private static func add(_ name: String, _ text: String, to archive: OpaquePointer) throws(PrintError) {
    let bytes = Array(text.utf8)
    // libzip reads when the archive is closed, and frees the copy afterwards.
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      copy.deallocate()
      throw failure(zip_get_error(archive))
    }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure(zip_get_error(archive))
    }
    zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0)
  }

  private static func contents(of source: OpaquePointer) throws(PrintError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw failure(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(source, &bytes, status.size) == Int64(status.size) else {
      throw failure(zip_source_error(source))
    }
    return bytes
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> PrintError {
    .library(error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) } ?? "libzip")
  }
}
