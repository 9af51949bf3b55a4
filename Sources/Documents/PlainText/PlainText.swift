/// Renders a document as lines of a fixed-width face: for the screen, for `txt` files, for tests.
public struct PlainText: Sendable {
  /// The narrowest page; a narrower width counts as this one.
  public static let leastWidth = 20

  /// Columns that no line passes.
  public let width: Int
  public let borders: BorderStyle

  /// Creates a renderer for pages of `width` columns.
  public init(width: Int, borders: BorderStyle = .unicode) {
    self.width = max(Self.leastWidth, width)
    self.borders = borders
  }

  /// The lines of `document`, without line ends or trailing spaces.
  public func lines(_ document: Document) -> [String] {
    var lines: [String] = []
    var previous: Block?
    for block in document.blocks {
      let rendered = self.lines(of: block)
      if rendered.isEmpty { continue }
      if let previous, !block.isTight(after: previous) { lines.append("") }
      lines += rendered
      previous = block
    }
    return lines.map(\.trimmedEnd)
  }

  /// The document as one text that ends with a line end.
  public func text(_ document: Document) -> String { lines(document).joined(separator: "\n") + "\n" }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .head(let head): lines(of: head)
    case .title(let texts): texts.flatMap { LineBreaker.lines($0, width: width) }.map(centred)
    case .paragraph(let paragraph): lines(of: paragraph)
    case .list(let list): list.items.flatMap(lines)
    case .table(let table): lines(of: table)
    case .pictures(let pictures): pictures.flatMap(lines)
    case .signatures(let signatures): lines(of: signatures)
    case .notes(let notes): lines(of: notes)
    case .pageBreak, .newPaper: [rule(width)]
    case .orientation: []
    }
  }

  func rule(_ columns: Int) -> String { String(repeating: borders.horizontal, count: max(0, columns)) }

  func centred(_ line: String) -> String { line.aligned(.centre, width: width) }
}

extension Block {
  /// True where no blank line goes between `previous` and the block.
  fileprivate func isTight(after previous: Block) -> Bool {
    switch (previous, self) {
    case (.paragraph, .list): true
    case (.paragraph, .paragraph(let paragraph)), (.list, .paragraph(let paragraph)): paragraph.style == .tight
    default: false
    }
  }
}
