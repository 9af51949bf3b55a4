import Council
import Rulebook
import SetUp
import TerminalUI

/// One of the answers that a field allows.
struct SetUpChoice: Hashable, Sendable {
  /// As it stands in the draft.
  let value: String
  /// As it is read.
  let label: String
}

/// A criteria set to choose.
struct SetEntry: Hashable, Sendable {
  let number: Int
  let title: String
  let search: SearchText
}

extension SetUpScreen {
  /// The field that has the keyboard; nil on a page that is no form.
  var current: SetUpField? {
    let fields = page.fields(isNew: stored == nil)
    return page.list.selected.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
  }

  /// Why a field can no longer be changed.
  func lock(_ field: SetUpField) -> StoredSitting.Lock? { stored?.lock(field, of: draft) }

  /// The answers to choose from; empty for a field that takes text.
  func choices(_ field: SetUpField) -> [SetUpChoice] {
    switch field {
    case .setting(.edition) where stored == nil:
      let named = draft[field].isEmpty ? [] : [draft[field]]
      let byHand = offer?.byHand ?? []
      return [SetUpChoice(value: "", label: words.byLaw(offer?.edition?.id, isNamed: !named.isEmpty))]
        + (byHand + named.filter { !byHand.contains($0) }).map {
          SetUpChoice(value: $0, label: words.byHand($0))
        }
    case .setting(.level): return words.levels
    case .setting(let setting): return words.choices(setting)
    case .member(_, .role): return words.roles
    case .product(_, .kind):
      return words.kinds(edition?.kinds ?? ApplicationKind.allCases)
    case .source, .member, .product: return []
    }
  }

  /// True for the field whose answer is chosen from the edition's sets.
  func isSet(_ field: SetUpField) -> Bool {
    if case .product(_, .set) = field { true } else { false }
  }

  /// What stands in a field, as it is read; empty where nothing does.
  func shown(_ field: SetUpField) -> String {
    let text = draft[field]
    if isSet(field) { return Int(text).map(setTitle) ?? text }
    let value = text.isEmpty ? words.standard(field) : text
    return choices(field).first { $0.value == value }?.label ?? words.none(text)
  }

  /// `9 · Tương, nước mắm`.
  func setTitle(_ number: Int) -> String {
    sets.first { $0.number == number }.map { "\(number) · \($0.title)" } ?? String(number)
  }

  /// The first thing wrong with a field.
  func problem(_ field: SetUpField) -> ImportFault.Problem? { faults.first { $0.place == .field(field) }?.problem }

  // MARK: Moving and typing

  /// True where the field that has the keyboard takes text.
  var takesText: Bool {
    guard let field = current else { return false }
    return lock(field) == nil && choices(field).isEmpty && !isSet(field)
  }

  /// Gives the keyboard to the selected field.
  mutating func takeField() {
    guard let field = current else { return }
    let text = draft[field]
    page.text = TextField(text, limit: max(words.limit(field), text.count))
  }

  /// Takes the keyboard from the selected field.
  mutating func leaveField() {
    guard let field = current else { return }
    draft.settle(field)
    check()
  }

  /// Moves to another field of the form; past the last one, back to the page below.
  mutating func move(by rows: Int) {
    leaveField()
    let place = page.list.selection + rows
    guard place < page.fields(isNew: stored == nil).count else { return goBack() }
    page.list.select(place, height: listHeight)
    takeField()
  }

  /// Takes the next answer, or the one before.
  mutating func choose(by step: Int) {
    guard let field = current, lock(field) == nil else { return }
    let choices = choices(field)
    guard !choices.isEmpty else { return }
    let value = draft[field].isEmpty ? words.standard(field) : draft[field]
    let place = choices.firstIndex { $0.value == value }
    let next = place.map { ($0 + step + choices.count) % choices.count } ?? 0
    draft[field] = choices[next].value
    check()
  }

  // MARK: Criteria sets

  /// Reads the titles of the edition's sets.
  mutating func loadSets() {
    guard let edition else {
      sets = []
      return
    }
    do {
      sets = try law.setNumbers(edition.id).map { number in
        let set = try law.set(edition.id, number)
        return SetEntry(
          number: number, title: set.title, search: SearchText([String(number), set.title, set.group, set.sector]))
      }
    } catch { frame.message = words.failure(error) }
  }

  /// Opens the choice of a set for the product at hand, looking for what was typed already.
  mutating func openSets(typed: String = "") {
    guard case .product(let product) = page.kind else { return }
    loadSets()
    guard !sets.isEmpty else {
      frame.message = words.editionFirst
      return
    }
    open(.sets(product: product))
    page.text = TextField(typed, limit: 40)
    filterSets()
    if let place = found.firstIndex(where: { String($0.number) == draft[.product(product, .set)] }) {
      page.list.select(place, height: listHeight)
    }
  }

  /// The sets that match what is typed.
  var found: [SetEntry] {
    let query = SearchQuery(page.text.text)
    return query.isEmpty ? sets : sets.filter { $0.search.matches(query) }
  }

  /// Follows what is typed.
  mutating func filterSets() {
    page.list.resize(count: found.count, height: listHeight)
    page.list.selectFirst(height: listHeight)
  }

  /// Takes the selected set.
  mutating func takeSet() {
    guard case .sets(let product) = page.kind, let place = page.list.selected, found.indices.contains(place) else {
      return
    }
    draft[.product(product, .set)] = String(found[place].number)
    pages.removeLast()
    move(by: 1)
  }
}
