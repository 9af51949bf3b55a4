import Council
import Rulebook
import Season
import SetUp

/// What a list changes in a register, worked out before anything is written.
public struct RegisterPlan: Sendable {
  /// In the order of the list.
  public private(set) var acts: [SeasonAct] = []
  /// Numbers of dossiers that are new, changed, and as they were.
  public private(set) var (added, changed, skipped) = (0, 0, 0)
  /// What is taken, but looks wrong.
  public let warnings: [PlaceWarning]

  /// Compares `file` with the register as it stands.
  /// - Parameters:
  ///   - sets: the numbers of the criteria sets.
  ///   - updates: whether dossiers that the register has with other values are changed.
  ///   - date: the day of what is done.
  ///   - reason: goes into the record.
  /// - Throws: `ImportFaults` with everything that is wrong, or what the register throws.
  public init(
    _ file: ListFile, into register: CouncilRegister, sets: ClosedRange<Int>, places: PlaceList, updates: Bool,
    date: CalendarDate, reason: String
  ) throws {
    var faults = file.faults
    let list = RegisterList(file, sets: sets, &faults)
    let known = Dictionary(uniqueKeysWithValues: try register.dossiers().map { ($0.fields.code, $0) })
    warnings = places.warnings(of: list.rows, in: file.name)
    for row in list.rows {
      let old = known[row.code.description]
      let new = row.fields(of: old?.fields)
      let stage = row.stage ?? old?.stage ?? .idea
      if new.set == nil, stage.isFiled {
        faults.add(.refused(.setMissing), line: row.line, column: RegisterColumn.set.rawValue)
      } else if let old {
        let columns = Self.differences(old, new, stage)
        if columns.isEmpty {
          skipped += 1
        } else if !updates {
          faults.add(.knownOtherwise(columns: columns), line: row.line, column: RegisterColumn.code.rawValue)
        } else if let refusal = try Self.refusal(of: old, to: stage, date, register) {
          faults.add(.refused(refusal), line: row.line, column: RegisterColumn.stage.rawValue)
        } else {
          changed += 1
          acts += Self.changes(of: old, to: new, stage, date, reason)
        }
      } else {
        added += 1
        acts.append(.enrol(new, stage: stage, date: date, reason: reason))
      }
    }
    guard faults.faults.isEmpty else { throw ImportFaults(faults: faults.sorted) }
  }

  /// The columns in which the dossier is to be another.
  private static func differences(_ old: RegisteredDossier, _ new: Dossier, _ stage: DossierStage) -> [String] {
    if old.fields == new, old.stage == stage { return [] }
    return RegisterColumn.allCases.filter { $0.cell(of: old.fields, at: old.stage) != $0.cell(of: new, at: stage) }
      .map(\.rawValue)
  }

  /// Why a list cannot bring the dossier to `stage`; nil where it can.
  private static func refusal(
    of old: RegisteredDossier, to stage: DossierStage, _ date: CalendarDate, _ register: CouncilRegister
  ) throws -> DossierRefusal? {
    guard stage != old.stage else { return nil }
    guard let demands = old.stage.demands(to: stage) else { return .noSuchStep(old.stage, stage) }
    if demands.due { return .dueMissing }
    if demands.ground { return .groundMissing }
    if date < old.since { return .tooEarly(since: old.since) }
    if stage == .recognised, try !register.view(old.fields.code).outcomes.contains(where: { ($0.star ?? 0) >= 3 }) {
      return .notRated
    }
    return nil
  }

  /// A dossier gets its set before it is filed, and loses it after.
  private static func changes(
    of old: RegisteredDossier, to new: Dossier, _ stage: DossierStage, _ date: CalendarDate, _ reason: String
  ) -> [SeasonAct] {
    let amendment: [SeasonAct] = new == old.fields ? [] : [.amend(new, reason: reason)]
    let step = DossierStep(from: old.stage, to: stage, date: date, reason: reason)
    let steps: [SeasonAct] = stage == old.stage ? [] : [.step(dossier: new.code, step)]
    return stage.isFiled ? amendment + steps : steps + amendment
  }
}
