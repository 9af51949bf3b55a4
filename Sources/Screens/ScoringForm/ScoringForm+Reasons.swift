import Council
import Rating
import Rulebook
import TerminalUI

// MARK: - Notes

extension ScoringForm {
  /// Opens the note on the current criterion.
  mutating func openNote() {
    guard current != nil else { return }
    dialog = .note(index: place, TextField(sheet.note(at: place), limit: FormDialog.textLimit))
  }

  /// Takes the typed note; an empty one removes it.
  mutating func saveNote() -> [Effect] {
    guard case .note(let index, let field) = dialog else { return [] }
    guard allowsChange() else { return [] }
    dialog = nil
    let (before, after) = (sheet.note(at: index), field.trimmed)
    guard before != after else { return [] }
    let code = subject.scale.criteria[index].code
    say(after.isEmpty ? phrases.noteRemoved(code) : phrases.noteSaved(code))
    return commit(.note(index: index, before: before, after: after))
  }

  /// Whether the sheet may be changed now; says why not.
  mutating func allowsChange() -> Bool {
    guard let lock else { return true }
    say(phrases.locked(lock))
    return false
  }
}

extension TextField {
  /// The text without blanks at its ends.
  var trimmed: String {
    let rest = characters.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}

// MARK: - What was typed

extension ScoringForm {
  public var beforeEscape: String? {
    switch dialog {
    case .note(let index, let field): textIsDropped(field.trimmed != sheet.note(at: index))
    case .ownReason(let kind, let field): textIsDropped(!field.isEmpty && field.text != raised(kind))
    case nil, .reasons, .blanks, .confirmation, .doubts: nil
    }
  }
}

// MARK: - Reasons

extension ScoringForm {
  /// The reason that stands for `kind`; nil where none does.
  func raised(_ kind: ReasonKind) -> String? { kind == .reject ? sheet.state.reject : sheet.state.stop }

  /// Opens the choice of reasons.
  mutating func openReasons(_ kind: ReasonKind) {
    dialog = .reasons(ReasonChoice(kind, set: subject.scale.set, raised: raised(kind)))
  }

  /// Moves the selected row of the open choice.
  mutating func moveReason(by rows: Int) {
    guard case .reasons(var choice) = dialog else { return }
    choice.move(by: rows)
    dialog = .reasons(choice)
  }

  /// Takes the reason in row `row`, the selected one if nil; the last row opens a field for one's own.
  mutating func takeReason(_ row: Int? = nil) -> [Effect] {
    guard case .reasons(let choice) = dialog else { return [] }
    let row = row ?? choice.selection
    if choice.reasons.indices.contains(row) { return raise(choice.kind, choice.reasons[row]) }
    guard row == choice.reasons.count else { return [] }
    openOwnReason()
    return []
  }

  /// Opens the field for a reason in the member's own words.
  mutating func openOwnReason() {
    guard case .reasons(let choice) = dialog else { return }
    let old = raised(choice.kind).flatMap { choice.reasons.contains($0) ? nil : $0 } ?? ""
    dialog = .ownReason(choice.kind, TextField(old, limit: FormDialog.textLimit))
  }

  /// Takes the typed reason; an empty one is refused.
  mutating func saveOwnReason() -> [Effect] {
    guard case .ownReason(let kind, let field) = dialog else { return [] }
    let text = field.trimmed
    guard !text.isEmpty else {
      say(phrases.emptyReason)
      return []
    }
    return raise(kind, text)
  }

  /// Withdraws the reason that stands.
  mutating func withdrawReason() -> [Effect] {
    guard case .reasons(let choice) = dialog else { return [] }
    return raise(choice.kind, nil)
  }

  private mutating func raise(_ kind: ReasonKind, _ reason: String?) -> [Effect] {
    guard allowsChange() else { return [] }
    dialog = nil
    let before = raised(kind)
    guard before != reason else { return [] }
    switch kind {
    case .reject:
      say(reason == nil ? phrases.rejectWithdrawn : phrases.rejectRaised)
      return commit(.reject(before: before, after: reason))
    case .stop:
      say(reason == nil ? phrases.stopWithdrawn : phrases.stopRaised)
      return commit(.stop(before: before, after: reason))
    }
  }
}
