import TestSupport
import Testing
import TerminalUI

@Suite("Large digits and stars")
struct BigSignsTests {
  @Test("Every sign, as it looks")
  func looks() {
    var canvas = Canvas(size: Size(columns: 120, rows: 24))
    canvas.writeBig("0123456789,./", row: 0, column: 0, BigSigns(), style: .accent)
    canvas.drawBigStars(won: 3, of: 5, row: 6, column: 0, BigSigns())
    canvas.writeBig("4,5", row: 12, column: 0, BigSigns(scale: 2), style: .accent)
    expectGolden("big-signs", canvas.lines)
  }

  @Test("The width said beforehand is the width used", arguments: [-1, 1, 2, 3])
  func widths(scale: Int) {
    let signs = BigSigns(scale: scale)
    var canvas = Canvas(size: Size(columns: 400, rows: 40), glyphs: .ascii)
    for text in ["", "7", "89,40", "3/15", "x1 y"] {
      #expect(canvas.writeBig(text, row: 0, column: 0, signs, style: .plain) == signs.width(of: text))
    }
    for count in [-1, 0, 1, 5] {
      #expect(canvas.drawBigStars(won: 2, of: count, row: 20, column: 0, signs) == signs.width(ofStars: count))
    }
    #expect(canvas.lines.joined().allSatisfy { $0.isASCII })
  }

  @Test("Signs outside the canvas are clipped")
  func clips() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.writeBig("88", row: -2, column: -3, BigSigns(scale: 2), style: .plain)
    canvas.drawBigStars(won: 1, of: 5, row: 2, column: 3, BigSigns())
    #expect(canvas.lines.count == 3)
  }
}
