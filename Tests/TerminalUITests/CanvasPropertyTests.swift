import TestSupport
import Testing
import TerminalUI

@Suite("Canvas, any text at any size")
struct CanvasPropertyTests {
  static let sizes: [(Int, Int)] = [
    (0, 0), (1, 1), (0, 5), (5, 0), (2, 1), (3, 2), (7, 3), (10, 4), (40, 10), (80, 24),
  ]

  @Test("Every row is as wide as the canvas, whole characters only", arguments: sizes)
  func keepsWidth(columns: Int, rows: Int) {
    var generator = SeededGenerator(seed: UInt64(columns * 1000 + rows))
    for _ in 0..<60 {
      var canvas = Canvas(size: Size(columns: columns, rows: rows))
      for _ in 0..<6 { scribble(on: &canvas, using: &generator) }
      expectWhole(canvas)
    }
  }

  @Test("What write returns is what String.cellWidth says, if there is room")
  func measures() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let text = HardText.random(using: &generator)
      var canvas = Canvas(size: Size(columns: 300, rows: 1))
      let used = canvas.write(text, row: 0)
      #expect(used == text.cellWidth, "\(text.debugDescription)")
    }
  }

  @Test("A text is as wide as its characters, with every scalar between letters and before a mark")
  func sums() throws {
    for scalar in (0..<0x3000).compactMap(Unicode.Scalar.init) {
      for text in ["ế\(Character(scalar))b", "\(Character(scalar))\u{301}"] {
        #expect(text.cellWidth == text.reduce(0) { $0 + $1.cellWidth }, "\(text.debugDescription)")
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        var single = canvas
        canvas.write(text, row: 0, column: 1)
        var column = 1
        for character in text { column += single.write(String(character) + "\u{AD}", row: 0, column: column) }
        #expect(canvas == single, "\(text.debugDescription)")
      }
    }
  }

  @Test("Truncated and wrapped text fits, and wrapping loses no word")
  func fits() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = HardText.random(using: &generator)
      for width in [-1, 0, 1, 2, 3, 7, 30] {
        #expect(text.truncated(to: width).cellWidth <= max(width, 0))
        #expect(text.wrapped(to: width).allSatisfy { $0.cellWidth <= width })
        guard width >= 2 else { continue }
        let kept = text.wrapped(to: width).flatMap(inked)
        #expect(kept == inked(text), "\(text.debugDescription) \(width)")
      }
    }
  }

  private func inked(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  private func scribble(on canvas: inout Canvas, using generator: inout SeededGenerator) {
    let text = HardText.random(using: &generator)
    let row = Int.random(in: -2...canvas.size.rows + 1, using: &generator)
    let column = Int.random(in: -4...canvas.size.columns + 3, using: &generator)
    let extent = Int.random(in: -1...canvas.size.columns + 5, using: &generator)
    let rect = Rect(row: row, column: column, columns: extent, rows: extent / 2)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: canvas.write(text, row: row, column: column)
    case 1: canvas.write(text, row: row, column: column, width: extent, overflow: .ellipsis)
    case 2: canvas.write(text, row: row, endingBefore: column, width: extent)
    case 3: canvas.write(text, row: row, centredFrom: column, width: extent)
    case 4: canvas.writeWrapped(text, in: rect)
    case 5: canvas.box(rect)
    case 6: canvas.fill(rect, with: text.first ?? "x")
    default: TextField(text).draw(on: &canvas, in: rect, focused: true)
    }
  }
}
