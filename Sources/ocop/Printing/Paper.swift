/// What `ocop print` prints.
enum Paper: String, CaseIterable {
  case minutes

  /// The formats that the paper comes in.
  var formats: [PaperFormat] {
    switch self {
    case .minutes: [.pdf, .docx, .txt]
    }
  }

  /// How files of the paper are called, before the day.
  var stem: String {
    switch self {
    case .minutes: "bien-ban"
    }
  }

  /// For the help page.
  var title: String {
    switch self {
    case .minutes: "biên bản"
    }
  }
}

/// How papers are written.
enum PaperFormat: String, CaseIterable {
  case pdf, docx, txt
}
