import Rating
import Rulebook
import StrictJSON

extension Sitting {
  private static let keys = [
    "id", "title", "authority", "council", "decision", "level", "edition", "editionHash", "date", "place", "begins",
    "ends", "guests", "recipients", "regulation", "sample",
  ]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText), title: try fields.required("title", FieldReader.text),
      authority: try fields.required("authority", FieldReader.text),
      council: try fields.required("council", FieldReader.text),
      decision: try fields.required("decision", FieldReader.text),
      level: try fields.required("level", FieldReader.oneOf(Level.Name.self)),
      edition: try fields.required("edition", FieldReader.nonEmptyText),
      editionHash: try fields.required("editionHash", FieldReader.nonEmptyText),
      date: try fields.required("date", FieldReader.date), place: try fields.required("place", FieldReader.text),
      begins: try fields.nullable("begins", FieldReader.text), ends: try fields.nullable("ends", FieldReader.text),
      guests: try fields.required("guests", FieldReader.list(FieldReader.text)),
      recipients: try fields.required("recipients", FieldReader.list(FieldReader.text)),
      regulation: try fields.required("regulation", Regulation.init(json:at:)),
      isSample: try fields.required("sample", FieldReader.bool))
  }

  var json: JSONValue {
    .members([
      "id": .string(id), "title": .string(title), "authority": .string(authority), "council": .string(council),
      "decision": .string(decision), "level": .string(level.rawValue), "edition": .string(edition),
      "editionHash": .string(editionHash), "date": .string(date.description), "place": .string(place),
      "begins": .text(begins), "ends": .text(ends), "guests": .array(guests.map(JSONValue.string)),
      "recipients": .array(recipients.map(JSONValue.string)), "regulation": regulation.json, "sample": .bool(isSample),
    ])
  }
}

extension Member {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["id", "name", "office", "role"])
    self.init(
      id: try fields.required("id", FieldReader.nonEmptyText),
      name: try fields.required("name", FieldReader.nonEmptyText),
      office: try fields.required("office", FieldReader.text),
      role: try fields.required("role", FieldReader.oneOf(Role.self)))
  }

  var json: JSONValue {
    .members([
      "id": .string(id), "name": .string(name), "office": .string(office), "role": .string(role.rawValue),
    ])
  }
}

extension Product {
  private static let keys = [
    "code", "name", "producer", "address", "phone", "set", "setHash", "kind", "position",
  ]

  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: Self.keys)
    self.init(
      code: try fields.required("code", FieldReader.nonEmptyText),
      name: try fields.required("name", FieldReader.nonEmptyText),
      producer: try fields.required("producer", FieldReader.text),
      address: try fields.required("address", FieldReader.text),
      phone: try fields.required("phone", FieldReader.text),
      set: try fields.required("set", FieldReader.integer(in: Bounds.set)),
      setHash: try fields.required("setHash", FieldReader.nonEmptyText),
      kind: try fields.required("kind", FieldReader.oneOf(ApplicationKind.self)),
      position: try fields.required("position", FieldReader.integer(in: Bounds.ordinal)))
  }

  var json: JSONValue {
    .members([
      "code": .string(code), "name": .string(name), "producer": .string(producer), "address": .string(address),
      "phone": .string(phone), "set": .integer(set), "setHash": .string(setHash), "kind": .string(kind.rawValue),
      "position": .integer(position),
    ])
  }
}

extension Attendance {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["member", "product", "state", "reason", "delegate"])
    self.init(
      member: try fields.required("member", FieldReader.nonEmptyText),
      product: try fields.nullable("product", FieldReader.nonEmptyText),
      state: try fields.required("state", FieldReader.oneOf(State.self)),
      reason: try fields.required("reason", FieldReader.text),
      delegate: try fields.nullable("delegate", Delegate.init(json:at:)))
  }

  var json: JSONValue {
    .members([
      "member": .string(member), "product": .text(product), "state": .string(state.rawValue),
      "reason": .string(reason), "delegate": delegate?.json ?? .null,
    ])
  }
}

extension Conclusion {
  private static let keys = [
    "product", "status", "star", "total", "decisions", "conditions", "discussion", "withoutMeeting", "national",
  ]

  /// Reads a conclusion, which names its product.
  static func read(_ json: JSONValue, at path: JSONPath) throws(FieldError) -> (product: String, Conclusion) {
    let fields = try FieldReader(json, at: path, known: keys)
    let conclusion = Conclusion(
      status: try fields.required("status") { value, path throws(FieldError) in
        guard let status = value.asText.flatMap(Status.init(rawValue:)) else { throw FieldError(path, expected: .text) }
        return status
      },
      star: try fields.nullable("star", FieldReader.integer(in: Bounds.stars)),
      total: try fields.nullable("total", Fraction.mean),
      decisions: try fields.required("decisions", Decisions.init(json:at:)),
      conditions: try fields.required("conditions", FieldReader.list(FieldReader.text)),
      discussion: try fields.required("discussion", FieldReader.text),
      withoutMeeting: try fields.required("withoutMeeting", FieldReader.text),
      national: try fields.nullable("national", NationalResult.init(json:at:)))
    return (try fields.required("product", FieldReader.nonEmptyText), conclusion)
  }

  func json(product: String) -> JSONValue {
    .members([
      "product": .string(product), "status": .string(status.rawValue), "star": .integer(star),
      "total": total?.json ?? .null, "decisions": decisions.json,
      "conditions": .array(conditions.map(JSONValue.string)), "discussion": .string(discussion),
      "withoutMeeting": .string(withoutMeeting), "national": national?.json ?? .null,
    ])
  }
}
