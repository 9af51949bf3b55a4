import ArgumentParser
import Council
import Documents
import Foundation
import Rulebook
import SQLiteStore

/// `ocop season STORE [--year Y] [--format F] [--out DIR] [--ascii]`.
struct SeasonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "season",
    abstract: told(
      "Báo cáo mùa OCOP từ sổ hồ sơ: địa bàn, ngành, sao, chỉ tiêu, kinh phí.",
      "Report of a season from the register: places, product groups, stars, targets, funds."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Option(help: .told("Chỉ một năm (mặc định: tất cả).", "One year alone (default: all).", value: "Y")) var year: Int?
  @Option(help: .told("Định dạng: txt, csv, xlsx, pdf, docx.", "Format: txt, csv, xlsx, pdf, docx.", value: "F"))
  var format = SeasonReportFormat
    .txt
  @Option(
    help: .told(
      "Thư mục để ghi tệp mới; không ghi đè.", "Folder for the new file; nothing is overwritten.", value: "DIR"))
  var out: String?
  @Flag(help: .told("Kẻ bảng và cột bằng ký tự ASCII.", "Draw tables and bars in ASCII."))
  var ascii = false

  func validate() throws {
    guard out != nil || format.helped == nil else {
      throw ValidationError(
        common.language.choose("dạng \(format.rawValue) cần --out DIR", "\(format.rawValue) needs --out DIR"))
    }
  }

  func run() throws {
    let material = try SeasonMaterial(
      of: LiveStore.open(store, access: .readOnly).register, year: year, source: .carried(by: common.surroundings))
    guard !material.isEmpty else { throw NothingEntered(year: year) }
    let file = SeasonReportFile(
      report: SeasonReport(material, language: common.language), language: common.language, isASCII: ascii)
    guard let out else { return try Output.print(file.text(format), end: "") }
    let path = "\(out)/\(SeasonReportFile.name(year, format))"
    let place = try NewFolder(out)
    defer { place.removeIfEmpty() }
    try WholeFile.write(file.bytes(format), toNew: path)
    try Output.print(path)
  }
}

extension SeasonReportFormat: ExpressibleByArgument {}

/// The register has nothing of the season (exit status 4).
struct NothingEntered: ExplainedError {
  let year: Int?

  func explanation(in language: Language) -> String {
    year.map {
      language.choose("sổ hồ sơ chưa có gì của năm \($0)", "the register has nothing of \($0)")
    } ?? language.choose("sổ hồ sơ còn trống", "the register is empty")
  }
}
