import Rulebook
import StrictJSON

extension Act {
  /// The names of the acts, as the record's column `act` has them.
  enum Name: String, CaseIterable {
    case pinEdition, pinSet, openSitting, addMember, addProduct, attend, move, tick, note, reject, stop, submit, reopen
    case conclude, printed
  }

  /// The act's name.
  var name: Name {
    switch self {
    case .pinEdition: .pinEdition
    case .pinSet: .pinSet
    case .openSitting: .openSitting
    case .addMember: .addMember
    case .addProduct: .addProduct
    case .attend: .attend
    case .move: .move
    case .tick: .tick
    case .note: .note
    case .reject: .reject
    case .stop: .stop
    case .submit: .submit
    case .reopen: .reopen
    case .conclude: .conclude
    case .printed: .printed
    }
  }

  /// The act's content: an object with fixed keys in fixed order, nothing left out.
  public var json: JSONValue {
    switch self {
    case .pinEdition(let hash, let text): return .members(["hash": .string(hash), "text": .string(text)])
    case .pinSet(let edition, let number, let hash, let text):
      return .members([
        "edition": .string(edition), "number": .integer(number), "hash": .string(hash), "text": .string(text),
      ])
    case .openSitting(let sitting): return sitting.json
    case .addMember(let member): return member.json
    case .addProduct(let product): return product.json
    case .attend(let attendance): return attendance.json
    case .move(let product, let from, let to, let reason, let missing):
      return .members([
        "product": .string(product), "from": .string(from.rawValue), "to": .string(to.rawValue),
        "reason": .string(reason), "missing": .array(missing.map(JSONValue.string)),
      ])
    case .tick(let product, let member, let criterion, let before, let after):
      return Self.onSheet(
        product, member, [("criterion", .string(criterion)), ("before", .integer(before)), ("after", .integer(after))])
    case .note(let product, let member, let criterion, let text):
      return Self.onSheet(product, member, [("criterion", .string(criterion)), ("text", .string(text))])
    case .reject(let product, let member, let reason), .stop(let product, let member, let reason):
      return Self.onSheet(product, member, [("reason", .text(reason))])
    case .submit(let product, let member): return Self.onSheet(product, member, [])
    case .reopen(let product, let member, let reason):
      return Self.onSheet(product, member, [("reason", .string(reason))])
    case .conclude(let product, let conclusion): return conclusion.json(product: product)
    case .printed(let document, let head):
      return .members(["document": .string(document), "head": .string(head)])
    }
  }

  private static func onSheet(_ product: String, _ member: String, _ more: [(String, JSONValue)]) -> JSONValue {
    .object(
      [.init("product", .string(product)), .init("member", .string(member))] + more.map { .init($0.0, $0.1) })
  }
}

extension Act {
  /// Reads an act from its name and content.
  /// - Throws: `JSONError` or `FieldError`; `UnreadableAct` for an unknown name, or for a content in another form than
  ///   the canonical one.
  public init(name: String, content: String) throws {
    guard let known = Name(rawValue: name) else { throw UnreadableAct.unknownName }
    try self.init(known, ActReader(JSONValue(parsing: content)))
    guard Value.text(json.canonicalText) == .text(content) else { throw UnreadableAct.notCanonical }
  }

  private init(_ name: Name, _ content: ActReader) throws(FieldError) {
    switch name {
    case .pinEdition:
      let fields = try content.fields("hash", "text")
      self = .pinEdition(hash: try fields.name("hash"), text: try fields.text("text"))
    case .pinSet:
      let fields = try content.fields("edition", "number", "hash", "text")
      self = .pinSet(
        edition: try fields.name("edition"), number: try fields.required("number", FieldReader.integer),
        hash: try fields.name("hash"), text: try fields.text("text"))
    case .openSitting: self = .openSitting(try Sitting(json: content.json, at: .root))
    case .addMember: self = .addMember(try Member(json: content.json, at: .root))
    case .addProduct: self = .addProduct(try Product(json: content.json, at: .root))
    case .attend: self = .attend(try Attendance(json: content.json, at: .root))
    case .conclude:
      let (product, conclusion) = try Conclusion.read(content.json, at: .root)
      self = .conclude(product: product, conclusion)
    case .printed:
      let fields = try content.fields("document", "head")
      self = .printed(document: try fields.name("document"), head: try fields.text("head"))
    case .move:
      let fields = try content.fields("product", "from", "to", "reason", "missing")
      self = .move(
        product: try fields.name("product"), from: try fields.required("from", FieldReader.oneOf(Stage.self)),
        to: try fields.required("to", FieldReader.oneOf(Stage.self)), reason: try fields.text("reason"),
        missing: try fields.required("missing", FieldReader.list(FieldReader.nonEmptyText)))
    case .tick, .note, .reject, .stop, .submit, .reopen: self = try Act.onSheet(name, content)
    }
  }

  private static func onSheet(_ name: Name, _ content: ActReader) throws(FieldError) -> Act {
    let more: [String] =
      switch name {
      case .tick: ["criterion", "before", "after"]
      case .note: ["criterion", "text"]
      case .reject, .stop, .reopen: ["reason"]
      default: []
      }
    let fields = try content.fields(["product", "member"] + more)
    let product = try fields.name("product")
    let member = try fields.name("member")
    switch name {
    case .tick:
      return .tick(
        product: product, member: member, criterion: try fields.name("criterion"),
        before: try fields.nullable("before", FieldReader.integer),
        after: try fields.nullable("after", FieldReader.integer))
    case .note:
      return .note(
        product: product, member: member, criterion: try fields.name("criterion"), text: try fields.text("text"))
    case .reject: return .reject(product: product, member: member, reason: try fields.optionalText("reason"))
    case .stop: return .stop(product: product, member: member, reason: try fields.optionalText("reason"))
    case .reopen: return .reopen(product: product, member: member, reason: try fields.text("reason"))
    default: return .submit(product: product, member: member)
    }
  }
}

/// Why a row of the record is not an act of this program.
public enum UnreadableAct: ExplainedError, Hashable {
  case unknownName
  /// The content is JSON, but not in the one form that is written.
  case notCanonical

  public func explanation(in language: Language) -> String {
    switch self {
    case .unknownName: language.choose("việc ghi không có trong chương trình này", "an act that this program lacks")
    case .notCanonical:
      language.choose("nội dung không viết theo dạng chuẩn", "the content is not written in canonical form")
    }
  }
}

/// Opens the content of an act.
private struct ActReader {
  let json: JSONValue
  init(_ json: JSONValue) { self.json = json }

  func fields(_ known: String...) throws(FieldError) -> FieldReader { try fields(known) }
  func fields(_ known: [String]) throws(FieldError) -> FieldReader { try FieldReader(json, at: .root, known: known) }
}

extension FieldReader {
  fileprivate func name(_ key: String) throws(FieldError) -> String { try required(key, FieldReader.nonEmptyText) }
  fileprivate func text(_ key: String) throws(FieldError) -> String { try required(key, FieldReader.text) }
  fileprivate func optionalText(_ key: String) throws(FieldError) -> String? {
    try nullable(key, FieldReader.text)
  }
}
