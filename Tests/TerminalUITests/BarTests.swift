import Testing
import TerminalUI

@Suite("Bars")
struct BarTests {
  @Test(
    "Eighths of a column",
    arguments: [
      (0, 40, "················"), (8, 40, "███▏············"), (40, 40, "████████████████"),
      (50, 40, "████████████████"),
      (1, 100_000, "▏···············"), (39, 40, "███████████████▌"), (-3, 40, "················"),
    ])
  func draws(value: Int, max: Int, expected: String) {
    let bar = Glyphs.unicode.bar(value: value, max: max, width: 16)
    #expect(bar.filled + bar.rest == expected)
  }

  @Test("Any bar has its width, and only a full value looks full")
  func widths() {
    for max in [0, 1, 7, 40, Int.max] {
      for value in [0, 1, 6, 39, Int.max - 1, Int.max] {
        for width in [-1, 0, 1, 10] {
          let bar = Glyphs.ascii.bar(value: value, max: max, width: width)
          #expect(bar.filled.count + bar.rest.count == Swift.max(width, 0))
          let isFull = bar.filled == String(repeating: "#", count: Swift.max(width, 0))
          #expect(width <= 0 || isFull == (max > 0 && value >= max))
        }
      }
    }
  }

  @Test("The parts have their styles")
  func styles() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.drawBar(value: 1, max: 2, row: 0, column: 1, width: 4)
    #expect(canvas.lines == [" ██··"])
    #expect(canvas.styleLines == [".BBbb"])
  }
}
