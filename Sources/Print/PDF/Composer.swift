import Documents

/// Makes the pieces of blocks for pages of one kind of paper.
struct Composer {
  let typesetter: Typesetter
  let paper: Paper
  let outline: Outline

  /// The pieces of `block` from top to bottom.
  /// - Throws: `PrintError`.
  func pieces(of block: Block) throws(PrintError) -> [Piece] {
    switch block {
    case .head(let head): try pieces(of: head)
    case .title(let lines): try pieces(ofTitle: lines)
    case .paragraph(let paragraph): try pieces(of: paragraph)
    case .list(let list): try pieces(of: list)
    case .table(let table): try TableComposer(self, table).pieces()
    case .pictures(let pictures): try PictureComposer(self).pieces(of: pictures)
    case .signatures(let signatures): try pieces(of: signatures)
    case .notes(let notes): try pieces(of: notes)
    case .pageBreak, .newPaper, .orientation: []
    }
  }

  /// A text of lines that may be parted by a page, but not after its first or before its last line.
  func lines(_ runs: [Run], _ style: TextStyle, space: Double = Measure.gap) throws(PrintError) -> [Piece] {
    let isCentred = style.alignment == .centre
    let box = try (isCentred ? typesetter.balancedBox : typesetter.box)(runs, style, paper.width)
    let lines = box.lines
    return lines.enumerated().map { index, line in
      Piece(height: line.height, keepsWithNext: index < lines.count - 1 && (index == 0 || index == lines.count - 2)) {
        box.draw(line, on: $0.file, x: $1, y: $2)
      }
    }.spaced(space)
  }

  private func pieces(ofTitle texts: [String]) throws(PrintError) -> [Piece] {
    let style = TextStyle(size: Measure.title, isBold: true, alignment: .centre)
    var pieces: [Piece] = []
    for (index, text) in texts.enumerated() {
      pieces += try lines([.bold(text)], style, space: index == 0 ? 3 * Measure.gap : 0).keptWithNext
    }
    return pieces
  }

  private func pieces(of paragraph: Paragraph) throws(PrintError) -> [Piece] {
    switch paragraph.style {
    case .body, .tight: return try lines(paragraph.runs, .body)
    case .heading: return try heading(paragraph, isSub: false)
    case .subheading: return try heading(paragraph, isSub: true)
    case .notice: return [try notice(paragraph.runs)]
    }
  }

  private func heading(_ paragraph: Paragraph, isSub: Bool) throws(PrintError) -> [Piece] {
    let style = TextStyle(size: Measure.body, isBold: true, indent: Measure.indent)
    var pieces = try lines(paragraph.runs, style, space: 1.5 * Measure.gap)
    guard let first = pieces.first else { return [] }
    let outline = outline
    pieces[0] = Piece(height: first.height, spaceBefore: first.spaceBefore, keepsWithNext: true) { page, x, y in
      outline.add(paragraph.runs.plainText, isSub: isSub, page: page, y: y)
      first.draw(page, x, y)
    }
    return pieces.keptWithNext
  }

  /// Centred and bold in a frame.
  private func notice(_ runs: [Run]) throws(PrintError) -> Piece {
    let padding = Measure.gap
    let style = TextStyle(size: Measure.body, isBold: true, alignment: .centre)
    let width = paper.width
    let box = try typesetter.box(runs, style, width: width - 2 * padding)
    return Piece(height: box.height + 2 * padding, spaceBefore: 2 * Measure.gap) { page, x, y in
      page.file.frame(x: x, y: y, width: width, height: box.height + 2 * padding)
      box.draw(on: page.file, x: x + padding, y: y + padding)
    }
  }

  /// Items as official papers set them: paragraphs that begin with the mark.
  private func pieces(of list: ItemList) throws(PrintError) -> [Piece] {
    var pieces: [Piece] = []
    for item in list.items { pieces += try lines([Run(item.label + " ")] + item.runs, .body, space: Measure.gap) }
    return pieces
  }

  private func pieces(of notes: Notes) throws(PrintError) -> [Piece] {
    let heading = TextStyle(size: Measure.notesHeading, isBold: true, isItalic: true)
    var pieces = try lines(
      [Run(notes.heading, isBold: true, isItalic: true)], heading, space: 2 * Measure.gap
    ).keptWithNext
    for line in notes.lines { pieces += try lines([Run("- " + line)], TextStyle(size: Measure.notes), space: 0) }
    return pieces
  }
}
