import Council
import Rulebook
import TerminalUI

extension Stage {
  /// The stage in a word or two, for a column: "đang chấm", "scoring".
  func label(in language: Language) -> String {
    switch self {
    case .waiting: language.choose("chờ", "waiting")
    case .presented: language.choose("trình bày", "presented")
    case .scoring: language.choose("đang chấm", "scoring")
    case .closed: language.choose("đã khóa", "closed")
    case .discussed: language.choose("thảo luận", "discussed")
    case .concluded: language.choose("đã kết luận", "concluded")
    }
  }
  /// The style of the stage's name.
  var style: Style {
    switch self {
    case .waiting, .presented: .muted
    case .scoring: .accent
    case .closed, .discussed: .warning
    case .concluded: .good
    }
  }
}
