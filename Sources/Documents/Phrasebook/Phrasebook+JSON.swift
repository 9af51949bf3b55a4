import Rulebook
import StrictJSON

extension Phrasebook {
  /// Reads the wording that the program carries: every phrase.
  /// - Throws: `FieldError`.
  public init(json: JSONValue) throws(FieldError) {
    let lines = try Self.read(json)
    for phrase in Phrase.allCases where lines[phrase] == nil {
      throw FieldError(JSONPath.root.member(phrase.rawValue), .missingKey(phrase.rawValue))
    }
    self.init(lines: lines)
  }

  /// The same with the phrases of a council's own file in place of these.
  /// - Throws: `FieldError` for an unknown phrase, another type, a place that the phrase does not have or must have.
  public func replacing(by json: JSONValue) throws(FieldError) -> Phrasebook {
    Phrasebook(lines: lines.merging(try Self.read(json)) { $1 })
  }

  /// The phrases of a file, checked; some may be left out.
  private static func read(_ json: JSONValue) throws(FieldError) -> [Phrase: [String]] {
    let fields = try FieldReader(json, at: .root, known: Phrase.allCases.map(\.rawValue))
    var lines: [Phrase: [String]] = [:]
    for phrase in Phrase.allCases {
      lines[phrase] = try fields.optional(phrase.rawValue) { (value, path) throws(FieldError) in
        try read(phrase, value, path)
      }
    }
    return lines
  }

  private static func read(_ phrase: Phrase, _ value: JSONValue, _ path: JSONPath) throws(FieldError) -> [String] {
    let lines: [String]
    if phrase.isList {
      lines = try FieldReader.list(FieldReader.nonEmptyText)(value, path)
      guard !lines.isEmpty else { throw FieldError(path, expected: .worded("ít nhất một dòng", "at least one line")) }
    } else {
      lines = [try FieldReader.nonEmptyText(value, path)]
    }
    for (index, line) in lines.enumerated() {
      try check(line, of: phrase, at: phrase.isList ? path.element(index) : path)
    }
    let places = Set(lines.flatMap { PhraseLine($0).places })
    let missing = phrase.required.filter { !places.contains($0.rawValue) }.map(\.inBraces).joined(separator: ", ")
    guard missing.isEmpty else {
      throw FieldError(path, expected: .worded("có \(missing) trong câu", "\(missing) in the phrase"))
    }
    return lines
  }

  private static func check(_ line: String, of phrase: Phrase, at path: JSONPath) throws(FieldError) {
    guard !line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw FieldError(
        path, expected: .worded("một dòng chữ, không xuống dòng", "one line of text without control characters"))
    }
    let taken = PhraseLine(line)
    guard taken.isBalanced else {
      throw FieldError(
        path, expected: .worded("dấu { và } đi từng cặp, như {date}", "braces in pairs, such as {date}"))
    }
    guard let stranger = taken.places.first(where: { name in !phrase.allowed.contains { $0.rawValue == name } }) else {
      return
    }
    let allowed = phrase.allowed.map(\.inBraces).joined(separator: ", ")
    throw FieldError(
      path,
      expected: allowed.isEmpty
        ? .worded("câu không có chỗ điền, gặp {\(stranger)}", "no place to fill, found {\(stranger)}")
        : .worded("chỗ điền là một trong \(allowed); gặp {\(stranger)}", "one of \(allowed); found {\(stranger)}"))
  }
}
