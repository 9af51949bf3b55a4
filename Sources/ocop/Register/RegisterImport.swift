import Council
import Exchange
import Foundation
import Rulebook
import RulebookFiles
import Season
import SetUp

/// What a file changes in a register, worked out before anything of it is written: for the command and the screen alike.
struct RegisterImport {
  /// A copy of a register adds and changes nothing.
  struct CopyOnlyAdds: ExplainedError {
    func explanation(in language: Language) -> String {
      language.choose("--update chỉ dùng với CSV và XLSX", "--update goes with CSV and XLSX alone")
    }
  }

  let acts: [SeasonAct]
  let added: Int
  let changed: Int
  let skipped: Int
  /// What is taken, but looks wrong.
  let warnings: [PlaceWarning]

  /// Holds what `source` brings against `register`.
  /// - Parameter updates: whether dossiers that the register has with other values are changed.
  /// - Throws: `ImportFaults` with everything that is wrong, `CopyOnlyAdds`, `CopyPlan.Known`, what reading throws.
  init(
    _ source: RegisterSource, into register: CouncilRegister, updates: Bool, at time: Timestamp,
    in surroundings: Surroundings
  ) throws {
    switch source {
    case .list(let list):
      let library = try surroundings.library()
      let sets = try library.editions().flatMap { try library.setNumbers(of: $0) }
      guard let least = sets.min(), let most = sets.max(), let date = time.day else {
        throw ResourceFolder.Missing(tried: [try surroundings.resourceFolder()])
      }
      let name = URL(filePath: list.name).lastPathComponent.composedForStorage
      let plan = try RegisterPlan(
        list, into: register, sets: least...most,
        places: PlaceList(communes: register.communes(), in: surroundings), updates: updates, date: date,
        reason: "nhập từ \(name)")
      (acts, added, changed, skipped, warnings) = (plan.acts, plan.added, plan.changed, plan.skipped, plan.warnings)
    case .copy(let copy):
      guard !updates else { throw CopyOnlyAdds() }
      let plan = try CopyPlan(copy, into: register)
      (acts, added, changed, skipped, warnings) = (plan.acts, plan.added, 0, plan.skipped, [])
    }
  }

  /// What was done, once it is.
  func report(_ file: String, in language: Language) -> String {
    language.choose(
      "\(file): \(added) hồ sơ mới, \(changed) hồ sơ được sửa, \(skipped) hồ sơ đã có và giữ nguyên.",
      "\(file): \(added) dossiers new, \(changed) changed, \(skipped) there already as they are.")
  }
}
