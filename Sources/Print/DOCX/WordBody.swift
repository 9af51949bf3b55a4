import Documents

/// The text of a document as WordprocessingML, block by block.
struct WordBody {
  private var xml = ""
  private var orientation = Orientation.portrait
  private var isFirstSection = true
  private var beginsPage = false

  /// The main part of `document`.
  static func part(_ document: Document) -> String {
    var body = WordBody()
    for (block, keeps) in document.keptBlocks { body.add(block, keeps: keeps) }
    let end = WordPart.section(body.orientation, isFirst: body.isFirstSection)
    return WordPart.declaration + "<w:document \(WordPart.namespace)><w:body>\(body.xml)\(end)</w:body></w:document>"
  }

  /// Room on a line, in twips.
  private var width: Int { WordStyles.twips(Paper(orientation).width) }

  private mutating func add(_ block: Block, keeps: Bool) {
    switch block {
    case .head(let head): add(head)
    case .title(let lines):
      for (index, line) in lines.enumerated() {
        add(WordParagraph(style: "Title", runs: [Run(line)], spaceBefore: index == 0 ? 360 : nil))
      }
    case .paragraph(let paragraph):
      add(WordParagraph(style: paragraph.style.word, runs: paragraph.runs, keepsWithNext: keeps))
    case .list(let list):
      for (index, item) in list.items.enumerated() {
        let isLast = index == list.items.count - 1
        add(
          WordParagraph(
            style: "BodyText", runs: [Run(item.label + " ")] + item.runs, keepsWithNext: keeps && isLast))
      }
    case .table(let table):
      startPage()
      xml += Self.space + WordTable.xml(table, width: width, keeps: keeps)
    case .pictures(let pictures):
      for picture in pictures { add(WordParagraph(style: "BodyText", runs: [Run(picture.sentence)])) }
    case .signatures(let signatures): add(signatures)
    case .notes(let notes):
      add(WordParagraph(style: "NotesHeading", runs: [Run(notes.heading)]))
      for line in notes.lines { add(WordParagraph(style: "Notes", runs: [Run("- " + line)])) }
    case .pageBreak: beginsPage = !xml.isEmpty
    case .newPaper: endSection(begins: .portrait, isFirst: true)
    case .orientation(let orientation): turn(orientation)
    }
  }

  /// A thin line between a table and what stands above: two tables in a row would become one.
  private static let space = WordParagraph(style: "Rule", keepsWithNext: true).xml

  private mutating func add(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.beginsPage = beginsPage
    beginsPage = false
    xml += paragraph.xml
  }

  private mutating func startPage() {
    if beginsPage { add(WordParagraph(style: "Rule", keepsWithNext: true)) }
  }

  private mutating func turn(_ orientation: Orientation) {
    if orientation != self.orientation { endSection(begins: orientation, isFirst: false) }
  }

  /// Ends the section and says how the next one lies, and whether it begins a paper.
  private mutating func endSection(begins orientation: Orientation, isFirst: Bool) {
    if !xml.isEmpty {
      let section = WordPart.section(self.orientation, isFirst: isFirstSection)
      add(WordParagraph(style: "Rule", section: section))
      isFirstSection = isFirst
    }
    self.orientation = orientation
    beginsPage = false
  }

  private mutating func add(_ head: Head) {
    startPage()
    let left = width * 2 / 5
    func line(_ text: String, isBold: Bool = false, isItalic: Bool = false) -> WordParagraph {
      WordParagraph(style: "Centred", runs: [Run(text, isBold: isBold, isItalic: isItalic)], keepsWithNext: true)
    }
    func rule(_ length: Int, in column: Int) -> WordParagraph {
      WordParagraph(style: "Rule", keepsWithNext: true, hasRule: true, inset: max(0, (column - length) / 2))
    }
    let right = width - left
    // Without measuring: bold letters of 13 points take about half their size.
    let motto = head.motto.count * 130
    xml += WordTable.columns([
      (
        left,
        (head.authority.isEmpty ? [] : [line(head.authority)])
          + [line(head.body, isBold: true), rule(left * 2 / 5, in: left), line(head.number)]
      ),
      (
        right,
        [line(head.state, isBold: true), line(head.motto, isBold: true), rule(min(motto, right), in: right)]
          + (head.placeAndDate.map { [line($0, isItalic: true)] } ?? [])
      ),
    ])
  }

  private mutating func add(_ signatures: Signatures) {
    guard !signatures.signers.isEmpty else { return }
    startPage()
    let column = width / signatures.signers.count
    let isDated = signatures.signers.contains { $0.placeAndDate != nil }
    xml +=
      Self.space
      + WordTable.columns(
        signatures.signers.map { signer in
          let dated = WordParagraph(style: "Centred", runs: [.italic(signer.placeAndDate ?? "")], keepsWithNext: true)
          return (
            column,
            (isDated ? [dated] : []) + [
              WordParagraph(style: "Centred", runs: [.bold(signer.title)], keepsWithNext: true, spaceBefore: 120),
              WordParagraph(style: "Centred", runs: [.bold(signer.name)], spaceBefore: 1200),
            ]
          )
        })
  }
}

extension Paragraph.Style {
  /// Id of the style.
  fileprivate var word: String {
    switch self {
    case .body, .tight: "BodyText"
    case .heading: "Heading1"
    case .subheading: "Heading2"
    case .notice: "Notice"
    }
  }
}
