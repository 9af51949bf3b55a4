import Documents

/// What `ocop print` prints.
enum Paper: String, CaseIterable {
  case minutes, summary, sheets
  case blankSheets = "blank-sheets"
  case promotion

  /// The formats that the paper comes in.
  var formats: [PaperFormat] {
    switch self {
    case .minutes: [.pdf, .docx, .txt]
    case .summary: [.pdf, .xlsx, .txt]
    case .sheets, .blankSheets: [.pdf]
    case .promotion: [.pdf, .docx]
    }
  }

  /// How files of the paper are called, before the day.
  var stem: String {
    switch self {
    case .minutes: "bien-ban"
    case .summary: "bang-tong-hop-diem"
    case .sheets: "phieu-danh-gia"
    case .blankSheets: "phieu-danh-gia-trong"
    case .promotion: "to-trinh-cap-tren"
    }
  }

  /// Columns of the paper as text: wide tables need more.
  var columns: Int { self == .summary ? 132 : 80 }

  /// For the help page.
  var title: String {
    switch self {
    case .minutes: "biên bản"
    case .summary: "bảng tổng hợp điểm"
    case .sheets: "phiếu đánh giá đã chấm"
    case .blankSheets: "phiếu đánh giá để trống"
    case .promotion: "dự thảo tờ trình và danh sách đề nghị cấp trên"
    }
  }
}

/// How papers are written.
enum PaperFormat: String, CaseIterable {
  case pdf, docx, xlsx, txt

  /// The same for the helper, which makes all but text.
  var helped: PrintOrder.Format {
    switch self {
    case .pdf, .txt: .pdf
    case .docx: .docx
    case .xlsx: .xlsx
    }
  }
}
