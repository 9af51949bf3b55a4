import Rulebook
import Season
import SetUp
import TerminalUI

/// Members and products: rows that are added, moved, removed, taken from a file.
extension SetUpScreen {
  /// True on the page of members; false on that of products.
  var isMembers: Bool { page.kind == .members }

  private var rowCount: Int { isMembers ? draft.members.count : draft.products.count }

  /// Adds a row after the last and opens it.
  mutating func add() {
    remember()
    let place = rowCount
    if isMembers {
      let hasChair = draft.members.contains { $0[.role] == words.roles[0].value }
      draft.members.append(
        SetUpDraft.Row([.member: draft.freeMemberID, .role: words.roles[hasChair ? 2 : 0].value]))
    } else {
      draft.products.append(SetUpDraft.Row([.kind: words.kinds([.first])[0].value]))
    }
    page.list.resize(count: rowCount, height: listHeight)
    page.list.select(place, height: listHeight)
    open(isMembers ? .member(place) : .product(place))
  }

  /// Opens the selected row.
  mutating func edit() {
    guard let place = page.list.selected else { return }
    open(isMembers ? .member(place) : .product(place))
  }

  /// Takes the selected row away; one that the store holds needs a reason first.
  mutating func remove() {
    guard let place = page.list.selected else { return }
    let name = isMembers ? draft.members[place][.name] : draft.products[place][.name]
    if let row = storedRow {
      open(.removal(row, name: name))
      page.text = TextField(limit: 200)
      return
    }
    takeAway(place, name)
  }

  /// Takes the row away whose removal is asked about.
  mutating func confirmRemoval() {
    guard case .removal(let row, let name) = page.kind else { return }
    let reason = page.text.text
    pages.removeLast()
    guard let place = page.list.selected else { return }
    takeAway(place, name)
    draft.removals[row] = reason
  }

  private mutating func takeAway(_ place: Int, _ name: String) {
    remember()
    if isMembers { draft.members.remove(at: place) } else { draft.products.remove(at: place) }
    relist()
    frame.message = words.removed(name)
  }

  /// Moves the selected row.
  mutating func shift(by rows: Int) {
    guard let place = page.list.selected, (0..<rowCount).contains(place + rows) else { return }
    // The record keeps the members in the order in which they were added.
    if isMembers, draft.members[place].isStored || draft.members[place + rows].isStored {
      frame.message = words.membersStay
      return
    }
    remember()
    if isMembers { draft.members.swapAt(place, place + rows) } else { draft.products.swapAt(place, place + rows) }
    page.list.select(place + rows, height: listHeight)
    check()
  }

  /// Takes back the last change of a list.
  mutating func undo() {
    guard let before = past.popLast() else {
      frame.message = words.nothingToUndo
      return
    }
    draft.members = before.members
    draft.products = before.products
    draft.removals = before.removals
    relist()
  }

  /// Takes what a file holds, in place of the rows that are not stored.
  mutating func take(_ members: [SetUpDraft.Row<MemberColumn>]) {
    remember()
    draft.members = draft.members.filter(\.isStored) + members
    endFile(words.tookMembers(members.count))
  }

  /// Takes what a file holds, in place of the rows that are not stored.
  mutating func take(_ products: [SetUpDraft.Row<ProductColumn>]) {
    remember()
    draft.products = draft.products.filter(\.isStored) + products
    endFile(words.tookProducts(products.count))
  }

  /// Takes dossiers behind the products that are there; the first of them is selected.
  mutating func take(_ dossiers: [Dossier]) {
    guard case .register = page.kind, !dossiers.isEmpty else { return }
    remember()
    let place = draft.products.count
    draft.products += dossiers.map { SetUpDraft.Row($0) }
    pages.removeLast()
    relist()
    page.list.select(place, height: listHeight)
    frame.message = words.tookDossiers(dossiers.count)
  }

  /// Why the selected row cannot be taken away.
  var whyKept: String? {
    guard let place = page.list.selected, place < rowCount else { return words.nothingSelected }
    return storedRow.flatMap { stored?.lock(removing: $0) }.map(words.why)
  }

  /// The selected row as the record knows it; nil for one that is new.
  private var storedRow: SetUpDraft.StoredRow? {
    guard let place = page.list.selected, place < rowCount else { return nil }
    if isMembers { return draft.members[place].isStored ? .member(draft.members[place][.member]) : nil }
    return draft.products[place].isStored ? .product(draft.products[place][.code]) : nil
  }

  private mutating func endFile(_ message: String) {
    if case .file = page.kind { pages.removeLast() }
    relist()
    frame.message = message
  }

  private mutating func remember() { past = past.suffix(49) + [draft] }

  private mutating func relist() {
    check()
    page.list.resize(count: rowCount, height: listHeight)
  }
}
