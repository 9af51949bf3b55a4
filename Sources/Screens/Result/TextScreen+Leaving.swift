import Council
import TerminalUI

extension TextScreen {
  /// Where the pages about a closed product lead: to the conclusion, the minutes, the help page, and back.
  static func leaving(_ report: ResultReport, _ member: Member?) -> [Command<Self>] {
    let words = TextPhrases(language: report.language)
    let agenda = ProductListPhrases(language: report.language)
    let meeting = MeetingPhrases(language: report.language)
    let ask = AskAgainPhrases(language: report.language)
    let leads = member?.role.leads ?? false
    let code = report.product.code
    return [
      Command(
        .character("d"), agenda.close, label: leads ? agenda.concludeLabel : nil, priority: 2,
        disabledBecause: !leads ? agenda.chairOnly : report.isConcluded ? agenda.alreadyConcluded : nil
      ) { _ in [.open(.conclusion(product: code))] },
      Command(
        [.character("r"), .function(3)], ask.open, keysLabel: "r", label: leads ? ask.rescoreLabel : nil, priority: 1,
        disabledBecause: !leads ? agenda.chairOnly : report.isConcluded ? agenda.alreadyConcluded : nil
      ) { _ in [.open(.askAgain(product: code))] },
      Command(
        .character("h"), meeting.call, label: report.opinion == .asked && leads ? meeting.callLabel : nil, priority: 2,
        disabledBecause: meeting.whyNotCalled(report.item, by: member)
      ) { _ in [.open(.meeting(product: code))] },
      Command(.character("b"), agenda.minutes, label: agenda.minutesLabel) { _ in [.open(.minutes)] },
      Command(.character("?"), words.help, label: words.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], words.back, keysLabel: "Esc", label: words.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }
}
