import Documents

/// A paragraph of WordprocessingML (ECMA-376, part 1, 17.3). Lengths in twips, twentieths of a point.
struct WordParagraph {
  /// Id of a style of `WordStyles`.
  let style: String
  var runs: [Run] = []
  var keepsWithNext = false
  var beginsPage = false
  /// A line along the paragraph's top, as short as its indents make it.
  var hasRule = false
  var spaceBefore: Int?
  /// From both edges.
  var inset: Int?
  var alignment: Alignment?
  /// Ends a section: the properties of its pages.
  var section: String?

  /// The paragraph's element; the children of `pPr` in the order of the schema.
  var xml: String {
    var properties = "<w:pStyle w:val=\"\(style)\"/>"
    if keepsWithNext { properties += "<w:keepNext/>" }
    if beginsPage { properties += "<w:pageBreakBefore/>" }
    if hasRule {
      properties += "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
    }
    if let spaceBefore { properties += "<w:spacing w:before=\"\(spaceBefore)\"/>" }
    if let inset { properties += "<w:ind w:left=\"\(inset)\" w:right=\"\(inset)\"/>" }
    if let alignment { properties += "<w:jc w:val=\"\(alignment.word)\"/>" }
    if let section { properties += section }
    return "<w:p><w:pPr>\(properties)</w:pPr>\(runs.map(\.word).joined())</w:p>"
  }
}

extension Run {
  /// The run's element; a line break inside becomes one of Word's.
  fileprivate var word: String {
    let face = (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:t xml:space=\"preserve\">\(String($0).xml)</w:t>"
    }
    return "<w:r>\(face.isEmpty ? "" : "<w:rPr>\(face)</w:rPr>")\(lines.joined(separator: "<w:br/>"))</w:r>"
  }
}

extension Alignment {
  /// The value of `w:jc`.
  var word: String {
    switch self {
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }
}
