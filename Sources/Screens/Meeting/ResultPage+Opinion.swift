import Council
import TerminalUI

extension ResultPage {
  /// How the council was asked, and why it should meet; empty where it meets in any case.
  var opinion: [StyledLine] {
    guard let opinion = report.opinion else { return [] }
    let words = MeetingPhrases(language: report.language)
    return StyledLine.wrapped(words.sentence(opinion), .accent, width: width) + proposal
  }

  /// Why the council should meet, and why it did not.
  var proposal: [StyledLine] {
    guard let proposal = report.proposal else { return [] }
    let words = MeetingPhrases(language: report.language)
    let without = report.conclusion?.withoutMeeting ?? ""
    return words.proposal(proposal, scale).flatMap { StyledLine.wrapped($0, .warning, width: width) }
      + (without.isEmpty ? [] : StyledLine.wrapped(words.without(without), width: width))
  }
}
