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
  /// The day, as the shell tells it; the sitting's own before that.
  public var today: CalendarDate
  /// Who sits in the signed-in member's place.
  private var delegate: Delegate?
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
    today = sitting.date
  }

  /// Opens the register of `store` alone, as the account: a store may have dossiers long before its first sitting.
  public init(registerOf store: CouncilStore, language: Language, today: CalendarDate) {
    self.store = store
    self.language = language
    self.today = today
    sitting = .none(on: today)
  }

  /// False where only the register is open.
  var hasSitting: Bool { !sitting.id.isEmpty }

  /// Reads the sitting again, once it was changed.
  mutating func reload() { if let changed = try? store.sitting(sitting.id) { sitting = changed } }

  private func person(_ member: Member) -> String {
    let name = delegate?.name(for: member.name, in: language) ?? member.name
    return [name, delegate?.office ?? member.office].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Seats `member`, or the delegate who comes instead.
  mutating func signIn(_ member: Member) {
    self.member = member
    delegate = try? store.attendance(sitting.id).last { $0.member == member.id && $0.product == nil }?.delegate
  }

  /// `intent` as a deed of the signed-in member; of `account` where nobody is, who keeps the register outside any
  /// sitting.
  public func deed(_ intent: Intent, account: String, at time: Timestamp) -> Deed {
    guard let member else { return Deed(intent, sitting: "", actor: .account(account), time: time) }
    return Deed(intent, sitting: sitting.id, actor: .member(member.id), time: time)
  }

  /// The frame of every screen of this desk.
  public var frame: Frame {
    guard hasSitting else {
      return Frame(language: language, heading: language.choose("OCOP · Sổ hồ sơ", "OCOP · register of dossiers"))
    }
    let level = sitting.level.title(in: language)
    return Frame(
      language: language,
      heading: language.choose(
        "OCOP · Hội đồng \(level) · Phiên \(sitting.date.printed)",
        "OCOP · \(level) council · sitting of \(sitting.date.printed)"),
      person: member.map(person) ?? "",
      isSample: sitting.isSample)
  }
}

extension Sitting {
  /// What stands in place of a sitting where there is none: no store has one without an id.
  fileprivate static func none(on day: CalendarDate) -> Sitting {
    Sitting(
      id: "", title: "", authority: "", council: "", decision: "", level: .province, edition: "", editionHash: "",
      date: day, place: "")
  }
}
