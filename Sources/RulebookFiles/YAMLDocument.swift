import Foundation
import Rulebook
import StrictJSON
import Yams

/// A YAML file as a strict JSON value with NFC texts, and the line of every value.
struct YAMLDocument {
  let file: String
  let value: JSONValue
  private let lines: [JSONPath: Int]

  /// Reads the document in `bytes`.
  ///
  /// Quoted scalars are texts; plain ones are integers, `true`, `false`, null or texts. Whatever readers of YAML
  /// disagree on is refused.
  /// - Throws: `RulebookFileError` with the line to blame.
  init(_ bytes: [UInt8], file: String) throws(RulebookFileError) {
    let text = try YAMLText(bytes, file: file)
    try YAMLGuard.check(text, file: file)
    guard let root = try Self.compose(text.text, file: file) else { throw RulebookFileError(file: file, .empty) }
    var converter = YAMLConverter(file: file)
    self.file = file
    value = try converter.value(of: root, at: .root)
    lines = converter.lines
  }

  private static func compose(_ text: String, file: String) throws(RulebookFileError) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw RulebookFileError(error, file: file)
    } catch {
      throw RulebookFileError(file: file, .syntax(String(describing: error)))
    }
  }

  /// Reads the document's value by `read`, naming the line of what it does not accept.
  func read<Value>(
    _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(RulebookFileError) -> Value {
    do throws(FieldError) {
      return try read(value, .root)
    } catch {
      throw failure(error)
    }
  }

  /// The error with its line: that of the value, or of the object that lacks a key.
  func failure(_ error: FieldError) -> RulebookFileError {
    var line = lines[error.path]
    if case .missingKey(let key) = error.problem {
      line = lines.first { $0.key.member(key) == error.path }?.value
    }
    return RulebookFileError(file: file, line: line, .field(error))
  }
}

extension RulebookFileError {
  fileprivate init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, .syntax(problem))
    case .composer(let context, let problem, let mark, _):
      let isSecond = context?.text.contains("single document") == true
      self.init(file: file, line: mark.line, isSecond ? .refused(.severalDocuments) : .syntax(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(file: file, line: context.mark.line, .duplicateKey(keys.first ?? ""))
    default: self.init(file: file, .syntax("\(error)"))
    }
  }
}
