import Rulebook
import Season

/// A paper that a sitting prints, or the register beside it.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case minutes, summary, sheets
  case blankSheets = "blank-sheets"
  case promotion, forms
  case advisoryReport = "advisory-report"
  case sessionMinutes = "session-minutes"

  /// The formats that the paper comes in.
  public var formats: [PaperFormat] {
    switch self {
    case .minutes, .advisoryReport, .sessionMinutes: [.pdf, .docx, .txt]
    case .summary: [.pdf, .xlsx, .txt]
    case .sheets, .blankSheets: [.pdf]
    case .promotion, .forms: [.pdf, .docx]
    }
  }

  /// How the file of the paper, or its first one, is called, before the day.
  var stem: String {
    switch self {
    case .minutes: "bien-ban"
    case .summary: "bang-tong-hop-diem"
    case .sheets: "phieu-danh-gia"
    case .blankSheets: "phieu-danh-gia-trong"
    case .promotion: "to-trinh-cap-tren"
    case .forms: "mau-01-02-03"
    case .advisoryReport: "bao-cao-to-tu-van"
    case .sessionMinutes: "bien-ban-lam-viec"
    }
  }

  /// True for a paper of the register, which needs no sitting.
  public var isOfRegister: Bool { self == .sessionMinutes }

  /// The scores given outside the council that the paper shows.
  public var appraisals: Set<Appraisal.Source> {
    switch self {
    case .advisoryReport: [.producer, .advisory]
    case .forms: [.producer]
    case .minutes, .summary, .sheets, .blankSheets, .promotion, .sessionMinutes: []
    }
  }

  /// How wide the paper is as text, unless asked otherwise: wide tables need more.
  public var width: LineWidth { self == .summary ? .wide : .narrow }

  /// "biên bản", "minutes".
  public func title(in language: Language) -> String {
    switch self {
    case .minutes: language.choose("biên bản", "minutes")
    case .summary: language.choose("bảng tổng hợp điểm", "summary of scores")
    case .sheets: language.choose("phiếu đánh giá đã chấm", "score sheets, filled")
    case .blankSheets: language.choose("phiếu đánh giá để trống", "score sheets, blank")
    case .promotion:
      language.choose(
        "dự thảo tờ trình cấp trên và dự thảo quyết định công nhận, kèm danh sách",
        "drafts of the letter to the next level and of the decision of recognition, with lists")
    case .advisoryReport: language.choose("báo cáo của tổ tư vấn", "report of the advisory group")
    case .sessionMinutes:
      language.choose(
        "biên bản làm việc về phương án sản xuất kinh doanh", "minutes of working sessions on business plans")
    case .forms: language.choose("Mẫu số 01, 02, 03 theo hồ sơ", "forms 01, 02, 03, filled from the dossiers")
    }
  }
}

/// How papers are written.
public enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  case pdf, docx, xlsx, txt

  /// The same for the printing helper; nil for text, which needs none.
  public var helped: PrintOrder.Format? {
    switch self {
    case .pdf: .pdf
    case .docx: .docx
    case .xlsx: .xlsx
    case .txt: nil
    }
  }
}
