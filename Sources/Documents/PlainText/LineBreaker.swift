/// Breaks text into lines of a fixed-width face.
enum LineBreaker {
  /// Breaks `text` between words; a word wider than the line is cut, after a hyphen where it has one.
  ///
  /// - Parameters:
  ///   - width: columns, at least 2 so that any character fits.
  ///   - first: columns already taken on the first line.
  /// - Returns: at least one line; none is wider than `width`.
  static func lines(_ text: String, width: Int, first: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, paragraph in
      fill(words(paragraph), width: width, taken: index == 0 ? first : 0)
    }
  }

  /// The narrowest column that `text` fits into without cutting words elsewhere than after hyphens.
  static func leastWidth(_ text: String) -> Int {
    words(text[...]).map { pieces($0).map(\.columns).max() ?? 0 }.max() ?? 0
  }

  /// Splits at white space; a no-break space keeps its word together and becomes a common space. Control characters
  /// separate words too, so that none reaches a terminal or a file.
  private static func words(_ text: Substring) -> [String] {
    text.split { ($0.isWhitespace && $0 != "\u{A0}") || $0.isControl }.map { word in
      String(word.map { $0 == "\u{A0}" ? " " : $0 })
    }
  }

  private static func fill(_ words: [String], width: Int, taken: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = min(taken, width)
    for word in words {
      let gap = line.isEmpty ? 0 : 1
      let needs = word.columns
      if used + gap + needs <= width {
        line += (gap == 1 ? " " : "") + word
        used += gap + needs
        continue
      }
      if !line.isEmpty || used > 0 { lines.append(line) }
      var parts = cut(word, width: width)
      line = parts.popLast() ?? ""
      lines += parts
      used = line.columns
    }
    return lines + [line]
  }

  /// Cuts a word into parts of at most `width` columns, whole pieces together where they fit.
  private static func cut(_ word: String, width: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    for piece in pieces(word) {
      if (part + piece).columns <= width {
        part += piece
        continue
      }
      if !part.isEmpty { parts.append(part) }
      part = ""
      for character in piece {
        if part.columns + character.columns > width {
          parts.append(part)
          part = ""
        }
        part.append(character)
      }
    }
    return parts + [part]
  }

  /// A word split after its hyphens: `42-18532-007-2026` has four pieces.
  private static func pieces(_ word: String) -> [String] {
    var pieces = [""]
    for character in word {
      pieces[pieces.count - 1].append(character)
      if character == "-" { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }
}

extension Character {
  fileprivate var isControl: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}

extension String {
  /// The text set into `width` columns.
  func aligned(_ alignment: Alignment, width: Int) -> String {
    let room = max(0, width - columns)
    let before =
      switch alignment {
      case .left: 0
      case .centre: room / 2
      case .right: room
      }
    return String(repeating: " ", count: before) + self + String(repeating: " ", count: room - before)
  }

  /// The text without spaces at its end.
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
