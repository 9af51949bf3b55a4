import Council
import SetUp
import Rulebook

/// The settings of a regulation, each as one would type it into a council's file.
struct SettingValues {
  let regulation: Regulation
  /// Id of the edition, whose own spread a council may have taken.
  let edition: String
  let language: Language

  /// The value of `setting`; empty for what is not the regulation's.
  subscript(_ setting: Setting) -> String {
    guard let key = Regulation.Key(rawValue: setting.rawValue) else { return "" }
    let typed = regulation.typed(key, in: language)
    guard key == .spread, !regulation.isDefault(.spread) else { return typed }
    return language.choose(
      "\(typed) (mặc định của bản \(edition); ghi «không» nếu quy chế không giới hạn)",
      "\(typed) (the default of edition \(edition); write “none” where the regulation sets no limit)")
  }
}
