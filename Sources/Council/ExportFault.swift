import Rulebook

/// What does not hold in a record as text, besides the rows themselves.
public enum ExportFault: Hashable, Sendable {
  /// A line of the file, by its number from 1, where the header is.
  case line(Int, LineFault)
  /// The header promises another number of rows.
  case count(promised: Int, found: Int)
  /// The header names another head code than the last row has.
  case head

  /// What is wrong with a line.
  public enum LineFault: Error, Hashable, Sendable {
    /// No line break where one is due.
    case cutOff
    case notUTF8
    case notJSON
    /// JSON, but not in the one form that is written.
    case notCanonical
  }

  /// One sentence for a user.
  func explanation(in language: Language) -> String {
    switch self {
    case .line(let number, let fault):
      language.choose("dòng \(number) của tệp: ", "line \(number) of the file: ") + fault.explanation(in: language)
    case .count(let promised, let found) where found < promised:
      language.choose(
        "tệp bị cắt mất phần cuối: dòng đầu ghi \(promised) dòng ghi, tệp chỉ có \(found)",
        "the end of the file is missing: the header promises \(promised) records, the file has \(found)")
    case .count(let promised, let found):
      language.choose(
        "tệp có dòng thừa: dòng đầu ghi \(promised) dòng ghi, tệp có \(found)",
        "the file has extra lines: the header promises \(promised) records, the file has \(found)")
    case .head:
      language.choose(
        "mã kiểm chứng ở dòng đầu không phải của dòng ghi cuối", "the header's code is not that of the last record")
    }
  }
}

extension ExportFault.LineFault {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .cutOff: language.choose("bị cắt cụt, thiếu dấu xuống dòng", "cut off, its line break is missing")
    case .notUTF8: language.choose("không phải văn bản UTF-8", "not UTF-8 text")
    case .notJSON: language.choose("không phải JSON", "not JSON")
    case .notCanonical: language.choose("không viết theo dạng ocop export ghi", "not written as ocop export writes")
    }
  }
}
