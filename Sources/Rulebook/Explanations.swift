import StrictJSON

extension JSONError: ExplainedError {
  public func explanation(in language: Language) -> String {
    "\(line):\(column): \(reason.explanation(in: language))"
  }
}

extension JSONError.Reason {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .notUTF8:
      language.choose(
        "không phải văn bản UTF-8; hãy lưu lại tệp với mã UTF-8", "not UTF-8 text; save the file as UTF-8")
    case .byteOrderMark:
      language.choose(
        "có dấu BOM ở đầu tệp; hãy lưu UTF-8 không BOM", "starts with a byte order mark; save as UTF-8 without it")
    case .empty:
      language.choose("tài liệu trống, cần một tài liệu JSON", "the document is empty; one JSON document was expected")
    case .truncated: language.choose("tài liệu bị cắt cụt", "the document is cut off")
    case .unexpected(let text):
      language.choose("gặp «\(text)» không đúng chỗ trong JSON", "unexpected “\(text)” in JSON")
    case .trailingText: language.choose("còn chữ thừa sau tài liệu JSON", "text follows the JSON document")
    case .badNumber: language.choose("số viết sai cách của JSON", "not a JSON number")
    case .badEscape: language.choose("dấu \\ viết sai cách của JSON", "not a JSON escape")
    case .loneSurrogate: language.choose("mã \\u thiếu một nửa", "half of a surrogate pair is missing")
    case .controlCharacter: language.choose("có ký tự điều khiển trong chuỗi", "a control character inside a string")
    case .duplicateKey(let path): language.choose("\(path): khóa lặp lại", "\(path): the key is given twice")
    case .tooDeep(let limit): language.choose("lồng quá \(limit) tầng", "nested deeper than \(limit) levels")
    }
  }
}

extension FieldError: ExplainedError {
  public func explanation(in language: Language) -> String {
    let what =
      switch problem {
      case .unknownKey(_, let known):
        language.choose(
          "khóa lạ; các khóa được dùng: \(known.joined(separator: ", "))",
          "unknown key; known keys: \(known.joined(separator: ", "))")
      case .missingKey: language.choose("thiếu khóa này", "this key is missing")
      case .expected(let expectation):
        language.choose("cần ", "expected ") + expectation.words(in: language)
      }
    return path == .root ? what : "\(path): \(what)"
  }
}

extension FieldError.Expectation {
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .object: language.choose("một nhóm khóa: giá trị", "an object")
    case .list: language.choose("một danh sách", "a list")
    case .text: language.choose("một chuỗi chữ", "a text")
    case .nonEmptyText: language.choose("một chuỗi chữ không trống", "a non-empty text")
    case .integer: language.choose("một số nguyên", "an integer")
    case .bool: "true/false"
    case .date: language.choose("một ngày dạng 2026-11-22", "a date such as 2026-11-22")
    case .integerIn(let range):
      range.upperBound == .max
        ? language.choose("một số nguyên từ \(range.lowerBound)", "an integer of at least \(range.lowerBound)")
        : language.choose(
          "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
          "an integer from \(range.lowerBound) to \(range.upperBound)")
    case .oneOf(let values):
      language.choose("một trong: ", "one of: ") + values.joined(separator: ", ")
    case .worded(let vietnamese, let english): language.choose(vietnamese, english)
    }
  }
}
