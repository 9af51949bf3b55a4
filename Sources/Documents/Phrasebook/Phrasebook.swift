/// The fixed wording of the papers: what the program carries, with a council's own phrases in place of single ones.
public struct Phrasebook: Hashable, Sendable {
  /// The lines of every phrase, with their places still open.
  private(set) var lines: [Phrase: [String]]

  /// - Parameter lines: of every phrase.
  init(lines: [Phrase: [String]]) { self.lines = lines }

  /// A phrase of one line, its places filled.
  func text(_ phrase: Phrase, _ values: PhraseValues) -> String { list(phrase, values).joined(separator: " ") }

  /// The lines of a phrase, their places filled.
  func list(_ phrase: Phrase, _ values: PhraseValues) -> [String] {
    (lines[phrase] ?? []).map { line in
      PhraseLine(line).pieces.map { piece in
        switch piece {
        case .text(let text): String(text)
        case .place(let name): Placeholder(rawValue: String(name)).flatMap { values[$0] } ?? ""
        }
      }.joined()
    }
  }

  /// "Nơi nhận:", its lines ended as official papers end them: with a semicolon, the last one with a stop.
  func recipients(_ lines: [String]) -> Block {
    .notes(
      Notes(
        heading: text(.recipients, [:]),
        lines: lines.enumerated().map { index, line in line + (index == lines.count - 1 ? "." : ";") }))
  }
}

/// What the places of a phrase are filled with.
typealias PhraseValues = [Placeholder: String]

/// A line of a phrase, taken apart at its places.
struct PhraseLine {
  enum Piece { case text(Substring), place(Substring) }

  let pieces: [Piece]
  /// False where a brace is left open, or closed without having been opened.
  let isBalanced: Bool

  init(_ line: String) {
    var pieces: [Piece] = []
    var isBalanced = true
    var rest = line[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].dropFirst().firstIndex(where: { $0 == "{" || $0 == "}" }),
        rest[close] == "}"
      else {
        isBalanced = false
        break
      }
      pieces += [.text(rest[..<open]), .place(rest[rest.index(after: open)..<close])]
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.text(rest)]
    self.isBalanced = isBalanced
  }

  /// The names of the places.
  var places: [String] {
    pieces.compactMap { if case .place(let name) = $0 { String(name) } else { nil } }
  }
}
