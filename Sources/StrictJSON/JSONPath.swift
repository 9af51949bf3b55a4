/// Where a value stands in a document, written as `[3].sheets[1].choices["1.1"]`.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  /// The path's text; empty for the whole document.
  public let description: String

  /// The whole document.
  public static let root = JSONPath(description: "")

  private init(description: String) { self.description = description }

  /// The element at `index`, counted from 0.
  public func element(_ index: Int) -> JSONPath { JSONPath(description: "\(description)[\(index)]") }

  /// The member `key`: after a dot where it reads as a name, else in brackets and quotes.
  public func member(_ key: String) -> JSONPath {
    let isName =
      key.utf8.first.map { !(48...57).contains($0) } == true
      && key.utf8.allSatisfy { ($0 | 32 >= 97 && $0 | 32 <= 122) || (48...57).contains($0) || $0 == 95 }
    guard isName else { return JSONPath(description: "\(description)[\(JSONValue.string(key).canonicalText)]") }
    return JSONPath(description: description.isEmpty ? key : "\(description).\(key)")
  }
}
