/// What a user looks for: typed without accents, in any order of words.
public struct SearchQuery: Hashable, Sendable {
  /// The whole query, words one blank apart.
  fileprivate let phrase: [UInt8]
  fileprivate let words: [[UInt8]]

  /// Reads `text` as typed.
  public init(_ text: String) {
    words = text.folded.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    phrase = Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  /// Whether nothing is looked for, which everything matches.
  public var isEmpty: Bool { words.isEmpty }
}

/// A text prepared for being searched without accents.
public struct SearchText: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Prepares a text made of several fields; no word runs across two of them.
  public init(_ fields: [String]) {
    bytes = Array(fields.joined(separator: "\n").folded.utf8)
  }

  /// Whether every word of `query` is somewhere in the text: "mam nuoc" finds "Nước mắm".
  public func matches(_ query: SearchQuery) -> Bool { query.words.allSatisfy { bytes.contains($0) } }

  /// Whether the words of `query` stand in the text as typed, one after the other.
  public func holdsPhrase(_ query: SearchQuery) -> Bool { bytes.contains(query.phrase) }
}
