import CZip
import Glibc

/// The parts of a spreadsheet's file, read from its archive (libzip).
final class Archive {
  /// Most bytes of one part: some seventy thousand products.
  private static let limit = 64 << 20
  /// How OLE files begin: Excel before 2007, and files that are encrypted.
  private static let oleMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private let archive: OpaquePointer

  /// Opens the file at `path`.
  init(_ path: String) throws(SpreadsheetError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .missing }
    defer { close(descriptor) }
    var mark = [UInt8](repeating: 0, count: Self.oleMark.count)
    guard pread(descriptor, &mark, mark.count, 0) == mark.count else { throw .notASpreadsheet }
    guard mark != Self.oleMark else { throw .oldOrLocked }
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw mark.starts(with: Array("PK".utf8)) ? .broken(part: "zip") : .notASpreadsheet
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The bytes of the part `name`; nil where there is none.
  /// - Throws: `SpreadsheetError`, above all for a part that unfolds to more than anybody's list.
  func part(_ name: String) throws(SpreadsheetError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw .broken(part: name) }
    guard status.size <= UInt64(Self.limit) else { throw .tooLarge }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      let code = zip_error_code_zip(zip_get_error(archive))
      throw code == ZIP_ER_NOPASSWD ? .oldOrLocked : .broken(part: name)
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = zip_fread(file, &buffer, UInt64(buffer.count)), count != 0 {
      guard count > 0 else { throw .broken(part: name) }
      bytes += buffer[..<Int(count)]
      // What the archive says of the size may be wrong.
      guard bytes.count <= Self.limit else { throw .tooLarge }
    }
    return bytes
  }
}
