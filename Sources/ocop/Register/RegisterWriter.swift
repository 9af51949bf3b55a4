import Council
import Foundation
import Rulebook
import SQLiteStore
import Season
import Sealing

/// Puts acts on the register of a store, all or none, outside any sitting.
struct RegisterWriter {
  /// A rule refuses one of the acts (exit status 4).
  struct Refused: ExplainedError {
    /// Code of the dossier that it is about; nil for the register as a whole.
    let dossier: String?
    let cause: Refusal

    func explanation(in language: Language) -> String {
      (dossier.map { "\($0): " } ?? "") + cause.explanation(in: language)
    }
  }

  /// How many acts are done between two looks at what the user wants.
  private static let pace = 256

  private let path: String
  private let isNew: Bool
  private let language: Language

  /// Takes the store at `path`; `creates` says whether it may be made where there is none.
  init(_ path: String, creates: Bool = false, language: Language) {
    self.path = path
    isNew = creates && !FileManager.default.fileExists(atPath: path)
    self.language = language
  }

  /// Does what `plan` finds is to be done on the register, telling how far it is on standard error, until somebody
  /// interrupts.
  /// - Throws: as `write(at:_:watching:)`, and `Interruption.Cancelled`.
  func write<Plan>(
    at time: Timestamp, _ plan: (CouncilRegister) throws -> (acts: [SeasonAct], Plan)
  ) throws -> Plan {
    Interruption.watch()
    var line: ProgressLine?
    defer { line?.clear() }
    return try write(at: time, plan) { done, all in
      try Interruption.check()
      let shown = line ?? ProgressLine(language.choose("Ghi vào sổ", "Writing"), total: all, language: language)
      line = shown
      shown.show(done)
    }
  }

  /// Does what `plan` finds is to be done on the register as one transaction of the account, telling `watching` now and
  /// then how many acts of how many are done. Nobody else writes between what `plan` reads and what is done. Where
  /// anything fails or `watching` throws, nothing is written and no new store stays.
  /// - Throws: `Refused`, `StoreError`, or what `plan` or `watching` throws.
  func write<Plan>(
    at time: Timestamp, _ plan: (CouncilRegister) throws -> (acts: [SeasonAct], Plan),
    watching: (_ done: Int, _ all: Int) throws -> Void
  ) throws -> Plan {
    let file =
      isNew ? try SQLiteStore.create(path, crypto: .sodium) : try LiveStore.file(path, access: .readWrite)
    let actor = Actor.account(OperatorAccount.name)
    var acts: [SeasonAct] = []
    var place = 0
    do {
      let result = try file.performAll {
        let (planned, result) = try plan(file.engine.store.register)
        acts = planned
        return (acts.map { Deed(.season($0), sitting: "", actor: actor, time: time) }, result)
      } watching: { done in
        place = done
        if done.isMultiple(of: Self.pace) { try watching(done, acts.count) }
      }
      try file.close()
      return result
    } catch {
      if isNew { file.discardIfEmpty() } else { try? file.close() }
      guard let refusal = error as? Refusal, acts.indices.contains(place) else { throw error }
      throw Refused(dossier: acts[place].dossier, cause: refusal)
    }
  }
}
