import Council
import Rulebook
import Season

/// The lists that a season has beside its dossiers, the latest entries first, with the remarks that sessions led to.
struct SeasonBook: Hashable, Sendable {
  let events: [SeasonEvent]
  let targets: [SeasonTarget]
  let grants: [SeasonGrant]
  /// A dossier that an entry names.
  struct Named: Hashable, Sendable {
    let name: String
    let producer: String
  }

  /// What is known of each dossier, by its code.
  let dossiers: [String: Named]
  private let remarks: [String: [Remark]]

  /// Reads the lists of `register`.
  init(_ register: CouncilRegister) throws {
    events = try register.events().sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    targets = try register.targets().sorted { ($1.year, $0.id) < ($0.year, $1.id) }
    grants = try register.grants().sorted { ($1.year, $1.days, $0.id) < ($0.year, $0.days, $1.id) }
    dossiers = Dictionary(
      try register.dossiers().map { ($0.fields.code, Named(name: $0.fields.name, producer: $0.fields.producer)) },
      uniquingKeysWith: { first, _ in first })
    remarks = try register.entries().remarks
  }

  /// How many entries `list` has.
  func count(of list: SeasonList) -> Int {
    switch list {
    case .event: events.count
    case .target: targets.count
    case .grant: grants.count
    }
  }

  /// The ids of `list`, as shown.
  func ids(of list: SeasonList) -> [String] {
    switch list {
    case .event: events.map(\.id)
    case .target: targets.map(\.id)
    case .grant: grants.map(\.id)
    }
  }

  /// The remarks that were made in `session` on the dossier with `code`.
  func remarks(of session: SeasonEvent, on code: String) -> [Remark] {
    (remarks[code] ?? []).filter { $0.session == session.id }
  }
}

extension SeasonGrant {
  /// Its day as a number to sort by; 0 where it is not known.
  fileprivate var days: Int { date?.dayNumber ?? 0 }
}
