extension PlainText {
  func lines(of head: Head) -> [String] {
    let room = width - 2
    // The name of the state is the longest line of the head and must not be broken where there is room for it.
    let right = min(max(room / 2, head.state.columns), room - room / 3)
    let left = room - right
    let leftLines =
      (head.authority.isEmpty ? [] : centred(head.authority, in: left)) + centred(head.body, in: left)
      + [rule(left / 3).aligned(.centre, width: left)] + centred(head.number, in: left)
    let rightLines =
      centred(head.state, in: right) + centred(head.motto, in: right)
      + [rule(min(right, head.motto.columns)).aligned(.centre, width: right)]
      + (head.placeAndDate.map { centred($0, in: right) } ?? [])
    return beside(leftLines, rightLines, width: left)
  }

  func lines(of paragraph: Paragraph) -> [String] {
    let text = paragraph.runs.plainText
    switch paragraph.style {
    case .body, .tight, .heading, .subheading: return LineBreaker.lines(text, width: width)
    case .notice: return LineBreaker.lines(text, width: width - 8).map { centred("*** \($0) ***") }
    }
  }

  func lines(of item: ItemList.Item) -> [String] {
    // A mark longer than a third of the line leaves too little room beside it.
    let label = item.label.columns + 1
    let indent = label <= width / 3 ? label : 2
    guard indent == label else {
      return LineBreaker.lines(item.label, width: width) + indented(item.runs.plainText, by: indent)
    }
    let lines = indented(item.runs.plainText, by: indent)
    guard let first = lines.first else { return [item.label] }
    return [item.label + " " + first.dropFirst(indent)] + lines.dropFirst()
  }

  func lines(of notes: Notes) -> [String] {
    LineBreaker.lines(notes.heading, width: width)
      + notes.lines.flatMap { lines(of: ItemList.Item(label: "-", [Run($0)])) }
  }

  func lines(of signatures: Signatures) -> [String] {
    let signers = signatures.signers
    let column = signers.isEmpty ? 0 : (width - 2 * (signers.count - 1)) / signers.count
    guard column >= TableLayout.leastColumn else { return [] }
    let isDated = signers.contains { $0.placeAndDate != nil }
    let blocks = signers.map { signer in
      (isDated ? centred(signer.placeAndDate ?? "", in: column) : []) + centred(signer.title, in: column)
        + ["", "", ""] + centred(signer.name, in: column)
    }
    return (0..<(blocks.map(\.count).max() ?? 0)).map { line in
      blocks.map { $0.indices.contains(line) ? $0[line] : String(repeating: " ", count: column) }
        .joined(separator: "  ")
    }
  }

  func lines(of table: Table) -> [String] {
    if let layout = TableLayout(table, width: width, style: borders) {
      return TableDrawing.lines(layout, style: borders)
    }
    return records(TableGrid(table))
  }

  /// A table with more columns than the page can hold: each row as a list of "heading: text".
  private func records(_ grid: TableGrid) -> [String] {
    (grid.headerCount..<max(grid.headerCount, grid.rowCount)).flatMap { row in
      [rule(width)]
        + grid.cells.filter { $0.rows.lowerBound == row }.flatMap { placed in
          let headings = grid.cells.filter {
            $0.rows.upperBound <= grid.headerCount && $0.columns.overlaps(placed.columns)
          }
          let heading = headings.map { $0.cell.runs.plainText }.joined(separator: " ")
          return LineBreaker.lines((heading.isEmpty ? "" : heading + ": ") + placed.cell.text(borders), width: width)
        }
    }
  }

  private func centred(_ text: String, in columns: Int) -> [String] {
    LineBreaker.lines(text, width: columns).map { $0.aligned(.centre, width: columns) }
  }

  private func indented(_ text: String, by columns: Int) -> [String] {
    let indent = String(repeating: " ", count: columns)
    return LineBreaker.lines(text, width: width - columns).map { indent + $0 }
  }

  private func beside(_ left: [String], _ right: [String], width: Int) -> [String] {
    (0..<max(left.count, right.count)).map { line in
      let first = line < left.count ? left[line] : String(repeating: " ", count: width)
      return first + "  " + (line < right.count ? right[line] : "")
    }
  }
}
