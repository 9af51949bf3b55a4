import Council
import Rating
import TerminalUI

extension ConclusionScreen {
  public var meaning: [String] {
    let words = ConclusionPhrases(language: frame.language)
    return switch phase {
    case .question(let question): words.follows(question) + [words.backFollows]
    case .meeting: [MeetingPhrases(language: frame.language).askWhyNot, words.backFollows]
    case .discussion: [words.discussion, words.lineHint, words.backFollows]
    case .conditions: [words.conditions, words.lineHint, words.backFollows]
    case .confirmation: [words.consequence, words.backFollows]
    }
  }

  public var commands: [Command<ConclusionScreen>] {
    let words = ConclusionPhrases(language: frame.language)
    let discussion = DiscussionPhrases(language: frame.language)
    // A function key: letters are being typed at some of the steps.
    let discuss = Command<ConclusionScreen>(.function(4), discussion.open, label: discussion.openLabel) { screen in
      [.open(.discussion(product: screen.item.product.code))]
    }
    let back = Command<ConclusionScreen>(.escape, words.back, label: words.backLabel, priority: 1) { $0.stepBack() }
    switch phase {
    case .question:
      return [
        Command([.character("c"), .character("y")], words.yes, keysLabel: "c", label: words.yesLabel, priority: 3) {
          screen in
          screen.decide(true)
          return []
        },
        Command([.character("k"), .character("n")], words.no, keysLabel: "k", label: words.noLabel, priority: 2) {
          screen in
          screen.decide(false)
          return []
        },
        discuss, back,
      ]
    case .meeting:
      let meeting = MeetingPhrases(language: frame.language)
      let isBlank = withoutMeeting.text.allSatisfy(\.isWhitespace)
      return [
        Command(
          .enter, meeting.goOn, label: meeting.goOnLabel, priority: 3,
          disabledBecause: isBlank ? meeting.reasonMissing : nil
        ) { screen in
          screen.leaveMeeting()
          return []
        },
        discuss, back,
      ]
    case .discussion, .conditions:
      return [
        Command(.enter, words.enterLine, label: words.enterLineLabel, priority: 3) { screen in
          screen.enterLine()
          return []
        },
        Command([], words.takeBack, keysLabel: "Backspace", label: nil) { _ in [] },
        discuss, back,
      ]
    case .confirmation:
      return [
        Command(
          [.enter, .character("c"), .character("y")], words.conclude, keysLabel: "Enter", label: words.concludeLabel,
          priority: 3, disabledBecause: whyNot(words)
        ) { [.save(.act($0.act)), .back] },
        discuss, back,
      ]
    }
  }

  private func whyNot(_ words: ConclusionPhrases) -> String? {
    if member?.role.leads != true { return ProductListPhrases(language: frame.language).chairOnly }
    if item.stage == .concluded { return words.alreadyConcluded }
    return answer.verdict.status == .undecided ? words.stillOpen : nil
  }
}
