import ArgumentParser
import Council
import Exchange
import Foundation
import Rulebook
import RulebookFiles
import Season
import SetUp

/// `ocop import STORE FILE [--update] [--create]`: dossiers into the register, all rows or none.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Nhập danh sách hồ sơ (CSV, XLSX) hoặc bản sao sổ (JSON) vào sổ hồ sơ của kho.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Argument(help: ArgumentHelp("Tệp CSV, XLSX hoặc JSON; - là đầu vào chuẩn.", valueName: "FILE")) var file: String

  @Flag(help: "Sửa hồ sơ đã có theo tệp (CSV, XLSX).") var update = false
  @Flag(help: "Tạo kho nếu chưa có.") var create = false

  func run() throws {
    let time = Clock.system.now()
    let writer = RegisterWriter(store, creates: create, language: common.language)
    switch try RegisterSource(file, language: common.language) {
    case .list(let list):
      let plan = try common.tellingFaults { try self.plan(list, into: writer.register(), at: time) }
      for warning in plan.warnings { Output.complain(warning.explanation(in: common.language)) }
      try writer.write(plan.acts, at: time)
      try report(added: plan.added, changed: plan.changed, skipped: plan.skipped)
    case .copy(let copy):
      guard !update else {
        throw ValidationError(
          common.language.choose("--update chỉ dùng với CSV và XLSX", "--update goes with CSV and XLSX alone"))
      }
      let plan = try CopyPlan(copy, into: writer.register())
      try writer.write(plan.acts, at: time)
      try report(added: plan.added, changed: 0, skipped: plan.skipped)
    }
  }

  private func plan(_ list: ListFile, into register: CouncilRegister, at time: Timestamp) throws -> RegisterPlan {
    let library = try common.library()
    let sets = try library.editions().flatMap { try library.setNumbers(of: $0) }
    guard let least = sets.min(), let most = sets.max(), let date = CalendarDate(String(time.text.prefix(10))) else {
      throw ResourceFolder.Missing(tried: [try common.resourceFolder()])
    }
    let name = URL(filePath: file).lastPathComponent.composedForStorage
    return try RegisterPlan(
      list, into: register, sets: least...most,
      places: PlaceList(communes: register.communes(), in: common.surroundings), updates: update, date: date,
      reason: "nhập từ \(name)")
  }

  private func report(added: Int, changed: Int, skipped: Int) throws {
    try Output.print(
      common.language.choose(
        "\(file): \(added) hồ sơ mới, \(changed) hồ sơ được sửa, \(skipped) hồ sơ đã có và giữ nguyên.",
        "\(file): \(added) dossiers new, \(changed) changed, \(skipped) there already as they are."))
  }
}

extension CommonOptions {
  /// Runs `task`; what is wrong with its files is said, one row a line, before the command ends with status 3.
  func tellingFaults<Result>(_ task: () throws -> Result) throws -> Result {
    do {
      return try task()
    } catch let faults as ImportFaults {
      let rows = faults.rows(in: language)
      Output.complain(rows.joined(separator: "\n"))
      Output.complain(
        language.choose(
          "ocop: \(rows.count) dòng lỗi; chưa ghi gì vào kho.", "ocop: \(rows.count) bad rows; nothing was written."))
      throw EndWith(status: .badInput)
    }
  }
}
