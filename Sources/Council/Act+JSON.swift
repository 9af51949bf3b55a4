import Rulebook
import Season
import StrictJSON

extension Act {
  /// The names of the acts, as the record's column `act` has them.
  enum Name: String, CaseIterable {
    case pinEdition, pinSet, openSitting, addMember, addProduct, attend, giveKey, changePIN, signIn, seal, share, move
    case openSession, closeSession, handOver, mark, submit, reseal, reopen, close, rescore, conclude, printed
    case agree
    case openCorrection
    case paperBegin, paperMark, paperSign, paperCancel
    case callMeeting, adoptNational
    case removeMember, removeProduct
  }

  /// The act's name, as the record has it.
  var recordedName: String {
    if case .season(let act) = self { act.name.rawValue } else { name?.rawValue ?? "" }
  }

  /// Every name that the record's column `act` may hold.
  public static var names: [String] { Name.allCases.map(\.rawValue) + SeasonAct.Name.allCases.map(\.rawValue) }

  /// The act's name; nil for those on the register, which have their own.
  private var name: Name? {
    switch self {
    case .pinEdition: .pinEdition
    case .pinSet: .pinSet
    case .openSitting: .openSitting
    case .addMember: .addMember
    case .addProduct: .addProduct
    case .attend: .attend
    case .openSession: .openSession
    case .closeSession: .closeSession
    case .giveKey: .giveKey
    case .changePIN: .changePIN
    case .signIn: .signIn
    case .seal: .seal
    case .share: .share
    case .move: .move
    case .handOver: .handOver
    case .mark: .mark
    case .submit: .submit
    case .reseal: .reseal
    case .reopen: .reopen
    case .close: .close
    case .rescore: .rescore
    case .conclude: .conclude
    case .printed: .printed
    case .agree: .agree
    case .openCorrection: .openCorrection
    case .paperBegin: .paperBegin
    case .paperMark: .paperMark
    case .paperSign: .paperSign
    case .paperCancel: .paperCancel
    case .season: nil
    case .callMeeting: .callMeeting
    case .adoptNational: .adoptNational
    case .removeMember: .removeMember
    case .removeProduct: .removeProduct
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
    case .removeMember, .removeProduct: return removalJSON
    case .attend(let attendance): return attendance.json
    case .openSession(let session): return session.json
    case .closeSession(let number, let ends):
      return .members(["number": .integer(number), "ends": .string(ends)])
    case .giveKey(let key): return key.json
    case .changePIN(let member, let wrapped):
      return .members(["member": .string(member), "wrapped": .string(wrapped)])
    case .signIn(let member, let succeeded):
      return .members(["member": .string(member), "succeeded": .bool(succeeded)])
    case .seal(let key, let shares):
      return .members(["public": .string(key.text), "shares": .array(shares.map(\.json))])
    case .share(let share): return share.json
    case .move(let product, let from, let to, let reason):
      return .members([
        "product": .string(product), "from": .string(from.rawValue), "to": .string(to.rawValue),
        "reason": .string(reason),
      ])
    case .handOver(let product, let member, let reason):
      return .members(["product": .string(product), "to": .text(member), "reason": .string(reason)])
    case .mark(let product, let member, let version, let box), .reseal(let product, let member, let version, let box):
      return .members([
        "product": .string(product), "member": .string(member), "version": .integer(version), "box": .string(box),
      ])
    case .submit(let submission): return submission.json
    case .reopen(let product, let member, let reason):
      return .members(["product": .string(product), "member": .string(member), "reason": .string(reason)])
    case .close(let product, let reason, let missing, let opened):
      return .members([
        "product": .string(product), "reason": .string(reason), "missing": .array(missing.map(JSONValue.string)),
        "opened": .array(opened.map(\.json)),
      ])
    case .rescore(let product, let members, let reason):
      return .members([
        "product": .string(product), "members": .array(members.map(JSONValue.string)), "reason": .string(reason),
      ])
    case .conclude(let product, let conclusion): return conclusion.json(product: product)
    case .agree(let agreement, let reason): return agreement.json(reason: reason)
    case .printed, .openCorrection: return printingJSON
    case .paperBegin, .paperMark, .paperSign, .paperCancel: return paperJSON ?? .null
    case .season(let act): return act.json
    case .adoptNational(let product, let national, let star):
      return Self.adoptionJSON(product, national, star: star)
    case .callMeeting(let product, let reason):
      return .members(["product": .string(product), "reason": .string(reason)])
    }
  }
}

extension Act {
  /// Reads an act from its name and content.
  /// - Throws: `JSONError` or `FieldError`; `UnreadableAct` for an unknown name, or for a content in another form than
  ///   the canonical one.
  public init(name: String, content: String) throws {
    if let known = SeasonAct.Name(rawValue: name) {
      self = .season(try SeasonAct(known, JSONValue(parsing: content)))
    } else {
      guard let known = Name(rawValue: name) else { throw UnreadableAct.unknownName }
      try self.init(known, JSONValue(parsing: content))
    }
    guard Value.text(json.canonicalText) == .text(content) else { throw UnreadableAct.notCanonical }
  }

  private init(_ name: Name, _ json: JSONValue) throws(FieldError) {
    switch name {
    case .pinEdition, .pinSet, .openSitting, .addMember, .addProduct, .attend, .openSession, .closeSession:
      self = try Self.settingUp(name, json)
    case .removeMember, .removeProduct: self = try Self.removal(name, json)
    case .printed, .openCorrection: self = try Self.printing(name, json)
    case .callMeeting: self = try Self.meeting(json)
    case .adoptNational: self = try Self.adoption(json)
    case .giveKey, .changePIN, .signIn, .seal, .share: self = try Self.keeping(name, json)
    case .mark, .submit, .reseal, .reopen: self = try Self.onSheet(name, json)
    case .move, .handOver, .close, .rescore, .conclude: self = try Self.leading(name, json)
    case .agree: self = try Agreement.act(json)
    case .paperBegin, .paperMark, .paperSign, .paperCancel: self = try Self.onPaper(name, json)
    }
  }

  private static func fields(_ json: JSONValue, _ known: String...) throws(FieldError) -> FieldReader {
    try FieldReader(json, at: .root, known: known)
  }

  private static func settingUp(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    switch name {
    case .openSitting: return .openSitting(try Sitting(json: json, at: .root))
    case .addMember: return .addMember(try Member(json: json, at: .root))
    case .addProduct: return .addProduct(try Product(json: json, at: .root))
    case .attend: return .attend(try Attendance(json: json, at: .root))
    case .openSession: return .openSession(try Session(json: json, at: .root))
    case .closeSession:
      let fields = try fields(json, "number", "ends")
      return .closeSession(
        number: try fields.required("number", FieldReader.integer(in: Bounds.ordinal)), ends: try fields.text("ends"))
    case .pinEdition:
      let fields = try fields(json, "hash", "text")
      return .pinEdition(hash: try fields.name("hash"), text: try fields.text("text"))
    default:
      let fields = try fields(json, "edition", "number", "hash", "text")
      return .pinSet(
        edition: try fields.name("edition"), number: try fields.required("number", FieldReader.integer(in: Bounds.set)),
        hash: try fields.name("hash"), text: try fields.text("text"))
    }
  }

  private static func keeping(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    switch name {
    case .giveKey: return .giveKey(try MemberKey(json: json, at: .root))
    case .share: return .share(try SealShare(json: json, at: .root))
    case .changePIN:
      let fields = try fields(json, "member", "wrapped")
      return .changePIN(member: try fields.name("member"), wrapped: try fields.name("wrapped"))
    case .signIn:
      let fields = try fields(json, "member", "succeeded")
      return .signIn(
        member: try fields.name("member"), succeeded: try fields.required("succeeded", FieldReader.bool))
    default:
      let fields = try fields(json, "public", "shares")
      return .seal(
        publicKey: PublicKey(try fields.name("public")),
        shares: try fields.required("shares", FieldReader.list(SealShare.init(json:at:))))
    }
  }

  private static func onSheet(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    switch name {
    case .submit: return .submit(try Submission(json: json, at: .root))
    case .reopen:
      let fields = try fields(json, "product", "member", "reason")
      return .reopen(
        product: try fields.name("product"), member: try fields.name("member"), reason: try fields.text("reason"))
    default:
      let fields = try fields(json, "product", "member", "version", "box")
      let (product, member) = (try fields.name("product"), try fields.name("member"))
      let (version, box) = (
        try fields.required("version", FieldReader.integer(in: Bounds.ordinal)), try fields.name("box")
      )
      return name == .mark
        ? .mark(product: product, member: member, version: version, box: box)
        : .reseal(product: product, member: member, version: version, box: box)
    }
  }

  private static func leading(_ name: Name, _ json: JSONValue) throws(FieldError) -> Act {
    switch name {
    case .conclude:
      let (product, conclusion) = try Conclusion.read(json, at: .root)
      return .conclude(product: product, conclusion)
    case .move:
      let fields = try fields(json, "product", "from", "to", "reason")
      return .move(
        product: try fields.name("product"), from: try fields.required("from", FieldReader.oneOf(Stage.self)),
        to: try fields.required("to", FieldReader.oneOf(Stage.self)), reason: try fields.text("reason"))
    case .handOver:
      let fields = try fields(json, "product", "to", "reason")
      return .handOver(
        product: try fields.name("product"), to: try fields.nullable("to", FieldReader.nonEmptyText),
        reason: try fields.text("reason"))
    case .close:
      let fields = try fields(json, "product", "reason", "missing", "opened")
      return .close(
        product: try fields.name("product"), reason: try fields.text("reason"),
        missing: try fields.required("missing", FieldReader.list(FieldReader.nonEmptyText)),
        opened: try fields.required("opened", FieldReader.list(OpenedSheet.init(json:at:))))
    default:
      let fields = try fields(json, "product", "members", "reason")
      return .rescore(
        product: try fields.name("product"),
        members: try fields.required("members", FieldReader.list(FieldReader.nonEmptyText)),
        reason: try fields.text("reason"))
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

extension FieldReader {
  fileprivate func name(_ key: String) throws(FieldError) -> String { try required(key, FieldReader.nonEmptyText) }
  fileprivate func text(_ key: String) throws(FieldError) -> String { try required(key, FieldReader.text) }
}
