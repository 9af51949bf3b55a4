import Rulebook

extension PrinterChoice.State {
  /// What keeps the printer from printing; nil where nothing does.
  public func trouble(in language: Language) -> String? {
    func with(_ reason: String) -> String { reason.isEmpty ? "" : ": \(reason)" }
    return switch self {
    case .ready: nil
    case .stopped(let reason):
      language.choose("đang dừng, bản in sẽ chờ", "stopped, papers will wait") + with(reason)
    case .refusing(let reason):
      language.choose("không nhận bản in", "takes no papers") + with(reason)
    }
  }
}
