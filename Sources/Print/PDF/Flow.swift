import Documents

/// Puts pieces on pages one after another. Pieces that keep together are placed together as long as a page holds them.
final class Flow {
  private let file: PDFFile
  private let stamps: Stamps
  private let drawNumber: (Page, Paper) -> Void
  private(set) var paper: Paper
  private var orientation = Orientation.portrait
  /// The page at hand, from 1.
  private var index = 1
  /// Pages of the papers before the one at hand.
  private var pagesBefore = 0
  private var y: Double
  private var isBlank = true
  /// Pieces that wait for the one they keep with.
  private var pending: [Piece] = []

  /// Begins with the first page of `file`.
  ///
  /// - Parameter drawNumber: writes the number on a page, before anything else is drawn there.
  init(_ file: PDFFile, drawNumber: @escaping (Page, Paper) -> Void) {
    self.file = file
    stamps = Stamps(file)
    self.drawNumber = drawNumber
    paper = Paper(.portrait)
    y = paper.top
  }

  /// Places `pieces` under what stands already.
  func add(_ pieces: [Piece]) {
    for piece in pieces {
      pending.append(piece)
      if !piece.keepsWithNext { flush() }
    }
  }

  /// Begins a page, unless the one at hand is blank.
  func breakPage() {
    flush()
    if !isBlank { newPage() }
  }

  /// Begins another paper, whose pages are numbered from 1.
  func beginPaper() {
    breakPage()
    turn(.portrait)
    pagesBefore = index - 1
  }

  /// Turns the paper from here on.
  func turn(_ orientation: Orientation) {
    flush()
    guard orientation != self.orientation else { return }
    if !isBlank { newPage() }
    self.orientation = orientation
    paper = Paper(orientation)
    file.setSize(paper.size)
    y = paper.top
  }

  /// Ends the last page.
  func finish() {
    flush()
    begin()
    file.endPage()
  }

  private func flush() {
    defer { pending = [] }
    let height = pending.enumerated().reduce(0) { sum, one in
      sum + one.element.height + (isBlank && one.offset == 0 ? 0 : one.element.spaceBefore)
    }
    if !isBlank, y + height > paper.floor { newPage() }
    for piece in pending {
      if !isBlank, y + piece.spaceBefore + piece.height > paper.floor { newPage() }
      if !isBlank { y += piece.spaceBefore }
      if isBlank, let head = piece.head { draw(head.draw, look: head.look, height: head.height) }
      draw(piece.draw, look: piece.look, height: piece.height)
    }
  }

  private func draw(_ drawing: Piece.Drawing, look: Look?, height: Double) {
    begin()
    let page = page
    if let look {
      stamps.draw(look, size: (paper.width, height), x: paper.left, y: y) { drawing(page, $0, $1) }
    } else {
      drawing(page, paper.left, y)
    }
    y += height
  }

  private var page: Page { Page(file: file, index: index, number: index - pagesBefore) }

  /// Writes the number on a page that is no longer blank.
  private func begin() {
    guard isBlank else { return }
    isBlank = false
    drawNumber(page, paper)
  }

  private func newPage() {
    begin()
    file.endPage()
    index += 1
    y = paper.top
    isBlank = true
  }
}
