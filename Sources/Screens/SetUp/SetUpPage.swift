import SetUp
import TerminalUI

/// One page of a set-up, with the place that it was left at.
struct SetUpPage: Hashable, Sendable {
  /// What the page is about.
  enum Kind: Hashable, Sendable {
    /// The list of the pages.
    case overview
    case council, regulation
    /// One setting of the regulation with its source.
    case setting(Setting)
    case members
    case member(Int)
    case products
    case product(Int)
    /// The choice of a criteria set for a product.
    case sets(product: Int)
    /// Why a stored row is taken away.
    case removal(SetUpDraft.StoredRow, name: String)
    /// The path of a file that members or products are taken from.
    case file(SetUpRequest.List)
    /// The dossiers of the register that products are taken from.
    case register
    /// Everything that is missing or wrong.
    case check
    /// Whether to leave with a draft that is not written.
    case leaving
    /// All is written: what is to be handed out.
    case done(sitting: String)
  }

  let kind: Kind
  var list: ListState
  /// The text of the field that has the keyboard.
  var text = TextField()
  /// Lines that are read, not changed: faults of a file, what is handed out.
  var notes: [String] = []
  /// Codes of the dossiers that are marked.
  var marked: Set<String> = []
  var scroll = ScrollState()

  /// Creates a page with `count` lines to choose from.
  init(_ kind: Kind, count: Int = 0) {
    self.kind = kind
    list = ListState(count: count)
  }

  /// The fields of a form, from the top; empty for a page that is none.
  func fields(isNew: Bool) -> [SetUpField] {
    switch kind {
    // The record keeps the edition, not the day of filing that it came from.
    case .council: Self.councilFields.filter { isNew || $0 != .filed }.map(SetUpField.setting)
    case .setting(let setting): [.setting(setting), .source(setting)]
    case .member(let place): MemberColumn.allCases.map { .member(place, $0) }
    case .product(let place): ProductColumn.allCases.map { .product(place, $0) }
    default: []
    }
  }

  private static let councilFields: [Setting] = [
    .authority, .council, .decision, .level, .title, .date, .begins, .place, .filed, .edition, .guests, .recipients,
    .id,
  ]

  /// The settings of the regulation, in the order of the record.
  static let regulation = Setting.allCases.filter(\.isRegulation)

  /// The pages that the overview leads to.
  static let overview: [Kind] = [.council, .regulation, .members, .products, .check]
}
