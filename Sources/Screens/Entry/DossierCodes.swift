import Season

/// Codes of dossiers as people type them: whole, or the parts between dashes that only one dossier has.
struct DossierCodes: Sendable {
  private let codes: [String]

  init(_ codes: [String]) { self.codes = codes.sorted() }

  /// The code that `text` stands for: `18532-007` or `007-2026` where no other has it; nil where none or several have.
  func code(for text: String) -> String? {
    if codes.contains(text) { return text }
    let fitting = codes.filter { "-\($0)-".contains("-\(text)-") }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The first of `items` that stands for no code.
  func stranger(among items: [String]) -> String? { items.first { code(for: $0) == nil } }
}

/// Several items in one field, with `;` between them.
struct ItemList: Sendable {
  /// What stood there before; an item that has a `;` of its own stays one as long as nothing is changed.
  private let before: [String]

  init(_ items: [String] = []) { before = items }

  /// The items on one line.
  var text: String { Self.text(before) }

  /// The items of a field that holds `typed`.
  func items(_ typed: String) -> [String] {
    let field = EntryField.text(.notes, text, limit: text.count)
    return typed == field.text ? before : Self.items(typed)
  }

  /// The items of `text`, without blank ones.
  static func items(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// `items` on one line.
  static func text(_ items: [String]) -> String { items.joined(separator: "; ") }
}
