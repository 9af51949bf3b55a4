import Documents

/// How wide text in Times New Roman will be, where nothing measures it: a word processor sets the lines, and only the
/// columns of tables have to be guessed. Within a tenth of the real widths, and rather more than less.
enum LetterWidths {
  /// The width of the longest word, and of the text on one line, in points.
  static func estimate(_ runs: [Run], size: Double) -> (longest: Double, whole: Double) {
    var (longest, word, whole) = (0.0, 0.0, 0.0)
    for run in runs {
      for character in run.text {
        let width = part(of: character) * size * (run.isBold ? 1.06 : 1)
        whole += width
        word = character.isWhitespace && character != "\u{A0}" ? 0 : word + width
        longest = max(longest, word)
      }
    }
    return (longest, whole)
  }

  /// A letter's width as a part of the type size.
  private static func part(of character: Character) -> Double {
    if character.isWhitespace { return 0.26 }
    if character.isNumber { return 0.52 }
    if character.isUppercase { return 0.74 }
    if character.isLetter {
      return "fijlrt".contains(character) ? 0.34 : character == "m" || character == "w" ? 0.8 : 0.5
    }
    return character.isASCII ? 0.4 : 1
  }
}
