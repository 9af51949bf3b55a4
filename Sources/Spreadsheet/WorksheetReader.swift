import Documents

/// Reads the first worksheet of an XLSX file (ECMA-376; libzip, Expat).
public enum WorksheetReader {
  /// The rows of the first worksheet of the file at `path`.
  /// - Throws: `SpreadsheetError`.
  public static func read(_ path: String) throws(SpreadsheetError) -> Worksheet {
    let archive = try Archive(path)
    guard let book = try Relations(of: "", in: archive).path(type: "officeDocument"),
      book.hasSuffix("workbook.xml"), let bytes = try archive.part(book)
    else { throw .otherArchive }
    let relations = try Relations(of: book, in: archive)
    var ids: [String] = []
    var hasLateEpoch = false
    try XMLPart.read(bytes, of: book) { (element, attributes) throws(SpreadsheetError) in
      if element == "sheet", let id = attributes["id"] { ids.append(id) }
      if element == "workbookPr" { hasLateEpoch = ["1", "true"].contains(attributes["date1904"]) }
    }
    guard let name = ids.lazy.compactMap(relations.worksheet).first else { throw .noWorksheet }
    guard let sheet = try archive.part(name) else { throw .broken(part: name) }
    return try WorksheetContent(
      strings: try strings(relations, archive), formats: try formats(relations, archive), hasLateEpoch: hasLateEpoch
    ).read(sheet, of: name)
  }

  private static func strings(_ relations: Relations, _ archive: Archive) throws(SpreadsheetError) -> [String] {
    guard let name = relations.path(type: "sharedStrings"), let bytes = try archive.part(name) else { return [] }
    return try SharedStrings(bytes, of: name).texts
  }

  private static func formats(_ relations: Relations, _ archive: Archive) throws(SpreadsheetError) -> CellFormats {
    guard let name = relations.path(type: "styles"), let bytes = try archive.part(name) else { return CellFormats() }
    return try CellFormats(bytes, of: name)
  }
}
