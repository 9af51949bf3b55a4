import Documents

extension Composer {
  /// The two columns of the head: who issues on the left, the state on the right, rules under body and motto
  /// (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II).
  func pieces(of head: Head) throws(PrintError) -> [Piece] {
    let state = typesetter.widths(of: [.bold(head.state)], size: Measure.head).whole
    let right = min(state + 2, paper.width * 0.62)
    let left = paper.width - right - 2 * Measure.gap
    var column = Column(typesetter: typesetter, x: 0, width: left)
    if !head.authority.isEmpty { try column.add(head.authority, size: Measure.head) }
    try column.add(head.body, size: Measure.head, isBold: true)
    column.addRule(left * 0.4)
    try column.add(head.number, size: Measure.body)
    let leftColumn = column
    column = Column(typesetter: typesetter, x: paper.width - right, width: right)
    try column.add(head.state, size: Measure.head, isBold: true)
    try column.add(head.motto, size: Measure.body, isBold: true)
    column.addRule(min(right, typesetter.widths(of: [.bold(head.motto)], size: Measure.body).whole))
    if let placeAndDate = head.placeAndDate { try column.add(placeAndDate, size: Measure.body, isItalic: true) }
    let rightColumn = column
    return [
      Piece(height: max(leftColumn.height, rightColumn.height)) { page, x, y in
        leftColumn.draw(page, x, y)
        rightColumn.draw(page, x, y)
      }
    ]
  }

  /// Who signs, side by side, each with room for the signature; never parted.
  func pieces(of signatures: Signatures) throws(PrintError) -> [Piece] {
    guard !signatures.signers.isEmpty else { return [] }
    let width = paper.width / Double(signatures.signers.count)
    let isDated = signatures.signers.contains { $0.placeAndDate != nil }
    var columns: [Column] = []
    for (index, signer) in signatures.signers.enumerated() {
      var column = Column(typesetter: typesetter, x: Double(index) * width, width: width)
      if isDated { try column.add(signer.placeAndDate ?? " ", size: Measure.body, isItalic: true) }
      try column.add(signer.title, size: Measure.body, isBold: true)
      columns.append(column)
    }
    // The longest title decides where the names stand.
    let room = (columns.map(\.height).max() ?? 0) + 60
    for (index, signer) in signatures.signers.enumerated() where !signer.name.isEmpty {
      columns[index].height = room
      try columns[index].add(signer.name, size: Measure.body, isBold: true)
    }
    let placed = columns
    return [
      Piece(height: max(room, placed.map(\.height).max() ?? 0), spaceBefore: 2 * Measure.gap) { page, x, y in
        for column in placed { column.draw(page, x, y) }
      }
    ]
  }
}

/// Centred lines one under another, with rules between them. Lengths in points.
private struct Column {
  let typesetter: Typesetter
  /// From the left edge of the text.
  let x: Double
  let width: Double
  var height = 0.0
  private var drawings: [Piece.Drawing] = []

  init(typesetter: Typesetter, x: Double, width: Double) {
    self.typesetter = typesetter
    self.x = x
    self.width = width
  }

  mutating func add(_ text: String, size: Double, isBold: Bool = false, isItalic: Bool = false) throws(PrintError) {
    guard !text.isEmpty else { return }
    let style = TextStyle(size: size, isBold: isBold, isItalic: isItalic, alignment: .centre)
    let box = try typesetter.balancedBox([Run(text)], style, width: width)
    let (left, top) = (x, height)
    drawings.append { page, x, y in box.draw(on: page.file, x: x + left, y: y + top) }
    height += box.height
  }

  mutating func addRule(_ length: Double) {
    let (left, top) = (x + (width - length) / 2, height + 2)
    drawings.append { page, x, y in page.file.rule(x: x + left, y: y + top, width: length) }
    height += 5
  }

  func draw(_ page: Page, _ x: Double, _ y: Double) {
    for drawing in drawings { drawing(page, x, y) }
  }
}
