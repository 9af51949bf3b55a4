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
    commandName: "import",
    abstract: told(
      "Nhập danh sách hồ sơ (CSV, XLSX) hoặc bản sao sổ (JSON) vào sổ hồ sơ của kho.",
      "Take a list of dossiers (CSV, XLSX) or a copy of a register (JSON) into the store's register."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Argument(
    help: .told(
      "Tệp CSV, XLSX hoặc JSON; - là đầu vào chuẩn.", "A CSV, XLSX or JSON file; - is standard input.", value: "FILE"))
  var file: String

  @Flag(
    help: .told("Sửa hồ sơ đã có theo tệp (CSV, XLSX).", "Change known dossiers to what the file says (CSV, XLSX)."))
  var update = false
  @Flag(help: .told("Tạo kho nếu chưa có.", "Make the store where there is none.")) var create = false

  func run() throws {
    let time = Clock.system.now()
    let writer = RegisterWriter(store, creates: create, language: common.language)
    let source = try RegisterSource(file, language: common.language)
    let plan: RegisterImport
    do {
      plan = try common.tellingFaults {
        try writer.write(at: time) { register in
          let plan = try RegisterImport(source, into: register, updates: update, at: time, in: common.surroundings)
          return (plan.acts, plan)
        }
      }
    } catch let error as RegisterImport.CopyOnlyAdds {
      throw WrongUsage(error.explanation(in: .vietnamese), error.explanation(in: .english))
    }
    for warning in plan.warnings { Output.complain(warning.explanation(in: common.language)) }
    try Output.print(plan.report(file, in: common.language))
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
