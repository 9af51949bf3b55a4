import Council
import Rulebook
import Season

/// What a copy of a register adds to another one, worked out before anything is written.
public struct CopyPlan: Sendable {
  /// The register has an entry of the same code or id that is another (exit status 4).
  public struct Known: ExplainedError, Hashable {
    /// The code or id.
    public let id: String

    /// Names it.
    public init(id: String) { self.id = id }

    public func explanation(in language: Language) -> String {
      language.choose(
        "sổ đã có «\(id)» với nội dung khác; bản sao chỉ bổ sung, không sửa: hãy nhập vào một kho mới (--create)",
        "the register has another “\(id)”; a copy only adds and changes nothing: import it into a new store (--create)")
    }
  }

  /// What has to be done, dossiers first.
  public private(set) var acts: [SeasonAct] = []
  /// Numbers of dossiers that are new, and that are there as they are in the copy.
  public private(set) var (added, skipped) = (0, 0)

  /// Compares `copy` with the register as it stands.
  /// - Throws: `Known`, or what the register throws.
  public init(_ copy: RegisterCopy, into register: CouncilRegister) throws {
    let whole = try register.whole()
    let there = RegisterCopy(whole)
    let dossiers = try Self.new(in: copy.dossiers, there.dossiers, by: \.fields.code)
    added = dossiers.count
    skipped = copy.dossiers.count - added
    acts += dossiers.flatMap(\.acts)
    acts += try Self.new(in: copy.events, there.events, by: \.id).map(SeasonAct.event)
    acts += try Self.new(in: copy.targets, there.targets, by: \.id).map(SeasonAct.target)
    acts += try Self.new(in: copy.grants, there.grants, by: \.id).map(SeasonAct.grant)
    let communes = try Self.new(in: copy.communes, there.communes, by: \.code)
    if !communes.isEmpty { acts.append(.communes(communes)) }
  }

  private static func new<Entry: Hashable>(
    in copy: [Entry], _ there: [Entry], by id: (Entry) -> String
  ) throws -> [Entry] {
    let known = Dictionary(uniqueKeysWithValues: there.map { (id($0), $0) })
    return try copy.filter { entry in
      guard let old = known[id(entry)] else { return true }
      guard old == entry else { throw Known(id: id(entry)) }
      return false
    }
  }
}
