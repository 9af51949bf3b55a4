import Documents
import Foundation
import TestSupport
@testable import Print
@testable import Spreadsheet

/// A workbook written by hand, part by part.
struct SampleBook {
  var parts: [(name: String, text: String)] = [
    (
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><sheets>\
      <sheet name="Một" sheetId="7" r:id="r2"/><sheet name="Hai" sheetId="1" r:id="r1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="r2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>\
      <Relationship Id="r3" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
      <Relationship Id="r4" Type="x/styles" Target="./styles.xml"/></Relationships>
      """
    ),
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"),
  ]

  /// A workbook whose first worksheet has `rows`.
  init(rows: String = "", strings: String = "", styles: String = "") {
    parts.append(
      ("xl/worksheets/sheet2.xml", "<x:worksheet xmlns:x=\"m\"><x:sheetData>\(rows)</x:sheetData></x:worksheet>"))
    parts.append(("xl/sharedStrings.xml", "<sst>\(strings)</sst>"))
    parts.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"))
  }

  /// The rows of the first worksheet.
  func read() throws -> [Worksheet.Row] { try Self.read(try ZipArchive.bytes(parts)) }

  /// The rows of the first worksheet of a file with `bytes`.
  static func read(_ bytes: [UInt8]) throws -> [Worksheet.Row] {
    let file = TemporaryFolder.path("sheet")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try WorksheetReader.read(file.path).rows
  }
}
