import Testing
import TerminalUI

@Suite("Canvas")
struct CanvasTests {
  @Test("Text is clipped at both edges, and wide characters never straddle one")
  func clips() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    let used = [
      canvas.write("abcdefgh", row: 0, column: 2), canvas.write("漢字漢", row: 1),
      canvas.write("ab漢", row: 2, column: -1),
    ]
    #expect(used == [3, 4, 4])
    canvas.write("outside", row: 3)
    canvas.write("outside", row: -1)
    canvas.write("outside", row: 0, column: 5)
    canvas.write("outside", row: 0, column: .max)
    #expect(canvas.lines == ["  abc", "漢字", "b漢"])
  }

  @Test("Overwriting half of a wide character blanks the other half")
  func halves() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    for row in 0...1 { canvas.write("漢字漢", row: row) }
    canvas.write("x", row: 0, column: 1)
    canvas.write("x", row: 0, column: 4)
    canvas.write("한", row: 1, column: 1)
    #expect(canvas.lines == [" x字x", " 한 漢"])
  }

  @Test("Controls are replaced, marks stay with their base, signs without width are left out")
  func sanitises() {
    var canvas = Canvas(size: Size(columns: 20, rows: 4))
    canvas.write("a\tb\u{7}c\u{1B}[0m\r\nd", row: 0)
    canvas.write("Nguye\u{302}\u{303}n", row: 1)
    canvas.write("\u{202E}a\u{200B}b\u{301}\u{FEFF}", row: 2)
    canvas.write("\u{301}x", row: 3)
    #expect(canvas.lines == ["a b\u{FFFD}c\u{FFFD}[0m d", "Nguyễn", "ab\u{301}", "x"])
    #expect(canvas[1, 4].character.unicodeScalars.count == 1)
  }

  @Test("Text is cut with an ellipsis, right-aligned, centred and wrapped")
  func aligns() {
    var canvas = Canvas(size: Size(columns: 12, rows: 6))
    canvas.write("Nước mắm Thu Hùng", row: 0, width: 8, overflow: .ellipsis)
    canvas.write("漢字漢字", row: 0, column: 8, width: 4, overflow: .ellipsis)
    canvas.write("phải", row: 1, endingBefore: 12)
    canvas.write("giữa", row: 2, centredFrom: 0, width: 12)
    let rect = Rect(row: 3, column: 1, columns: 8, rows: 3)
    let rows = canvas.writeWrapped("Hội đồng chấm điểm và xếp hạng", in: rect)
    #expect(rows == 3)
    #expect(canvas.lines == ["Nước mắ…漢…", "        phải", "    giữa", " Hội đồng", " chấm", " điểm và…"])
  }

  @Test("Lines of one style join")
  func joins() {
    var canvas = Canvas(size: Size(columns: 9, rows: 5))
    canvas.box(canvas.bounds)
    canvas.horizontalLine(row: 2, length: 9)
    canvas.verticalLine(column: 4, length: 5)
    #expect(canvas.lines == ["┌───┬───┐", "│   │   │", "├───┼───┤", "│   │   │", "└───┴───┘"])
    #expect(canvas.styleLines.first == "---------")
  }

  @Test("Lines in ASCII leave dashes in text alone")
  func joinsInASCII() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3), glyphs: .ascii)
    canvas.box(canvas.bounds)
    canvas.write("-", row: 1, column: 2)
    canvas.verticalLine(column: 2, length: 3)
    #expect(canvas.lines == ["+-+-+", "| | |", "+-+-+"])
  }

  @Test("Degenerate boxes become lines or nothing")
  func thinBoxes() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.box(Rect(row: 0, column: 0, columns: 3, rows: 1))
    canvas.box(Rect(row: 1, column: 3, columns: 1, rows: 2))
    canvas.box(Rect(row: 2, column: 0, columns: 0, rows: 0))
    #expect(canvas.lines == ["───", "   │", "   │"])
  }

  @Test("Styles are read as letters")
  func styles() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("ab", row: 0, style: .heading)
    canvas.write("漢", row: 0, column: 3, style: .selected)
    #expect(canvas.styleLines == ["HH.SS"])
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
  }

  @Test("A canvas that is too small shows a sentence instead", arguments: [(20, 5), (7, 3), (1, 1), (0, 0), (79, 24)])
  func tooSmall(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    let isTooSmall = canvas.tooSmall(minimum: Size(columns: 80, rows: 24)) { size in
      ["Cần 80×24, đang có \(size.columns)×\(size.rows)"]
    }
    #expect(isTooSmall)
    if columns == 20 { #expect(canvas.lines == ["", " Cần 80×24, đang có", "        20×5", "", ""]) }
    var enough = Canvas(size: Size(columns: 80, rows: 24))
    let enoughIsTooSmall = enough.tooSmall(minimum: Size(columns: 80, rows: 24)) { _ in [] }
    #expect(!enoughIsTooSmall)
  }
}

@Suite("Canvas without accents")
struct BareCanvasTests {
  @Test("Letters lose their marks and nothing moves")
  func bare() {
    var canvas = Canvas(size: Size(columns: 32, rows: 4), glyphs: .ascii)
    canvas.write("Nước mắm ĐẶC BIỆT, đường Ươm", row: 0)
    canvas.write("★★★☆ “82,33” ≥ 80 – ổn…", row: 1)
    canvas.write("日本 x", row: 2)
    canvas.write("Nguye\u{302}\u{303}n", row: 3)
    let bare = canvas.bare()
    #expect(bare.lines == ["Nuoc mam DAC BIET, duong Uom", "***. \"82,33\" > 80 - on~", "? ?  x", "Nguyen"])
    #expect(bare.cells.allSatisfy { $0.width == 1 })
    #expect(bare.cells.map(\.style) == canvas.cells.map(\.style))
  }
}

@Suite("Zones")
struct ZoneTests {
  @Test("A click presses the keys of the last zone under it, and none elsewhere")
  func keys() {
    var canvas = Canvas(size: Size(columns: 10, rows: 5))
    canvas.onClick(Rect(row: 0, column: 0, columns: 10, rows: 5), select: -2)
    canvas.onClick(Rect(row: 1, column: 2, columns: 3, rows: 1), press: .function(9))
    canvas.onClick(Rect(row: 4, column: 0, columns: 10, rows: 1), select: 0)
    #expect(canvas.keys(at: Point(row: 0, column: 0)) == [.up, .up])
    #expect(canvas.keys(at: Point(row: 1, column: 4)) == [.function(9)])
    #expect(canvas.keys(at: Point(row: 1, column: 5)) == [.up, .up])
    #expect(canvas.keys(at: Point(row: 4, column: 9)) == [.enter])
    #expect(canvas.keys(at: Point(row: 5, column: 0)).isEmpty)
  }

  @Test("A click on a text field puts the cursor there, by the arrows")
  func textField() {
    var field = TextField("nước")
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    field.draw(on: &canvas, in: Rect(row: 1, column: 2, columns: 8, rows: 1), focused: true)
    for (column, place) in [(2, 0), (4, 2), (6, 4), (9, 4)] {
      var clicked = field
      for key in canvas.keys(at: Point(row: 1, column: column)) { _ = clicked.handle(key) }
      #expect(clicked.cursor == place)
    }
    _ = field.handle(.home)
    canvas = Canvas(size: Size(columns: 10, rows: 2))
    field.draw(on: &canvas, in: Rect(row: 1, column: 2, columns: 8, rows: 1), focused: true)
    #expect(canvas.keys(at: Point(row: 1, column: 4)) == [.right, .right])
    #expect(canvas.keys(at: Point(row: 1, column: 2)).isEmpty)
    #expect(canvas.keys(at: Point(row: 0, column: 4)).isEmpty)
  }

  @Test("A selection that is nowhere makes no zone", arguments: [Int.max, .min, 6, -6])
  func nowhere(steps: Int) {
    var canvas = Canvas(size: Size(columns: 10, rows: 5))
    canvas.onClick(canvas.bounds, select: steps)
    #expect(canvas.keys(at: Point(row: 0, column: 0)).isEmpty)
  }
}
