import Council
import Rating
import Rulebook

/// What screens are made from: one sitting of a store, seen by one person.
public struct Desk: Sendable {
  public let store: CouncilStore
  public private(set) var sitting: Sitting
  public let language: Language
  /// The signed-in member; nil before that.
  public var member: Member?
  /// What was handed out for writing and is not known to be on disk, the oldest first.
  var unsaved: [Intent] = []
  /// Names of those whose incomplete sheets kept a product from being closed, by its code.
  var unfinished: [String: [String]] = [:]

  /// Opens the sitting `id` of `store`, or its latest one.
  /// - Throws: what the store throws; `NoSitting` where it holds none.
  public init(_ store: CouncilStore, sitting id: String? = nil, language: Language) throws {
    let id = try id ?? store.latestSitting()
    self.store = store
    self.language = language
    sitting = try store.sitting(id)
  }

  /// Reads the sitting again, once it was changed.
  mutating func reload() { if let changed = try? store.sitting(sitting.id) { sitting = changed } }

  /// The frame of every screen of this desk.
  public var frame: Frame {
    let level = sitting.level.title(in: language)
    return Frame(
      language: language,
      heading: language.choose(
        "OCOP · Hội đồng \(level) · Phiên \(sitting.date.printed)",
        "OCOP · \(level) council · sitting of \(sitting.date.printed)"),
      person: member.map { [$0.name, $0.office].filter { !$0.isEmpty }.joined(separator: " · ") } ?? "",
      isSample: sitting.isSample)
  }
}
