import ArgumentParser
import Council
import Documents
import Exchange
import Foundation
import Rulebook
import SQLiteStore
import Season

/// `ocop register …`: the register of dossiers as files.
struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Sổ hồ sơ: xuất ra tệp, danh mục xã, tệp đính kèm.",
    subcommands: [Export.self, Communes.self, Attach.self, Check.self])

  /// `ocop register export STORE FILE`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xuất sổ hồ sơ: danh sách (.csv, .xlsx) nhập lại được, hoặc bản sao đầy đủ (.json).")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
    @Argument(help: ArgumentHelp("Tệp mới: .csv, .xlsx hoặc .json; không ghi đè.", valueName: "FILE")) var file: String

    func run() throws {
      let export: RegisterExport
      do throws(RegisterExport.NoFormat) {
        export = try RegisterExport(to: file, language: common.language)
      } catch {
        throw ValidationError(error.explanation(in: common.language))
      }
      let count = try export.write(LiveStore.open(store, access: .readOnly).register)
      try Output.print(export.report(count, file))
    }
  }

  /// `ocop register communes STORE FILE`.
  struct Communes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Nhập danh mục xã: các cột code, name, province, district (CSV hoặc XLSX).")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
    @Argument(help: ArgumentHelp("Tệp danh mục.", valueName: "FILE")) var file: String

    func run() throws {
      let source = NamedFile(name: file, bytes: try Input.bytes(of: file))
      let list = try common.tellingFaults { try CommuneList(ListFile(source, language: common.language)) }
      let writer = RegisterWriter(store, language: common.language)
      let known = Set(try writer.register().communes())
      let communes = list.communes.filter { !known.contains($0) }
      try writer.write(communes.isEmpty ? [] : [.communes(communes)], at: Clock.system.now())
      try Output.print(
        common.language.choose(
          "\(file): \(communes.count) xã mới hoặc được sửa, \(list.communes.count - communes.count) xã giữ nguyên.",
          "\(file): \(communes.count) communes new or changed, \(list.communes.count - communes.count) as they were."))
    }
  }
}
