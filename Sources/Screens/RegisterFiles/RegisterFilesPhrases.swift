import Rulebook

/// The wording of files into the register and out of it.
struct RegisterFilesPhrases {
  let language: Language

  var title: String { language.choose("NHẬP, XUẤT SỔ HỒ SƠ", "FILES INTO THE REGISTER AND OUT OF IT") }
  func about(isImport: Bool) -> [String] {
    isImport
      ? [
        language.choose(
          "Danh sách .csv, .xlsx, hoặc bản sao .json; nhập đủ mọi dòng, hoặc không dòng nào nếu có dòng lỗi.",
          "A list .csv, .xlsx, or a copy .json; all rows, or none where one is wrong."),
        language.choose(
          "Sổ ghi tên tài khoản đang chạy chương trình, như lệnh ocop import.",
          "The record names the account that runs the program, as ocop import does."),
      ]
      : [
        language.choose(
          "Danh sách .csv, .xlsx nhập lại được, hoặc bản sao đầy đủ .json; không ghi đè tệp đã có.",
          "A list .csv, .xlsx, or a full copy .json; no file is written over.")
      ]
  }
  var importing: String { language.choose("nhập tệp vào sổ", "a file into the register") }
  var exporting: String { language.choose("xuất sổ ra tệp", "the register to a file") }
  var keepKnown: String { language.choose("khác tệp thì báo lỗi, không sửa", "an error where they differ") }
  var updateKnown: String { language.choose("sửa theo tệp (CSV, XLSX)", "changed by the file (CSV, XLSX)") }
  func label(_ name: EntryField.Name) -> String { EntryPhrases(language: language).label(name) }

  func running(isImport: Bool) -> String {
    isImport
      ? language.choose("ĐANG NHẬP VÀO SỔ", "INTO THE REGISTER")
      : language.choose("ĐANG XUẤT SỔ", "OUT OF THE REGISTER")
  }
  func reading(isImport: Bool) -> String {
    isImport
      ? language.choose("Đang đọc và kiểm tra tệp…", "Reading and checking the file…")
      : language.choose("Đang ghi tệp…", "Writing the file…")
  }
  var nothingYet: String {
    language.choose("Esc: dừng, không ghi gì.", "Esc stops; nothing is written then.")
  }
  var stopping: String { language.choose("Đang dừng…", "Stopping…") }
  var cancelled: String { language.choose("Đã dừng; chưa ghi gì.", "Stopped; nothing was written.") }
  var failed: String { language.choose("Chưa ghi gì:", "Nothing was written:") }
  func faults(_ rows: Int) -> String {
    language.choose("\(rows) dòng lỗi; chưa ghi gì vào sổ.", "\(rows) bad rows; nothing was written.")
  }
  var noPath: String { language.choose("Gõ đường dẫn của tệp.", "Type the path of the file.") }

  // MARK: Commands

  var open: String {
    language.choose("Nhập danh sách từ tệp, xuất sổ ra tệp", "Files into the register and out of it")
  }
  var openLabel: String { language.choose("nhập, xuất", "files") }
  var next: String { language.choose("Mục sau; ở mục cuối: làm", "The next field; at the last one: begin") }
  var nextLabel: String { language.choose("mục sau", "next") }
  var start: String { language.choose("Nhập hoặc xuất", "Begin") }
  var startLabel: String { language.choose("làm", "begin") }
  var cancel: String { language.choose("Dừng; không ghi gì", "Stop; nothing is written") }
  var cancelLabel: String { language.choose("dừng", "stop") }
  var again: String { language.choose("Nhập hoặc xuất tệp khác, hay lại tệp này", "Another file, or this one again") }
  var againLabel: String { language.choose("làm lại", "again") }
}
