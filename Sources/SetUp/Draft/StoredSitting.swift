import Council
import Rating
import Rulebook

/// A sitting that a store holds, as something to be changed.
public struct StoredSitting: Sendable {
  public let sitting: Sitting
  public let members: [Member]
  /// In the order of the agenda.
  public let products: [Product]
  /// The edition that the sitting is bound to.
  public let edition: Edition
  /// Codes of the products that were scored.
  public let scored: Set<String>
  /// Codes of the products that are not waiting any more.
  private let begun: Set<String>
  /// Members who can open the sitting's seal, by id.
  private let openers: Set<String>
  /// The pinned sets, by number.
  private let sets: [Int: CriteriaSet]

  /// Reads the sitting `id`.
  /// - Throws: what the store throws.
  public init(_ store: CouncilStore, _ id: String) throws {
    sitting = try store.sitting(id)
    members = try store.members(id)
    edition = try store.edition(sitting.editionHash)
    let agenda = try store.agenda(id, nil)
    products = agenda.map(\.product)
    scored = Set(agenda.filter { $0.stage.hasScores || $0.round > 1 }.map(\.product.code))
    begun = Set(agenda.filter { $0.stage != .waiting }.map(\.product.code))
    openers = try store.keys.openers(id)
    var sets: [Int: CriteriaSet] = [:]
    for product in products where sets[product.set] == nil {
      sets[product.set] = try store.set(product.setHash).scale.set
    }
    self.sets = sets
  }

  /// `law` with the texts that the sitting is bound to before its own.
  func law(_ law: LawSource) -> LawSource {
    LawSource(
      editions: { [edition] }, setNumbers: law.setNumbers, set: { try sets[$1] ?? law.set($0, $1) }, digest: law.digest)
  }

  /// The sitting as a draft, every setting said.
  public var draft: SetUpDraft {
    var draft = SetUpDraft()
    let texts: [Setting: String] = [
      .id: sitting.id, .title: sitting.title, .authority: sitting.authority, .council: sitting.council,
      .decision: sitting.decision, .level: sitting.level.typed, .edition: sitting.edition, .date: sitting.date.printed,
      .place: sitting.place, .begins: sitting.begins ?? "",
    ]
    for (setting, text) in texts { draft[.setting(setting)] = text }
    draft.take(sitting.guests, for: .guests)
    draft.take(sitting.recipients, for: .recipients)
    for key in Regulation.Key.allCases {
      guard let setting = Setting(rawValue: key.rawValue) else { continue }
      draft[.setting(setting)] = sitting.regulation.typed(key, in: .vietnamese)
      draft[.source(setting)] = sitting.regulation.source(of: key) ?? ""
    }
    draft.members = members.map { SetUpDraft.Row($0, isStored: true) }
    draft.products = products.map { SetUpDraft.Row($0, isStored: true) }
    return draft
  }
}

extension StoredSitting {
  /// Why a field of a stored sitting can no longer be changed.
  public enum Lock: Hashable, Sendable {
    /// The sitting is bound to its edition and its name.
    case bound
    /// Scoring has begun.
    case scored
    /// By it the record knows the member or product.
    case named
    /// The product has left waiting.
    case begun
    /// The member can open the sitting's seal.
    case holdsSeal
  }

  /// Why a stored row cannot be taken away; nil where it can.
  public func lock(removing row: SetUpDraft.StoredRow) -> Lock? {
    switch row {
    case .member(let id): openers.contains(id) ? .holdsSeal : scored.isEmpty ? nil : .scored
    case .product(let code): begun.contains(code) ? .begun : scored.contains(code) ? .scored : nil
    }
  }

  /// Why `field` of `draft` cannot be changed; nil where it can.
  public func lock(_ field: SetUpField, of draft: SetUpDraft) -> Lock? {
    switch field {
    case .setting(.id), .setting(.edition), .setting(.filed): return .bound
    case .setting(.date), .setting(.level): return scored.isEmpty ? nil : .scored
    case .setting(let setting), .source(let setting): return setting.isRegulation && !scored.isEmpty ? .scored : nil
    case .member(let place, let column):
      guard draft.members.indices.contains(place), draft.members[place].isStored else { return nil }
      return column == .member ? .named : column == .role && !scored.isEmpty ? .scored : nil
    case .product(let place, let column):
      guard draft.products.indices.contains(place), draft.products[place].isStored else { return nil }
      if column == .code { return .named }
      return (column == .set || column == .kind) && scored.contains(draft.products[place][.code]) ? .scored : nil
    }
  }
}

extension StoredSitting {
  /// A draft of the council's next sitting: council, regulation and members are taken over.
  public var next: SetUpDraft {
    var next = draft
    for setting in [Setting.id, .date, .begins, .filed, .edition] { next[.setting(setting)] = "" }
    next.members = next.members.map { SetUpDraft.Row($0.texts) }
    next.products = []
    return next
  }
}
