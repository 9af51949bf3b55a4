import Council
import Rulebook
import Season

/// Everything that the minutes of a working session on business plans are made of.
public struct WorkingSessionMaterial: Sendable {
  /// A remark with the dossier that it is on.
  struct Noted: Sendable {
    let dossier: RegisteredDossier
    let remark: Remark
  }

  /// A `session` of the register.
  public let event: SeasonEvent
  /// Those that were dealt with, in the order of the codes; also where only a remark says so.
  let dossiers: [RegisteredDossier]
  /// What was asked for there, by dossier and number.
  let remarks: [Noted]
  /// Code of the last record before the print.
  let head: HeadCode?

  /// Gathers what `store` knows of a working session.
  public init(_ event: SeasonEvent, in store: CouncilStore) throws {
    let noted = try store.register.entries().remarks.mapValues { $0.filter { $0.session == event.id } }
      .filter { !$0.value.isEmpty }
    let codes = Set(event.dossiers).union(noted.keys)
    self.event = event
    dossiers = try codes.sorted().compactMap { try store.register.find($0) }
    remarks = dossiers.flatMap { dossier in
      (noted[dossier.fields.code] ?? []).map { Noted(dossier: dossier, remark: $0) }
    }
    head = try store.head()?.code
  }

  /// The working sessions of the register's latest season that has any, by day.
  public static func latest(of register: CouncilRegister) throws -> [SeasonEvent] {
    let sessions = try register.events().filter { $0.kind == .session }
    let year = sessions.map(\.year).max()
    return sessions.filter { $0.year == year }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// True where something of it is invented.
  var isSample: Bool { event.title.contains("mẫu)") || dossiers.contains(where: \.isSample) }
}

extension RegisteredDossier {
  /// True where the name says that the product is invented.
  var isSample: Bool { fields.name.hasSuffix("(mẫu)") }
}
