import Documents
import Rulebook

/// The wording of the page where papers are printed.
struct PapersPhrases {
  let language: Language

  var title: String { language.choose("IN GIẤY TỜ", "PRINT PAPERS") }
  var formats: String { language.choose("Định dạng", "Format") }
  var forms: String { language.choose("Bản", "Form") }
  func name(_ form: MinutesForm) -> String {
    switch form {
    case .full: language.choose("đầy đủ", "full")
    case .short: language.choose("rút gọn", "short")
    }
  }
  var widths: String { language.choose("Số cột", "Columns") }
  var whereTo: String {
    language.choose(
      "Tệp được ghi vào thư mục của kho; tệp cũ cùng tên bị thay.",
      "Files go into the store's folder and replace older ones of the same name.")
  }
  func about(_ paper: Paper) -> String {
    switch paper {
    case .minutes:
      language.choose(
        "Khi mọi sản phẩm đã kết luận, lần in này là bản chính thức: sau đó muốn sửa phải mở đính chính.",
        "Once every product is concluded this print is the official version: a change then needs a correction.")
    case .summary:
      language.choose("Sản phẩm chưa khóa chấm điểm không có trong bảng.", "Products still in scoring are left out.")
    case .sheets:
      language.choose(
        "Mỗi thành viên một phiếu cho từng sản phẩm đã khóa chấm điểm.",
        "One sheet for each member and product whose scoring is closed.")
    case .blankSheets:
      language.choose(
        "Để chấm trên giấy; sau đó thư ký nhập lại.", "For scoring on paper; the secretary types them in.")
    case .promotion:
      language.choose("Hai tệp, để văn phòng hoàn chỉnh rồi trình ký.", "Two files for the office to finish.")
    case .advisoryReport:
      language.choose(
        "Từ hồ sơ, điểm tự chấm và điểm của tổ tư vấn; không có phiếu nào của hội đồng.",
        "From dossiers and the scores given outside the council; no sheet of the council.")
    case .sessionMinutes:
      language.choose(
        "Từ sổ hồ sơ: mỗi buổi làm việc một tệp; giờ và thư ký ghi tay.",
        "From the register: a file a session; hours and secretary are written by hand.")
    case .forms: language.choose("Điền sẵn từ hồ sơ của từng sản phẩm.", "Filled from the dossier of each product.")
    }
  }

  var noWording: String {
    language.choose("chương trình không có lời mẫu của giấy tờ", "the program has no wording of papers at hand")
  }
  var sessions: String { language.choose("Buổi", "Session") }
  func all(_ count: Int) -> String { language.choose("cả \(count) buổi", "all \(count)") }
  var session: String { language.choose("Buổi làm việc khác, hay mọi buổi của mùa", "Another session, or all") }
  var sessionLabel: String { language.choose("buổi", "session") }
  var oneSession: String {
    language.choose("Không có buổi làm việc để chọn ở đây.", "There is no working session to choose here.")
  }
  var working: String { language.choose("Đang làm giấy tờ…", "Printing…") }
  var stop: String { language.choose("Dừng in, không ghi tệp", "Stop, write no file") }
  var stopLabel: String { language.choose("dừng", "stop") }
  var looking: String { language.choose("Đang tìm máy in…", "Looking for printers…") }
  var busy: String { language.choose("Đang in, chờ xong đã.", "Printing: wait for it to end.") }
  var withheld: String {
    language.choose(
      "Có điểm chấm ngoài hội đồng: in được khi mọi sản phẩm đã khóa chấm điểm.",
      "It shows scores from outside the council: open once scoring of every product is closed.")
  }
  var officeOnly: String {
    language.choose(
      "Bản chính thức do chủ tịch, phó chủ tịch hoặc thư ký in.", "The chair or the secretary prints the final version."
    )
  }

  var choosePrinter: String { language.choose("CHỌN MÁY IN", "CHOOSE A PRINTER") }
  var copies: String { language.choose("Số bản: ", "Copies: ") }
  /// Why nothing may be sent to a printer.
  func whyNot(_ state: PrinterChoice.State) -> String? {
    guard case .refusing = state else { return nil }
    return language.choose("Máy in này không nhận bản in, chọn máy khác.", "It takes no papers: choose another one.")
  }
  var badCopies: String { language.choose("Số bản từ 1 đến 99.", "Copies: 1 to 99.") }
  var noPDF: String {
    language.choose("Bảng này chỉ in thẳng được dưới dạng PDF.", "Only PDF goes straight to a printer.")
  }

  var choose: String { language.choose("Chọn giấy tờ", "Choose a paper") }
  var chooseLabel: String { language.choose("chọn", "choose") }
  var format: String { language.choose("Đổi định dạng", "Another format") }
  var formatLabel: String { language.choose("định dạng", "format") }
  var form: String { language.choose("Biên bản đầy đủ hay rút gọn", "Full or short minutes") }
  var formLabel: String { language.choose("rút gọn", "short") }
  var oneForm: String { language.choose("Chỉ biên bản có bản rút gọn.", "Only the minutes have a short form.") }
  var columns: String {
    language.choose("Số cột của tệp chữ: 80 hay 132 (máy in kim)", "Columns of a text: 80 or 132, for line printers")
  }
  var columnsLabel: String { language.choose("số cột", "columns") }
  var noColumns: String { language.choose("Số cột chỉ đặt cho dạng TXT.", "Only TXT has columns.") }
  var write: String { language.choose("Ghi ra tệp", "Write a file") }
  var writeLabel: String { language.choose("ghi tệp", "write") }
  var print: String { language.choose("In ra máy in", "Send to a printer") }
  var printLabel: String { language.choose("máy in", "printer") }
  var preview: String { language.choose("Xem trước dưới dạng chữ", "Preview as text") }
  var previewLabel: String { language.choose("xem trước", "preview") }
  var send: String { language.choose("In", "Print") }
  var sendLabel: String { language.choose("in", "print") }
  var cancel: String { language.choose("Không in", "Do not print") }
  var cancelLabel: String { language.choose("thôi", "cancel") }

  // MARK: Elsewhere

  var command: String { language.choose("In giấy tờ: PDF, Word, bảng tính, máy in", "Print papers") }
  var commandLabel: String { language.choose("in", "print") }

  // MARK: Preview

  func page(_ page: Int, of count: Int) -> String {
    language.choose("Trang \(page)/\(count)", "Page \(page)/\(count)")
  }
  var pages: String { language.choose("Trang trước, trang sau", "The page before, the next page") }
  var pagesLabel: String { language.choose("trang", "page") }
}
