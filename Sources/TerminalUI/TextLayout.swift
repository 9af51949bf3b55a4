extension String {
  /// The text, or its beginning and `ellipsis`, within `width` columns.
  public func truncated(to width: Int, ellipsis: Character = "…") -> String {
    if cellWidth <= width { return self }
    let mark = ellipsis.cellWidth
    guard width >= mark else { return "" }
    return prefix(cells: width - mark) + String(ellipsis)
  }

  /// The text broken into lines of at most `width` columns: at blanks, or inside words that are longer.
  ///
  /// Line breaks in the text are kept; runs of blanks become one. A width below 1 yields no lines.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    // A line break is no simple sign.
    if simpleWidth != nil { return String.lines(of: unicodeScalars.split(separator: " "), width: width) }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { String.lines(of: $0.split { $0 == " " || $0 == "\t" }.map(\.unicodeScalars), width: width) }
  }

  /// The longest beginning of at most `width` columns.
  func prefix(cells width: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += character.cellWidth
        return used <= width
      })
  }

  private static func lines(of words: [Substring.UnicodeScalarView], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      for (index, piece) in pieces(of: Substring(word), width: width).enumerated() {
        let wide = piece.cellWidth
        if !line.isEmpty, index == 0, used + 1 + wide <= width {
          line += " " + piece
          used += 1 + wide
        } else {
          if !line.isEmpty { lines.append(line) }
          (line, used) = (piece, wide)
        }
      }
    }
    return lines + [line]
  }

  /// The word in pieces that fit; a character wider than the whole line is left out.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    if let wide = word.simpleWidth, wide <= width { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word where character.cellWidth <= width {
      if used + character.cellWidth > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += character.cellWidth
    }
    return pieces + [piece]
  }
}
