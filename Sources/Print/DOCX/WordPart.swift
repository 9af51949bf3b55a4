import Documents

/// The parts of a WordprocessingML package that hold no text of the document (ECMA-376, parts 1 and 2).
enum WordPart {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let contentTypes =
    declaration + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(word).document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(word).styles+xml\"/>"
    + "<Override PartName=\"/word/header1.xml\" ContentType=\"\(word).header+xml\"/>"
    + "<Override PartName=\"/docProps/core.xml\" "
    + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"

  static let relations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
    + "Target=\"docProps/core.xml\"/></Relationships>"

  static let documentRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(office)/header\" Target=\"header1.xml\"/></Relationships>"

  /// The page number, in the middle of the top margin.
  static let header =
    declaration + "<w:hdr \(namespace)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"

  /// Title, language, when the file was made.
  static func properties(_ document: Document, created: String) -> String {
    declaration + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>\(document.title.xml)</dc:title>"
      + "<dc:creator>ocop</dc:creator><dc:language>\(document.language.tag)</dc:language>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(created.xml)</dcterms:created></cp:coreProperties>"
  }

  /// The properties of the pages of a section; the first page of a paper is number 1 and does not show it.
  static func section(_ orientation: Orientation, isFirst: Bool) -> String {
    let paper = Paper(orientation)
    let (width, height) = (WordStyles.twips(paper.size.width), WordStyles.twips(paper.size.height))
    let turned = orientation == .landscape ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/>"
      + "<w:pgMar w:top=\"\(WordStyles.twips(paper.top))\" w:right=\"\(WordStyles.twips(paper.right))\" "
      + "w:bottom=\"\(WordStyles.twips(paper.bottom))\" w:left=\"\(WordStyles.twips(paper.left))\" "
      + "w:header=\"454\" w:footer=\"454\" w:gutter=\"0\"/>"
      + (isFirst ? "<w:pgNumType w:start=\"1\"/><w:titlePg/>" : "") + "</w:sectPr>"
  }
}
