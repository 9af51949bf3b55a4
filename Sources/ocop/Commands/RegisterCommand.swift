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
    commandName: "register",
    abstract: told(
      "Sổ hồ sơ: xuất ra tệp, danh mục xã, tệp đính kèm.",
      "The register of dossiers: write it to a file, communes, attached files."),
    subcommands: [Export.self, Communes.self, Attach.self, Check.self])

  /// `ocop register export STORE FILE`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Xuất sổ hồ sơ: danh sách (.csv, .xlsx) nhập lại được, hoặc bản sao đầy đủ (.json).",
        "Write the register: a list that import takes again (.csv, .xlsx), or a whole copy (.json)."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .store) var store: String
    @Argument(
      help: .told(
        "Tệp mới: .csv, .xlsx hoặc .json; không ghi đè.", "A new file: .csv, .xlsx or .json; nothing is overwritten.",
        value: "FILE")) var file: String

    func run() throws {
      let export: RegisterExport
      do throws(RegisterExport.NoFormat) {
        export = try RegisterExport(to: file, language: common.language)
      } catch {
        throw WrongUsage(error.explanation(in: .vietnamese), error.explanation(in: .english))
      }
      let count = try export.write(LiveStore.open(store, access: .readOnly).register)
      try Output.print(export.report(count, file))
    }
  }

  /// `ocop register communes STORE FILE`.
  struct Communes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Nhập danh mục xã: các cột code, name, province, district (CSV hoặc XLSX).",
        "Take a list of communes: columns code, name, province, district (CSV or XLSX)."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .store) var store: String
    @Argument(help: .told("Tệp danh mục.", "The list's file.", value: "FILE")) var file: String

    func run() throws {
      let source = NamedFile(name: file, bytes: try Input.bytes(of: file))
      let list = try common.tellingFaults { try CommuneList(ListFile(source, language: common.language)) }
      let writer = RegisterWriter(store, language: common.language)
      let communes = try writer.write(at: Clock.system.now()) { register in
        let known = Set(try register.communes())
        let communes = list.communes.filter { !known.contains($0) }
        return (communes.isEmpty ? [] : [.communes(communes)], communes)
      }
      try Output.print(
        common.language.choose(
          "\(file): \(communes.count) xã mới hoặc được sửa, \(list.communes.count - communes.count) xã giữ nguyên.",
          "\(file): \(communes.count) communes new or changed, \(list.communes.count - communes.count) as they were."))
    }
  }
}
