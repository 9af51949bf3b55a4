extension JSONValue {
  /// The document on one line, in the order given, without white space: the form that is hashed and stored.
  public var canonicalText: String {
    var out: [UInt8] = []
    write(to: &out, indent: nil)
    return String(decoding: out, as: UTF8.self)
  }

  /// The document with two spaces a level, for people.
  public var prettyText: String {
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += Array("null".utf8)
    case .bool(let value): out += Array((value ? "true" : "false").utf8)
    case .number(let literal): out += Array(literal.utf8)
    case .string(let text): Self.write(text, to: &out)
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), to: &out, indent: indent) { element, out, indent in
        element.write(to: &out, indent: indent)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &out, indent: indent) { member, out, indent in
        Self.write(member.key, to: &out)
        out += Array((indent == nil ? ":" : ": ").utf8)
        member.value.write(to: &out, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between marks: (String, String), to out: inout [UInt8], indent: Int?,
    item writeItem: (Item, inout [UInt8], Int?) -> Void
  ) {
    let inner = indent.map { $0 + 2 }
    func newLine(_ width: Int?, _ out: inout [UInt8]) {
      guard let width, !items.isEmpty else { return }
      out.append(10)
      out += [UInt8](repeating: 32, count: width)
    }
    out += Array(marks.0.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      newLine(inner, &out)
      writeItem(item, &out, inner)
    }
    newLine(indent, &out)
    out += Array(marks.1.utf8)
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 10: out += Array("\\n".utf8)
      case 13: out += Array("\\r".utf8)
      case 9: out += Array("\\t".utf8)
      case 0..<32:
        let hex = String(byte, radix: 16)
        out += Array("\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
