import Foundation
import StrictJSON
import Yams

/// Turns composed YAML into JSON values, strictly.
struct YAMLConverter {
  let file: String
  /// The line of each value; of a member, that of its key.
  private(set) var lines: [JSONPath: Int] = [:]

  init(file: String) { self.file = file }

  /// Converts `node`, which stands at `path`.
  /// - Throws: `RulebookFileError` for a key that is no text or given twice, and for a scalar that is not clear.
  mutating func value(of node: Node, at path: JSONPath) throws(RulebookFileError) -> JSONValue {
    let line = node.mark?.line
    if lines[path] == nil { lines[path] = line }
    switch node {
    case .scalar(let scalar): return try value(of: scalar, line: line)
    case .sequence(let sequence):
      var elements: [JSONValue] = []
      for (index, element) in sequence.enumerated() {
        elements.append(try value(of: element, at: path.element(index)))
      }
      return .array(elements)
    case .mapping(let mapping): return try object(mapping, at: path)
    case .alias: throw RulebookFileError(file: file, line: line, .refused(.alias))
    }
  }

  private mutating func object(_ mapping: Node.Mapping, at path: JSONPath) throws(RulebookFileError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var lineOfKey: [String: Int?] = [:]
    for (keyNode, node) in mapping {
      let line = keyNode.mark?.line
      guard case .scalar(let scalar) = keyNode else { throw RulebookFileError(file: file, line: line, .keyNotText) }
      if scalar.style == .plain, scalar.string == "<<" {
        throw RulebookFileError(file: file, line: line, .refused(.mergeKey))
      }
      let key = try text(scalar.string, line: line)
      // The parser refuses equal keys; texts in NFC find those that differ in their code points alone.
      if let first = lineOfKey.updateValue(line, forKey: key) {
        throw RulebookFileError(file: file, line: first, .duplicateKey(key))
      }
      let member = path.member(key)
      lines[member] = line
      members.append(JSONValue.Member(key, try value(of: node, at: member)))
    }
    return .object(members)
  }

  private func value(of scalar: Node.Scalar, line: Int?) throws(RulebookFileError) -> JSONValue {
    guard scalar.style == .plain else { return .string(try text(scalar.string, line: line)) }
    switch PlainScalar(scalar.string) {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .integer: return .number(scalar.string)
    case .text: return .string(try text(scalar.string, line: line))
    case .ambiguous: throw RulebookFileError(file: file, line: line, .ambiguous(scalar.string))
    }
  }

  /// The text in NFC; an escape such as `\e` must not bring in what the file itself may not hold.
  private func text(_ text: String, line: Int?) throws(RulebookFileError) -> String {
    if let name = text.firstControlCharacter {
      throw RulebookFileError(file: file, line: line, .controlCharacter(name))
    }
    return text.precomposedStringWithCanonicalMapping
  }
}
