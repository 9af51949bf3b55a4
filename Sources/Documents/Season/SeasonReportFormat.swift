/// The formats that a season's report is written in.
public enum SeasonReportFormat: String, Hashable, Sendable, CaseIterable {
  case txt, csv, xlsx, pdf, docx

  /// The same for the printing helper; nil for text, which needs none.
  public var helped: PrintOrder.Format? {
    switch self {
    case .txt, .csv: nil
    case .xlsx: .xlsx
    case .pdf: .pdf
    case .docx: .docx
    }
  }
}
