import Council
import Rulebook
import Season

/// Everything that the report of a season is made of.
public struct SeasonMaterial: Sendable {
  /// A dossier with what the report counts it by.
  struct Entry: Sendable {
    let dossier: RegisteredDossier
    /// Digits of the province.
    let province: String
    /// District, or commune where there are no districts; empty where neither is noted.
    let place: String
    /// The criteria set; nil before it is chosen, or where its edition carries no sets.
    let set: CriteriaSet?
    /// On the certificate, else of the highest level that rated; nil before a rating.
    let star: Int?
  }

  /// The season; nil for all that the register has.
  public let year: Int?
  /// In the order of the codes.
  let entries: [Entry]
  let targets: [SeasonTarget]
  let grants: [SeasonGrant]
  /// By day.
  let events: [SeasonEvent]
  /// Names by digits.
  let provinces: [String: String]

  /// Gathers the season `year` of `register`, or all seasons.
  public init(of register: CouncilRegister, year: Int?, source: SeasonSource) throws {
    let choice = EditionChoice(among: try source.editions())
    let outcomes = try register.entries().outcomes
    var sets: [String: CriteriaSet?] = [:]
    func set(of dossier: RegisteredDossier) throws -> CriteriaSet? {
      guard let number = dossier.fields.set,
        let edition = choice.editions.last(where: { $0.isInForce(on: dossier.filed ?? dossier.since) })
      else { return nil }
      let key = "\(edition.id)/\(number)"
      if let known = sets[key] { return known }
      let read = try source.set(edition.id, number)
      sets[key] = .some(read)
      return read
    }
    func isOfSeason(_ other: Int) -> Bool { year.map { $0 == other } ?? true }
    self.year = year
    entries = try register.dossiers().filter { isOfSeason($0.fields.year) }.map { dossier in
      let fields = dossier.fields
      return Entry(
        dossier: dossier, province: ProductCode(fields.code)?.province ?? "",
        place: fields.district.isEmpty ? fields.commune : fields.district, set: try set(of: dossier),
        star: dossier.stars ?? outcomes[fields.code]?.last { $0.star != nil }?.star)
    }
    targets = try register.targets().filter { isOfSeason($0.year) }
    grants = try register.grants().filter { isOfSeason($0.year) }
    events = try register.events().filter { isOfSeason($0.year) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    provinces = try source.provinces()
  }

  /// The seasons that `register` knows of, rising.
  public static func years(of register: CouncilRegister) throws -> [Int] {
    let dossiers = try register.dossiers().map(\.fields.year)
    let others = try register.targets().map(\.year) + register.grants().map(\.year) + register.events().map(\.year)
    return Set(dossiers + others).sorted()
  }

  /// True where there is nothing to report on.
  public var isEmpty: Bool { entries.isEmpty && targets.isEmpty && grants.isEmpty && events.isEmpty }
}

extension SeasonMaterial.Entry {
  var stage: DossierStage { dossier.stage }

  /// True where the name says that the product is invented.
  var isSample: Bool { dossier.isSample }

  /// True once the idea was accepted.
  var isAccepted: Bool { stage != .idea && stage != .refused }

  /// True while the business plan that was asked for is not in.
  var lacksPlan: Bool { stage == .planAwaited }

  /// True once the business plan is in.
  var hasPlan: Bool {
    switch stage {
    case .idea, .accepted, .refused, .planAwaited: false
    default: true
    }
  }

  /// True where it belongs to `name`: district, commune or province.
  func lies(in name: String, provinces: [String: String]) -> Bool {
    name == dossier.fields.district || name == dossier.fields.commune || name == provinces[province]
  }
}
