import Rating

/// The choices of one sheet as one text, `1.1=2 1.2=0 1.10=1`: codes in natural order, blank criteria left out.
public struct PackedChoices: Hashable, Sendable {
  /// One mark.
  public struct Entry: Hashable, Sendable {
    public let code: String
    /// Option number from 1, or 0 for "none holds".
    public let number: Int
  }

  /// In natural order of the codes.
  public private(set) var entries: [Entry]

  /// Creates the choices of a blank sheet.
  public init() { entries = [] }

  /// Reads the packed text; nil for a text that `text` would not give.
  public init?(_ text: String) {
    entries = []
    guard !text.isEmpty else { return }
    entries.reserveCapacity(32)
    for word in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      guard let sign = word.firstIndex(of: UInt8(ascii: "=")), sign > word.startIndex,
        let number = Self.number(word[word.index(after: sign)...])
      else { return nil }
      let code = String(Substring(word[..<sign]))
      if let last = entries.last, !Self.precedes(last.code, code) { return nil }
      entries.append(Entry(code: code, number: number))
    }
  }

  /// The packed text.
  public var text: String {
    var text = ""
    text.reserveCapacity(entries.count * 8)
    for entry in entries {
      if !text.isEmpty { text += " " }
      text += entry.code
      text += "="
      text += String(entry.number)
    }
    return text
  }

  /// The marks by their criteria's codes.
  var byCode: [String: Int] {
    Dictionary(entries.map { ($0.code, $0.number) }, uniquingKeysWith: { first, _ in first })
  }

  /// The mark of a criterion; nil for blank.
  public subscript(code: String) -> Int? {
    get { entries.first { $0.code == code }?.number }
    set {
      let place = entries.firstIndex { $0.code == code }
      switch (place, newValue) {
      case (let place?, let number?): entries[place] = Entry(code: code, number: number)
      case (let place?, nil): entries.remove(at: place)
      case (nil, let number?):
        let next = entries.firstIndex { Self.precedes(code, $0.code) } ?? entries.endIndex
        entries.insert(Entry(code: code, number: number), at: next)
      case (nil, nil): break
      }
    }
  }

  /// True for a code that a packed text can carry.
  static func canHold(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "=") }
  }

  /// Natural order: runs of digits by value, so that 1.9 comes before 1.10, all else by bytes.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var left = left.utf8[...]
    var right = right.utf8[...]
    while let first = left.first, let second = right.first {
      let (leftRun, rightRun) = (left.prefix(while: isDigit), right.prefix(while: isDigit))
      if leftRun.isEmpty || rightRun.isEmpty {
        if first != second { return first < second }
        left.removeFirst()
        right.removeFirst()
      } else {
        if leftRun.count != rightRun.count { return leftRun.count < rightRun.count }
        if !leftRun.elementsEqual(rightRun) { return leftRun.lexicographicallyPrecedes(rightRun) }
        left.removeFirst(leftRun.count)
        right.removeFirst(rightRun.count)
      }
    }
    return left.isEmpty && !right.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// One or two digits without a leading zero.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy(isDigit), digits.count == 1 || digits.first != 48 else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
