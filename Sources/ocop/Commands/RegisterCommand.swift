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
    commandName: "register", abstract: "Sổ hồ sơ: xuất ra tệp, danh mục xã.", subcommands: [Export.self, Communes.self])

  /// What a register can be written as, told by the name of the file.
  private enum Format: String, CaseIterable { case csv, xlsx, json }

  /// `ocop register export STORE FILE`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Xuất sổ hồ sơ: danh sách (.csv, .xlsx) nhập lại được, hoặc bản sao đầy đủ (.json).")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
    @Argument(help: ArgumentHelp("Tệp mới: .csv, .xlsx hoặc .json; không ghi đè.", valueName: "FILE")) var file: String

    func run() throws {
      guard let format = Format(rawValue: URL(filePath: file).pathExtension.lowercased()) else {
        let known = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
        throw ValidationError(common.language.choose("đuôi tệp: \(known)", "the file's name ends with: \(known)"))
      }
      let register = try LiveStore.open(store, access: .readOnly).register
      let new = try NewFile(file)
      let count: Int
      switch format {
      case .csv, .xlsx:
        let dossiers = try register.dossiers()
        count = dossiers.count
        try new.write(format == .csv ? RegisterTable(dossiers).csv : spreadsheet(of: RegisterTable(dossiers)))
      case .json:
        let whole = try register.whole()
        count = whole.dossiers.count
        try new.write(RegisterCopy(whole).text.utf8)
      }
      try new.publish()
      try Output.print(
        common.language.choose("Đã xuất \(count) hồ sơ ra \(file).", "\(count) dossiers exported to \(file)."))
    }

    private func spreadsheet(of table: RegisterTable) throws -> [UInt8] {
      try PrintHelper().bytes(
        PrintOrder(
          format: .xlsx, language: common.language, created: Clock.system.now().text,
          content: .workbook(table.workbook)))
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
