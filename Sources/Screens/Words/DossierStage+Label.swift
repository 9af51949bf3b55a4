import Rulebook
import Season
import TerminalUI

extension DossierStage {
  /// The stage in a word or two, for a column: "trả bổ sung", "returned".
  func label(in language: Language) -> String {
    switch self {
    case .idea: language.choose("ý tưởng", "idea")
    case .accepted: language.choose("chấp thuận", "accepted")
    case .refused: language.choose("không nhận", "refused")
    case .planAwaited: language.choose("chờ p.án", "plan awaited")
    case .planFiled: language.choose("đã nộp p.án", "plan filed")
    case .commented: language.choose("góp ý p.án", "plan comment.")
    case .revised: language.choose("p.án đã sửa", "plan revised")
    case .dossier: language.choose("đã nộp hồ sơ", "filed")
    case .returned: language.choose("trả bổ sung", "returned")
    case .advisory: language.choose("tổ tư vấn", "advisory gr.")
    case .council: language.choose("chờ hội đồng", "council")
    case .result: language.choose("có kết quả", "result")
    case .forwarded: language.choose("chuyển cấp", "sent up")
    case .recognised: language.choose("công nhận", "recognised")
    case .withdrawn: language.choose("thu hồi", "withdrawn")
    }
  }

  /// The style of the stage's name.
  var style: Style {
    switch self {
    case .idea, .accepted, .planAwaited, .planFiled, .commented, .revised: .plain
    case .dossier, .advisory, .council: .accent
    case .returned: .warning
    case .result, .forwarded, .recognised: .good
    case .refused, .withdrawn: .muted
    }
  }
}
