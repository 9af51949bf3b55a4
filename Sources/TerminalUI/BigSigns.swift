/// Digits and stars drawn large in blocks, to be read across a room.
public struct BigSigns: Hashable, Sendable {
  /// How many columns a dot of the smallest digit takes; all else grows with it.
  public let scale: Int

  /// Signs of the given scale, at least 1.
  public init(scale: Int = 1) { self.scale = max(scale, 1) }

  /// Rows that every sign takes.
  public var rows: Int { Self.dots * scale }

  /// Columns that `text` takes; characters without a large form are left out.
  public func width(of text: String) -> Int {
    let signs = text.compactMap { Self.signs[$0] }
    return signs.reduce(0) { $0 + 2 * scale * ($1.first?.count ?? 0) } + gap * max(signs.count - 1, 0)
  }

  /// Columns that `count` stars take.
  public func width(ofStars count: Int) -> Int {
    max(count, 0) * scale * Self.starColumns + gap * max(count - 1, 0)
  }

  /// Columns between two signs.
  private var gap: Int { 2 * scale }

  /// Dots from top to bottom.
  private static let dots = 5
  private static let starColumns = 11

  /// A dot of a digit is twice as wide as a dot of a star: cells are about twice as high as wide.
  fileprivate static let signs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ",": [" ", " ", " ", "#", "#"],
    ".": [" ", " ", " ", " ", "#"],
    "/": ["  #", "  #", " # ", "#  ", "#  "],
  ]

  fileprivate static let star = [
    "     #     ",
    "    ###    ",
    "###########",
    "  #######  ",
    " ###   ### ",
  ]
}

extension Canvas {
  /// Draws the digits, `,`, `.` and `/` of `text` large from the top-left cell given; returns the columns used.
  @discardableResult public mutating func writeBig(
    _ text: String, row: Int, column: Int, _ signs: BigSigns, style: Style
  ) -> Int {
    var used = 0
    for sign in text.compactMap({ BigSigns.signs[$0] }) {
      if used > 0 { used += 2 * signs.scale }
      used += draw(
        sign, row: row, column: column + used, dot: Size(columns: 2 * signs.scale, rows: signs.scale),
        with: glyphs.eighths[7], style: style)
    }
    return used
  }

  /// Draws `count` stars large, the first `won` of them filled; returns the columns used.
  @discardableResult public mutating func drawBigStars(
    won: Int, of count: Int, row: Int, column: Int, _ signs: BigSigns
  ) -> Int {
    var used = 0
    for place in 0..<max(count, 0) {
      if used > 0 { used += 2 * signs.scale }
      used += draw(
        BigSigns.star, row: row, column: column + used, dot: Size(columns: signs.scale, rows: signs.scale),
        with: place < won ? glyphs.eighths[7] : glyphs.barEmpty, style: place < won ? .star : .barEmpty)
    }
    return used
  }

  /// Draws a sign dot by dot; returns the columns that it takes.
  private mutating func draw(
    _ sign: [String], row: Int, column: Int, dot: Size, with character: Character, style: Style
  ) -> Int {
    for (down, line) in sign.enumerated() {
      for (across, mark) in line.enumerated() where mark == "#" {
        fill(
          Rect(
            row: row + down * dot.rows, column: column + across * dot.columns, columns: dot.columns, rows: dot.rows),
          with: character, style: style)
      }
    }
    return (sign.first?.count ?? 0) * dot.columns
  }
}
