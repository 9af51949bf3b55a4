import SetUp
import TerminalUI

extension SetUpScreen {
  public var isEditing: Bool {
    switch page.kind {
    case .sets, .file, .removal: true
    default: takesText || current.map(isSet) ?? false
    }
  }

  public var composes: Bool {
    switch page.kind {
    case .sets, .removal: true
    case .file: false
    default: takesText
    }
  }

  public mutating func typed(_ event: Event) -> [Effect]? {
    switch page.kind {
    case .sets:
      if case .key(let key) = event, [.up, .down, .pageUp, .pageDown, .enter, .escape].contains(key) { return nil }
      guard page.text.handle(event) else { return nil }
      filterSets()
      return []
    case .file, .removal:
      if event == .key(.enter) || event == .key(.escape) { return nil }
      return page.text.handle(event) ? [] : nil
    default: return typedInForm(event)
    }
  }

  private mutating func typedInForm(_ event: Event) -> [Effect]? {
    guard let field = current else { return nil }
    guard takesText else {
      // Letters go straight into the search for a set.
      guard isSet(field), case .key(.character(let letter)) = event, letter != " ",
        lock(field) == nil
      else { return nil }
      openSets(typed: String(letter))
      return []
    }
    if event == .key(.enter) || event == .key(.escape) { return nil }
    guard page.text.handle(event) else { return nil }
    draft[field] = page.text.text
    return []
  }

  /// Takes in what the program answered.
  mutating func take(_ reply: SetUpReply) {
    switch reply {
    case .members(let rows): take(rows)
    case .products(let rows): take(rows)
    case .faults(let faults):
      page.notes = faults
      page.scroll = ScrollState()
      frame.message = words.fileFaults(faults.count)
    case .done(let sitting, let slip):
      pages = [SetUpPage(.done(sitting: sitting))]
      page.notes = slip
      isSlipSafe = slip.isEmpty
    case .slipWritten(let sentence):
      isSlipSafe = true
      frame.message = sentence
    case .failed(let reason): frame.message = reason
    }
  }
}
