import Rating

extension ScoringForm {
  /// Checks the sheet: lists what is blank, or asks once whether to submit.
  mutating func checkBeforeSubmitting() {
    dialog = sheet.isComplete || sheet.mayStayBlank ? .confirmation : .blanks(selection: 0)
  }

  /// Submits the sheet, if the check still holds.
  mutating func submit() -> [Effect] {
    guard case .confirmation = dialog, allowsChange() else { return [] }
    guard sheet.isComplete || sheet.mayStayBlank else {
      dialog = .blanks(selection: 0)
      return []
    }
    dialog = nil
    let effects = save(.submit)
    history.clear()
    say(phrases.submitted(hasNext: next != nil))
    return effects
  }

  /// Moves the selected row of the list of blanks.
  mutating func moveBlank(by rows: Int) {
    guard case .blanks(let selection) = dialog else { return }
    dialog = .blanks(selection: min(max(selection + rows, 0), max(sheet.score.blankCriteria.count - 1, 0)))
  }

  /// Goes to the selected blank criterion and closes the list.
  mutating func goToSelectedBlank() {
    guard case .blanks(let selection) = dialog else { return }
    dialog = nil
    let blanks = sheet.score.blankCriteria
    if blanks.indices.contains(selection) { go(to: blanks[selection]) }
  }
}
