/// What a user looks for: typed without accents, in any order of words.
public struct SearchQuery: Hashable, Sendable {
  /// The whole query, words one blank apart.
  fileprivate let phrase: [UInt8]
  let words: [[UInt8]]

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
  public func matches(_ query: SearchQuery) -> Bool { query.words.allSatisfy(holds) }

  /// Whether the words of `query` stand in the text as typed, one after the other.
  public func holdsPhrase(_ query: SearchQuery) -> Bool { holds(query.phrase) }

  /// Whether every word of `query` is in the text or begins almost like a word of it: one letter wrong, missing, too
  /// many or changed with its neighbour is forgiven in four letters or more, so "nuco mam" finds "Nước mắm".
  public func resembles(_ query: SearchQuery) -> Bool {
    query.words.allSatisfy { word in holds(word) || word.count >= Self.forgivenFrom && holdsNear(word) }
  }

  /// The shortest word in which a letter may be wrong.
  private static let forgivenFrom = 4

  private func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return bytes.withUnsafeBufferPointer { text in
      guard text.count >= word.count else { return false }
      return word.withUnsafeBufferPointer { word in
        for start in 0...text.count - word.count where text[start] == first {
          var same = 1
          while same < word.count, text[start + same] == word[same] { same += 1 }
          if same == word.count { return true }
        }
        return false
      }
    }
  }

  private func holdsNear(_ word: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        var start = 0
        while start < text.count {
          var end = start
          while end < text.count, text[end].isInWord { end += 1 }
          if Self.begins(text[start..<end], almostLike: word[...]) { return true }
          start = end + 1
        }
        return false
      }
    }
  }

  private typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  private static func begins(_ text: Letters, almostLike word: Letters) -> Bool {
    var same = 0
    while same < min(text.count, word.count), text[text.startIndex + same] == word[word.startIndex + same] { same += 1 }
    let (text, word) = (text.dropFirst(same), word.dropFirst(same))
    guard let wrong = word.first, let right = text.first else { return word.count <= 1 }
    if text.dropFirst().starts(with: word.dropFirst()) { return true }
    if text.dropFirst().starts(with: word) || text.starts(with: word.dropFirst()) { return true }
    guard word.dropFirst().first == right, text.dropFirst().first == wrong else { return false }
    return text.dropFirst(2).starts(with: word.dropFirst(2))
  }
}

extension UInt8 {
  /// True for what words are made of: no blank and no sign of ASCII.
  fileprivate var isInWord: Bool { self >= 128 || (48...57).contains(self) || (97...122).contains(self) }
}
