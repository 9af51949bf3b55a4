import Council
import TerminalUI

/// What is done for others: typing their paper sheets in, entering what all agreed on.
extension ProductListScreen {
  /// Leads to those who have no sheet yet.
  var typingPaper: Command<ProductListScreen> {
    let words = PaperListPhrases(language: frame.language)
    let isScoring = selected?.item.stage == .scoring
    let mayType = member?.role.types ?? false
    return Command(
      .character("g"), words.open, label: mayType && isScoring && !leads ? words.openLabel : nil, priority: 3,
      disabledBecause: mayType ? isScoring ? nil : words.notInScoring : words.notMine
    ) { screen in screen.selected.map { [.open(.paperSheets(product: $0.code))] } ?? [] }
  }

  /// Leads to the joint criteria.
  var agreeing: Command<ProductListScreen> {
    let words = AgreementPhrases(language: frame.language)
    let isOpen = selected.map { $0.item.stage == .scoring || $0.item.stage == .presented } ?? false
    let mayEnter = leads || member?.role == .secretary
    let hasAny = !sitting.regulation.jointCriteria.isEmpty
    return Command(
      .character("j"), words.openScreen, label: hasAny && mayEnter && isOpen ? words.openLabel : nil, priority: 3,
      disabledBecause: !hasAny ? words.none : !mayEnter ? words.leadersOnly : isOpen ? nil : words.notOpen
    ) { screen in screen.selected.map { [.open(.agreement(product: $0.code))] } ?? [] }
  }
}
