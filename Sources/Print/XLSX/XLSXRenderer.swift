import CXlsxWriter
import Documents
import Glibc
import Rating
import Rulebook

/// A workbook as a file that spreadsheet programs open (libxlsxwriter).
public enum XLSXRenderer {
  /// The file's bytes; the same workbook and moment give the same bytes.
  ///
  /// The library writes to a path only: a file in `folder` without a name, so that nothing of it stays whatever happens.
  /// - Parameter created: when the file is made, ISO 8601; goes into its properties.
  /// - Throws: `PrintError.library`.
  public static func bytes(
    _ workbook: Workbook, created: String, folder: String = "/tmp"
  ) throws(PrintError) -> [UInt8] {
    var path = Array("\(folder)/ocop-xlsx-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .library("\(folder): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    unlink(path)
    guard let file = workbook_new("/proc/self/fd/\(descriptor)") else { throw .library("libxlsxwriter") }
    setProperties(of: file, title: workbook.title, created: created)
    let formats = CellFormats(file)
    for sheet in workbook.sheets { try add(sheet, to: file, formats) }
    let result = workbook_close(file)
    guard result == LXW_NO_ERROR else { throw .library(words(result)) }
    return try contents(of: descriptor)
  }

  private static func add(
    _ sheet: Workbook.Sheet, to file: UnsafeMutablePointer<lxw_workbook>, _ formats: CellFormats
  ) throws(PrintError) {
    guard let target = workbook_add_worksheet(file, sheet.name) else { throw .library("“\(sheet.name)”") }
    for (column, width) in sheet.columns.enumerated() {
      worksheet_set_column(target, UInt16(column), UInt16(column), Double(width), nil)
    }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let result = write(cell, to: target, row: UInt32(row), column: UInt16(column), formats.format(of: cell))
        guard result == LXW_NO_ERROR else { throw .library(words(result)) }
      }
      worksheet_set_row(target, UInt32(row), height(of: cells, columns: sheet.columns), nil)
    }
    worksheet_freeze_panes(target, UInt32(sheet.frozenRows), 0)
    if sheet.frozenRows > 0 {
      worksheet_repeat_rows(target, UInt32(sheet.frozenRows - 1), UInt32(sheet.frozenRows - 1))
    }
    worksheet_set_landscape(target)
    worksheet_set_paper(target, a4)
    worksheet_fit_to_pages(target, 1, 0)
  }

  /// ISO 216 A4 in the numbering of SpreadsheetML's `paperSize`.
  private static let a4: UInt8 = 9

  private static func write(
    _ cell: Workbook.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, column: UInt16,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    switch cell.content {
    case .text(let text): worksheet_write_string(sheet, row, column, text.printable.escaped, format)
    case .number(let number): worksheet_write_number(sheet, row, column, number.shown, format)
    case .formula(let formula, let result):
      worksheet_write_formula_num(sheet, row, column, formula, format, result.shown)
    }
  }

  /// The height that wrapped text needs, in points: programs do not grow rows by themselves.
  private static func height(of cells: [Workbook.Cell], columns: [Int]) -> Double {
    let lines = zip(cells, columns).map { cell, width in
      guard case .text(let text) = cell.content, cell.style != .title, cell.style != .note else { return 1 }
      // Words are not cut, so lines end early.
      return text.count <= width ? 1 : (text.count * 6 / 5 + width - 1) / width
    }
    return Double(lines.max() ?? 1) * 15.5 + 3
  }

  private static func setProperties(of file: UnsafeMutablePointer<lxw_workbook>, title: String, created: String) {
    // The library copies both; it does not change them.
    let texts = [strdup(title), strdup("ocop")]
    defer { for text in texts { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.author = texts[1]
    properties.created = Moment(created)?.seconds ?? 1
    workbook_set_properties(file, &properties)
  }

  private static func words(_ error: lxw_error) -> String {
    lxw_strerror(error).map { String(cString: $0) } ?? "libxlsxwriter"
  }

  private static func contents(of descriptor: Int32) throws(PrintError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count)), count != 0 {
      guard count > 0 else { throw .library(String(cString: strerror(errno))) }
      bytes += buffer[..<count]
    }
    return bytes
  }
}

extension Fraction {
  /// As a spreadsheet keeps numbers: for show alone, nothing is reckoned with it here.
  fileprivate var shown: Double { Double(numerator) / Double(denominator) }
}

extension String {
  /// The text with `_x0041_` as `_x005F_x0041_`: programs would read it as the character A (ECMA-376 part 1,
  /// §22.9.2.19), and the library (1.1.4) leaves it as it is.
  fileprivate var escaped: String {
    contains("_x") ? replacing(#/_(x[0-9A-Fa-f]{4}_)/#) { "_x005F_\($0.1)" } : self
  }
}
