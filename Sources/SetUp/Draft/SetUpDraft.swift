import Rulebook

/// A sitting as it is being written down: every value as text, the way a cell of a council's file holds it.
public struct SetUpDraft: Hashable, Sendable {
  /// A member or a product.
  public struct Row<Column: Hashable & Sendable>: Hashable, Sendable {
    public var texts: [Column: String]
    /// True for what a store holds already: taking it away needs a reason.
    public let isStored: Bool

    /// Creates a row; a new one by default.
    public init(_ texts: [Column: String] = [:], isStored: Bool = false) {
      self.texts = texts
      self.isStored = isStored
    }

    /// The text in `column`; empty where nothing stands there.
    public subscript(_ column: Column) -> String {
      get { texts[column] ?? "" }
      set { texts[column] = newValue.isEmpty ? nil : newValue }
    }
  }

  /// A stored row, as the record knows it.
  public enum StoredRow: Hashable, Sendable {
    /// By the member's id.
    case member(String)
    /// By the product's code.
    case product(String)
  }

  private var settings: [Setting: String] = [:]
  /// Guests and recipients as they were taken over from a sitting, each by itself.
  private var lists: [Setting: [String]] = [:]
  private var sources: [Setting: String] = [:]
  public var members: [Row<MemberColumn>] = []
  /// In the order of the agenda.
  public var products: [Row<ProductColumn>] = []

  /// Why stored rows were taken away.
  public var removals: [StoredRow: String] = [:]

  /// Creates a draft in which nothing is said.
  public init() {}

  /// The text of a field; empty where nothing is said. Several guests or recipients stand between semicolons.
  public subscript(_ field: SetUpField) -> String {
    get {
      switch field {
      case .setting(let setting): settings[setting] ?? ""
      case .source(let setting): sources[setting] ?? ""
      case .member(let place, let column): members.indices.contains(place) ? members[place][column] : ""
      case .product(let place, let column): products.indices.contains(place) ? products[place][column] : ""
      }
    }
    set {
      switch field {
      case .setting(let setting): settings[setting] = newValue.isEmpty ? nil : newValue
      case .source(let setting): sources[setting] = newValue.isEmpty ? nil : newValue
      case .member(let place, let column):
        if members.indices.contains(place) { members[place][column] = newValue }
      case .product(let place, let column):
        if products.indices.contains(place) { products[place][column] = newValue }
      }
    }
  }

  /// Takes the items of a list over.
  mutating func take(_ items: [String], for setting: Setting) {
    lists[setting] = items
    self[.setting(setting)] = Self.text(of: items)
  }

  /// The guests or the recipients, each by itself; one that has a `;` of its own stays one as long as the list is not
  /// changed.
  func items(of setting: Setting) -> [String] {
    let text = self[.setting(setting)]
    if let taken = lists[setting], Self.text(of: taken).onOneLine == text.onOneLine { return taken }
    return text.split(separator: ";").map { String($0) }
  }

  /// `items` in one field.
  private static func text(of items: [String]) -> String { items.joined(separator: "; ") }

  /// A short name for one more member that nobody has: `m8`.
  public var freeMemberID: String {
    let taken = Set(members.map { $0[.member] })
    return (1...members.count + 1).map { "m\($0)" }.first { !taken.contains($0) } ?? ""
  }

  /// Writes the text of `field` as print has it, once it is typed: `5/3/26` becomes `05/03/2026`.
  public mutating func settle(_ field: SetUpField) {
    let text = self[field].onOneLine
    switch field {
    case .setting(.date), .setting(.filed): self[field] = CellKind<CalendarDate>.date.read(text)?.printed ?? text
    case .setting(.begins): self[field] = CellKind<String>.clock.read(text) ?? text
    default: self[field] = text
    }
  }
}
