import Rulebook

/// Why a spreadsheet cannot be read, with what to do.
public enum SpreadsheetError: ExplainedError, Hashable {
  case missing
  /// Neither a ZIP archive nor anything else that a spreadsheet program writes.
  case notASpreadsheet
  /// A file of Excel before 2007, or one that a password protects.
  case oldOrLocked
  /// An archive of another kind, e.g. ODS or DOCX.
  case otherArchive
  /// Cut off or damaged; in which part.
  case broken(part: String)
  /// More than a list of products ever has: perhaps made to fill the memory.
  case tooLarge
  case noWorksheet

  public func explanation(in language: Language) -> String {
    switch self {
    case .missing: language.choose("không đọc được tệp", "the file cannot be read")
    case .notASpreadsheet:
      language.choose(
        "không phải tệp bảng tính XLSX; hãy lưu lại kiểu «Excel Workbook (.xlsx)» hoặc CSV UTF-8",
        "no XLSX spreadsheet; save it as “Excel Workbook (.xlsx)”, or as CSV UTF-8")
    case .oldOrLocked:
      language.choose(
        "là tệp .xls kiểu cũ hoặc có mật khẩu; hãy bỏ mật khẩu và lưu lại kiểu «Excel Workbook (.xlsx)»",
        "an old .xls file, or one with a password; take the password off and save it as “Excel Workbook (.xlsx)”")
    case .otherArchive:
      language.choose(
        "không phải sổ tính XLSX (có thể là ODS hay DOCX); hãy lưu lại kiểu «Excel Workbook (.xlsx)»",
        "no XLSX workbook (perhaps ODS or DOCX); save it as “Excel Workbook (.xlsx)”")
    case .broken(let part):
      language.choose(
        "tệp bảng tính bị hỏng (\(part)); hãy mở bằng bảng tính rồi lưu lại",
        "the spreadsheet is damaged (\(part)); open it in a spreadsheet program and save it again")
    case .tooLarge:
      language.choose(
        "bảng tính quá lớn; hãy chia thành nhiều tệp, xóa các cột và dòng thừa",
        "the spreadsheet is too large; split it, and delete columns and rows that are not needed")
    case .noWorksheet: language.choose("sổ tính không có trang tính nào", "the workbook has no worksheet")
    }
  }
}
