import Council
import Rulebook
import Season
import StrictJSON

/// All of a register as one JSON document (docs/register.md), which puts it on another store.
public struct RegisterCopy: Sendable {
  private static let format = "ocop-register"
  private static let version = 1
  private static let keys = ["format", "version", "dossiers", "events", "targets", "grants", "communes"]

  let dossiers: [DossierCopy]
  let events: [SeasonEvent]
  let targets: [SeasonTarget]
  let grants: [SeasonGrant]
  let communes: [Commune]

  /// Copies a register.
  public init(_ register: WholeRegister) {
    dossiers = register.dossiers.map(DossierCopy.init)
    events = register.events
    targets = register.targets
    grants = register.grants
    communes = register.communes
  }

  /// Reads what `text` writes.
  /// - Throws: `FieldError`, with the path of what is wrong.
  public init(_ json: JSONValue) throws(FieldError) {
    let reader = try FieldReader(json, at: .root, known: Self.keys)
    guard try reader.required("format", FieldReader.text) == Self.format else {
      throw FieldError(JSONPath.root.member("format"), expected: .oneOf([Self.format]))
    }
    _ = try reader.required("version", FieldReader.integer(in: Self.version...Self.version))
    dossiers = try reader.required("dossiers", FieldReader.list(DossierCopy.init(json:at:)))
    events = try reader.required("events", FieldReader.list(SeasonEvent.init(json:at:)))
    targets = try reader.required("targets", FieldReader.list(SeasonTarget.init(json:at:)))
    grants = try reader.required("grants", FieldReader.list(SeasonGrant.init(json:at:)))
    communes = try reader.required("communes", FieldReader.list(Commune.init(json:at:)))
  }

  /// The document, with a line for each dossier and each other entry.
  public var text: String {
    func list(_ name: String, _ entries: [JSONValue]) -> String {
      "\"\(name)\":[" + entries.map { "\n" + $0.canonicalText }.joined(separator: ",") + "\n]"
    }
    let lists = [
      list("dossiers", dossiers.map(\.json)), list("events", events.map(\.json)),
      list("targets", targets.map(\.json)), list("grants", grants.map(\.json)),
      list("communes", communes.map(\.json)),
    ]
    return "{\"format\":\"\(Self.format)\",\"version\":\(Self.version),\n\(lists.joined(separator: ",\n"))}\n"
  }
}
