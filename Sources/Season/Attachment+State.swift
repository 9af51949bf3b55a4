import Rulebook

extension DossierPaper.Attachment {
  /// How an attached file is now.
  public enum State: Hashable, Sendable {
    /// As it was attached.
    case same
    case changed
    /// Gone, or not to be read.
    case missing

    /// "còn nguyên", "as it was".
    public func title(in language: Language) -> String {
      switch self {
      case .same: language.choose("còn nguyên", "as it was")
      case .changed: language.choose("đã khác lúc gắn", "changed since")
      case .missing: language.choose("không còn hoặc không đọc được", "gone or unreadable")
      }
    }
  }

  /// The file's own name.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
