/// The styles of the document, so that a secretary changes a face in one place (Nghị định 30/2020/NĐ-CP, Phụ lục I).
enum WordStyles {
  static let part =
    WordPart.declaration
    + "<w:styles \(WordPart.namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"\(face)\" w:hAnsi=\"\(face)\" w:eastAsia=\"\(face)\" w:cs=\"\(face)\"/>"
    + "<w:sz w:val=\"\(halfPoints(Measure.body))\"/><w:szCs w:val=\"\(halfPoints(Measure.body))\"/>"
    + "<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/>"
    + "</w:docDefaults>" + styles.map(\.xml).joined() + tableStyle + "</w:styles>"

  private static let face = "Times New Roman"

  private struct Style {
    let id: String
    let name: String
    /// Children of `pPr` in the order of the schema.
    var paragraph = ""
    /// Children of `rPr` in the order of the schema.
    var run = ""

    var xml: String {
      let base = id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>"
      let mark = id == "Normal" ? " w:default=\"1\"" : ""
      return "<w:style w:type=\"paragraph\"\(mark) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(base)<w:qFormat/>"
        + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }
  }

  private static let gap = twips(Measure.gap)
  private static let indent = twips(Measure.indent)
  private static let frame = ["top", "left", "bottom", "right"].map {
    "<w:\($0) w:val=\"single\" w:sz=\"6\" w:space=\"6\" w:color=\"000000\"/>"
  }.joined()

  private static let styles = [
    Style(id: "Normal", name: "Normal"),
    Style(
      id: "BodyText", name: "Body Text",
      paragraph: "<w:spacing w:before=\"\(gap)\"/><w:ind w:firstLine=\"\(indent)\"/><w:jc w:val=\"both\"/>"),
    Style(
      id: "Heading1", name: "heading 1",
      paragraph: "<w:keepNext/><w:spacing w:before=\"\(gap * 3 / 2)\"/><w:ind w:firstLine=\"\(indent)\"/>"
        + "<w:outlineLvl w:val=\"0\"/>", run: "<w:b/>"),
    Style(
      id: "Heading2", name: "heading 2",
      paragraph: "<w:keepNext/><w:spacing w:before=\"\(gap * 3 / 2)\"/><w:ind w:firstLine=\"\(indent)\"/>"
        + "<w:outlineLvl w:val=\"1\"/>", run: "<w:b/>"),
    Style(
      id: "Title", name: "Title", paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>",
      run: "<w:b/><w:sz w:val=\"\(halfPoints(Measure.title))\"/><w:szCs w:val=\"\(halfPoints(Measure.title))\"/>"),
    Style(
      id: "Notice", name: "Notice",
      paragraph: "<w:pBdr>\(frame)</w:pBdr><w:spacing w:before=\"\(2 * gap)\"/>"
        + "<w:ind w:left=\"120\" w:right=\"120\"/><w:jc w:val=\"center\"/>", run: "<w:b/>"),
    Style(id: "Centred", name: "Centred", paragraph: "<w:jc w:val=\"center\"/>"),
    Style(
      id: "Rule", name: "Rule", paragraph: "<w:spacing w:line=\"80\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
      run: "<w:sz w:val=\"4\"/>"),
    Style(
      id: "TableText", name: "Table Text",
      run: "<w:sz w:val=\"\(halfPoints(11))\"/><w:szCs w:val=\"\(halfPoints(11))\"/>"),
    Style(
      id: "NotesHeading", name: "Notes Heading", paragraph: "<w:keepNext/><w:spacing w:before=\"\(2 * gap)\"/>",
      run: "<w:b/><w:i/><w:sz w:val=\"\(halfPoints(Measure.notesHeading))\"/>"),
    Style(id: "Notes", name: "Notes", run: "<w:sz w:val=\"\(halfPoints(Measure.notes))\"/>"),
    Style(id: "Header", name: "header", paragraph: "<w:jc w:val=\"center\"/>"),
  ]

  /// Lines around every cell.
  private static let tableStyle =
    "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }.joined() + "</w:tblBorders></w:tblPr></w:style>"

  static func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }

  private static func halfPoints(_ points: Double) -> Int { Int((points * 2).rounded()) }
}
