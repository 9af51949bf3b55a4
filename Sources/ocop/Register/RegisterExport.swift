import Council
import Documents
import Exchange
import Foundation
import Rulebook
import SQLiteStore

/// A register written to a new file: for the command and the screen alike.
struct RegisterExport {
  /// What a register can be written as, told by the name of the file.
  enum Format: String, CaseIterable { case csv, xlsx, json }

  /// The name tells no format.
  struct NoFormat: ExplainedError {
    func explanation(in language: Language) -> String {
      let known = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      return language.choose("đuôi tệp: \(known)", "the file's name ends with: \(known)")
    }
  }

  private let path: String
  private let format: Format
  private let language: Language

  /// Writes to `path`, where no file is yet.
  /// - Throws: `NoFormat`.
  init(to path: String, language: Language) throws(NoFormat) {
    guard let format = Format(rawValue: URL(filePath: path).pathExtension.lowercased()) else { throw NoFormat() }
    self.path = path
    self.format = format
    self.language = language
  }

  /// Writes `register`; answers how many dossiers it has. Nothing of the file stays where it fails or `check` throws.
  /// - Throws: `StoreError`, `PrintHelper.Failure`, or that of `check`, which is asked before the file gets its name.
  func write(_ register: CouncilRegister, check: () throws -> Void = {}) throws -> Int {
    let new = try NewFile(path)
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
    try check()
    try new.publish()
    return count
  }

  /// What was done, once it is; `file` is the path as typed.
  func report(_ count: Int, _ file: String) -> String {
    language.choose("Đã xuất \(count) hồ sơ ra \(file).", "\(count) dossiers exported to \(file).")
  }

  private func spreadsheet(of table: RegisterTable) throws -> [UInt8] {
    try PrintHelper().bytes(
      PrintOrder(
        format: .xlsx, language: language, created: Clock.system.now().text, content: .workbook(table.workbook)))
  }
}
