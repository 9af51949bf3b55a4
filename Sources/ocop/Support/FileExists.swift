import Rulebook

/// A file that was to be written is there already (exit status 4): nothing is overwritten.
struct FileExists: ExplainedError {
  let path: String

  func explanation(in language: Language) -> String {
    language.choose(
      "đã có \(path); không ghi đè. Hãy chọn thư mục khác hoặc xóa tệp này trước.",
      "\(path) exists and is not overwritten. Choose another folder, or delete the file first.")
  }
}
