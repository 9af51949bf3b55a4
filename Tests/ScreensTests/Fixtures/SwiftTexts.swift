/// The string literals of a Swift source, with the calls that they stand in: as much of the language as telling
/// Vietnamese from English needs.
struct SwiftTexts {
  /// A literal, what is interpolated left out.
  struct Literal {
    let text: String
    let line: Int
    /// The calls around it, the outermost first.
    let calls: [String]
  }

  /// A call of `choose`: its arguments as far as they are literals.
  struct Choice {
    let line: Int
    /// The literals of each argument one behind the other; interpolations as `\(…)`.
    let arguments: [String]
    /// Whether any argument holds more than literals.
    let isComputed: Bool
  }

  private(set) var literals: [Literal] = []
  private(set) var choices: [Choice] = []

  private let source: [Character]
  private var place = 0
  private var line = 1
  private var open: [Call] = []

  private struct Call {
    let name: String
    let line: Int
    var arguments = [""]
    var isComputed = false
  }

  /// Reads `source`.
  init(_ source: String) {
    self.source = Array(source)
    code(until: nil)
  }

  private var rest: ArraySlice<Character> { source[place...] }

  private mutating func step() {
    if source[place].isNewline { line += 1 }
    place += 1
  }

  /// Reads code up to `end`, a bracket that closes an interpolation; nil for the end of the file.
  private mutating func code(until end: Character?) {
    var word = ""
    var depth = 0
    while place < source.count {
      let character = source[place]
      if rest.starts(with: "//") {
        while place < source.count, !source[place].isNewline { step() }
      } else if rest.starts(with: "/*") {
        while place < source.count, !rest.starts(with: "*/") { step() }
        place += 2
      } else if character == "\"" {
        string()
        word = ""
      } else {
        step()
        switch character {
        case "(":
          depth += 1
          open.append(Call(name: word, line: line))
        case ")":
          if depth == 0, end == ")" { return }
          depth -= 1
          close()
        case ",": if !open.isEmpty { open[open.count - 1].arguments.append("") }
        case "+", " ", "\n", "\t": break
        default: if !open.isEmpty { open[open.count - 1].isComputed = true }
        }
        if character.isLetter || character.isNumber || character == "_" {
          word.append(character)
        } else {
          word = ""
        }
      }
    }
  }

  private mutating func close() {
    guard let call = open.popLast() else { return }
    if call.name == "choose" {
      choices.append(Choice(line: call.line, arguments: call.arguments, isComputed: call.isComputed))
    }
  }

  private mutating func string() {
    let first = line
    let quote = rest.starts(with: "\"\"\"") ? "\"\"\"" : "\""
    place += quote.count
    var text = ""
    while place < source.count, !rest.starts(with: quote) {
      if rest.starts(with: "\\(") {
        place += 2
        let outer = open
        code(until: ")")
        open = outer
        text += "\\(…)"
      } else if source[place] == "\\" {
        place += 1
        step()
      } else {
        text.append(source[place])
        step()
      }
    }
    place += quote.count
    literals.append(Literal(text: text, line: first, calls: open.map(\.name)))
    if !open.isEmpty { open[open.count - 1].arguments[open[open.count - 1].arguments.count - 1] += text }
  }
}
