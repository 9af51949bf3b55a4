import CExpat

/// Reads a part of XML from front to back (Expat). Names come without their namespaces; a document type, by which a
/// small file could unfold to a huge one, is refused.
final class XMLPart {
  typealias Attributes = [String: String]

  private let start: (String, Attributes) throws(SpreadsheetError) -> Void
  private let end: (String, [UInt8]) throws(SpreadsheetError) -> Void
  private let name: String
  private var text: [UInt8] = []
  private var failure: SpreadsheetError?
  private var parser: XML_Parser?

  /// Reads `bytes`, the part `name`.
  /// - Parameters:
  ///   - start: is called with an element's name and attributes.
  ///   - end: is called with an element's name and the text since the last element began or ended.
  static func read(
    _ bytes: [UInt8], of name: String, start: @escaping (String, Attributes) throws(SpreadsheetError) -> Void,
    end: @escaping (String, [UInt8]) throws(SpreadsheetError) -> Void = { (_, _) throws(SpreadsheetError) in }
  ) throws(SpreadsheetError) {
    try XMLPart(name, start, end).read(bytes)
  }

  private init(
    _ name: String, _ start: @escaping (String, Attributes) throws(SpreadsheetError) -> Void,
    _ end: @escaping (String, [UInt8]) throws(SpreadsheetError) -> Void
  ) {
    self.name = name
    self.start = start
    self.end = end
  }

  private func read(_ bytes: [UInt8]) throws(SpreadsheetError) {
    guard let parser = XML_ParserCreateNS(nil, Self.separator) else { throw .broken(part: name) }
    defer { XML_ParserFree(parser) }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { part, name, attributes in XMLPart.of(part)?.begin(name, attributes) },
      { part, name in XMLPart.of(part)?.finish(name) })
    XML_SetCharacterDataHandler(parser) { part, characters, count in XMLPart.of(part)?.add(characters, Int(count)) }
    XML_SetStartDoctypeDeclHandler(parser) { part, _, _, _, _ in XMLPart.of(part)?.refuseDocumentType() }
    let status = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 1)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK else { throw .broken(part: name) }
  }

  /// Between a namespace and a name; in no address of a namespace.
  private static let separator = CChar(UInt8(ascii: "|"))

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func local(_ name: UnsafePointer<XML_Char>?) -> String {
    guard let name else { return "" }
    let whole = String(cString: name)
    return whole.utf8.lastIndex(of: UInt8(ascii: "|")).map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole
  }

  private func begin(_ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    text.removeAll(keepingCapacity: true)
    var attributes: Attributes = [:]
    var place = 0
    while let key = list?[place], let value = list?[place + 1] {
      attributes[Self.local(key)] = String(cString: value)
      place += 2
    }
    attempt { () throws(SpreadsheetError) in try start(Self.local(name), attributes) }
  }

  private func finish(_ name: UnsafePointer<XML_Char>?) {
    attempt { () throws(SpreadsheetError) in try end(Self.local(name), text) }
    text.removeAll(keepingCapacity: true)
  }

  private func add(_ characters: UnsafePointer<XML_Char>?, _ count: Int) {
    guard let characters else { return }
    characters.withMemoryRebound(to: UInt8.self, capacity: count) {
      text += UnsafeBufferPointer(start: $0, count: count)
    }
  }

  private func refuseDocumentType() {
    let part = name
    attempt { () throws(SpreadsheetError) in throw .broken(part: part) }
  }

  /// Stops the parser where `step` throws.
  private func attempt(_ step: () throws(SpreadsheetError) -> Void) {
    guard failure == nil else { return }
    do throws(SpreadsheetError) {
      try step()
    } catch {
      failure = error
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }
  }
}
