import Exchange
import Foundation
import Rulebook
import StrictJSON

/// What a file brings to the register: a list of dossiers, or a copy of a whole register.
enum RegisterSource {
  case list(ListFile)
  case copy(RegisterCopy)

  /// What some editors put before UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Reads the file at `path`: XLSX and JSON are known by how they begin, anything else is CSV.
  /// - Throws: `Input.Failure`, `Input.Fault`, `PrintHelper.Failure`.
  init(_ path: String, language: Language) throws {
    let bytes = try Input.bytes(of: path)
    let name = path == "-" ? "stdin" : path
    let text = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    guard text.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") else {
      self = .list(try ListFile(NamedFile(name: name, bytes: bytes), language: language))
      return
    }
    let json = try Input.json(text, name: name)
    do throws(FieldError) {
      self = .copy(try RegisterCopy(json))
    } catch {
      throw Input.Fault(name: name, cause: error)
    }
  }
}

extension ListFile {
  /// Reads a list from CSV or XLSX; a spreadsheet is told by its name or by how it begins.
  /// - Throws: `Input.Fault`, `PrintHelper.Failure`, `WholeFile.Failure`.
  init(_ file: NamedFile, language: Language) throws {
    let isNamed = [".xlsx", ".xls", ".ods"].contains { file.name.lowercased().hasSuffix($0) }
    let marks = [Array("PK\u{3}\u{4}".utf8), [0xD0, 0xCF, 0x11, 0xE0]]
    guard isNamed || marks.contains(where: file.bytes.starts) else {
      self.init(csv: file)
      return
    }
    // The very bytes that were read: what they came from may be a pipe.
    let spooled = try SpooledFile(file.bytes)
    do {
      self.init(worksheet: try PrintHelper().worksheet(spooled.path, language: language), name: file.name)
    } catch PrintHelper.Failure.unreadable(let words) {
      throw Input.Fault(name: file.name, cause: PrintHelper.Failure.unreadable(words))
    }
  }
}
