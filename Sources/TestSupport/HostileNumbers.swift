import StrictJSON

extension JSONValue {
  /// The document once for each of its numbers, and once for each null, with the greatest integer there is in its place.
  public var withHostileNumbers: [(path: JSONPath, document: JSONValue)] { replacing(at: .root) }

  private func replacing(at path: JSONPath) -> [(path: JSONPath, document: JSONValue)] {
    switch self {
    case .number, .null: [(path, .integer(.max))]
    case .bool, .string: []
    case .array(let elements):
      elements.indices.flatMap { index in
        elements[index].replacing(at: path.element(index)).map { place, element in
          var changed = elements
          changed[index] = element
          return (place, .array(changed))
        }
      }
    case .object(let members):
      members.indices.flatMap { index in
        members[index].value.replacing(at: path.member(members[index].key)).map { place, value in
          var changed = members
          changed[index] = Member(members[index].key, value)
          return (place, .object(changed))
        }
      }
    }
  }
}

extension JSONPath {
  /// True if this is `path`, or holds it: a fraction is refused as a whole.
  public func covers(_ path: JSONPath) -> Bool {
    self == path
      || (path.description.hasPrefix(description) && path.description.dropFirst(description.count).first == "[")
  }
}
