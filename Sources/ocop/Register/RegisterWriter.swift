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

  /// The register as it stands.
  /// - Throws: `StoreError`.
  func register() throws -> CouncilRegister {
    try (isNew ? CouncilStore.inMemory(crypto: .sodium, deeds: []) : LiveStore.open(path, access: .readOnly)).register
  }

  /// Does `acts` as `write(_:at:watching:)`, telling how far it is on standard error, until somebody interrupts.
  /// - Throws: also `Interruption.Cancelled`.
  func write(_ acts: [SeasonAct], at time: Timestamp) throws {
    Interruption.watch()
    let progress = ProgressLine(language.choose("Ghi vào sổ", "Writing"), total: acts.count, language: language)
    defer { progress.clear() }
    try write(acts, at: time) { done in
      try Interruption.check()
      progress.show(done)
    }
  }

  /// Does `acts` as one transaction of the account, telling `watching` now and then how many are done; where it fails or
  /// `watching` throws, nothing is written and no new store stays.
  /// - Throws: `Refused`, `StoreError`, or what `watching` throws.
  func write(_ acts: [SeasonAct], at time: Timestamp, watching: (_ done: Int) throws -> Void) throws {
    guard isNew || !acts.isEmpty else { return }
    let file =
      isNew ? try SQLiteStore.create(path, crypto: .sodium) : try LiveStore.file(path, access: .readWrite)
    let actor = Actor.account(OperatorAccount.name)
    var place = 0
    do {
      try file.engine.performAll(acts.map { Deed(.season($0), sitting: "", actor: actor, time: time) }) { done in
        place = done
        if done.isMultiple(of: Self.pace) { try watching(done) }
      }
      try file.close()
    } catch {
      try? file.close()
      if isNew { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
      guard let refusal = error as? Refusal else { throw error }
      throw Refused(dossier: acts[place].dossier, cause: refusal)
    }
  }
}
