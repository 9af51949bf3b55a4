import Council
import Exchange
import Rating
import Rulebook

/// The settings of a regulation, each as one would type it into a council's file.
struct SettingValues {
  let regulation: Regulation
  /// Id of the edition, whose own spread a council may have taken.
  let edition: String
  let language: Language

  /// The value of `setting`; empty for what is not the regulation's.
  subscript(_ setting: Setting) -> String {
    switch setting {
    case .minimums: regulation.rules.minimums.rawValue
    case .rejections: regulation.rules.rejections.rawValue
    case .decimals: String(regulation.rules.decimals)
    case .spread: spread
    case .quorum: regulation.quorum.text
    case .chairMustBePresent: yesOrNo(regulation.chairMustBePresent)
    case .secretaryScores: yesOrNo(regulation.secretaryScores)
    case .delegatesScore: yesOrNo(regulation.delegatesScore)
    case .forwardingNeedsMinimums: yesOrNo(regulation.forwardingNeedsMinimums)
    case .showsProducerScores: yesOrNo(regulation.showsProducerScores)
    case .showsAdvisoryScores: yesOrNo(regulation.showsAdvisoryScores)
    case .namesInPrints: names
    case .jointCriteria: regulation.jointCriteria.isEmpty ? none : regulation.jointCriteria.joined(separator: ", ")
    case .lockMinutes: String(regulation.lockMinutes)
    case .writtenSpread: regulation.writtenSpread.map(String.init) ?? none
    case .id, .title, .authority, .council, .decision, .level, .edition, .filed, .date, .place, .begins, .guests,
      .recipients:
      ""
    }
  }

  private var spread: String {
    guard let points = regulation.rules.spread else { return none }
    return language.choose(
      "\(points) (mặc định của bản \(edition); ghi «không» nếu quy chế không giới hạn)",
      "\(points) (the default of edition \(edition); write “none” where the regulation sets no limit)")
  }

  private var names: String {
    switch regulation.namesInPrints {
    case .named: language.choose("nêu tên", "named")
    case .numbered: language.choose("đánh số", "numbered")
    }
  }

  private var none: String { language.choose("không", "none") }

  private func yesOrNo(_ value: Bool) -> String {
    value ? language.choose("có", "yes") : language.choose("không", "no")
  }
}
