import Council
import TerminalUI

extension PaperListScreen {
  public var commands: [Command<PaperListScreen>] {
    switch dialog {
    case .second: secondCommands
    case .cancel: cancelCommands
    case nil: listCommands
    }
  }

  private var listCommands: [Command<PaperListScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 3
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command(.enter, words.enter, label: words.enterLabel(selected), priority: 6, disabledBecause: whyNotOpened) {
        $0.open()
      },
      Command(
        .character("x"), words.cancel, label: whyNotCancelled == nil ? words.cancelLabel : nil, priority: 4,
        disabledBecause: whyNotCancelled
      ) { screen in
        screen.dialog = .cancel(TextField(limit: 200))
        return []
      },
      Self.finding(FindPhrases(language: frame.language)),
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.character("q"), .escape], shared.back, keysLabel: "q", label: shared.backLabel, priority: 5) { _ in
        [.back]
      },
    ]
  }

  private var secondCommands: [Command<PaperListScreen>] {
    [
      Command([.up, .down], words.moveSecond, label: words.moveLabel, priority: 3) { screen, key in
        guard case .second(var state) = screen.dialog else { return [] }
        _ = state.handle(key, height: screen.listHeight)
        screen.dialog = .second(state)
        return []
      },
      Command(
        .enter, words.begin, label: words.beginLabel, priority: 5,
        disabledBecause: seconds.isEmpty ? words.nobodyElse : nil
      ) { $0.begin() },
      Command([.escape, .character("q")], words.no, keysLabel: "Esc", label: words.noLabel, priority: 4) { screen in
        screen.dialog = nil
        return []
      },
    ]
  }

  private var cancelCommands: [Command<PaperListScreen>] {
    [
      Command(.enter, words.cancel, label: words.cancelLabel, priority: 5) { $0.cancel() },
      Command(.escape, words.no, label: words.noLabel, priority: 4) { screen in
        screen.dialog = nil
        return []
      },
    ]
  }

  // MARK: Why not

  private var whyNotOpened: String? {
    guard let selected else { return words.nobodyMissing }
    guard item.stage == .scoring else { return words.notInScoring }
    guard let paper = selected.paper else {
      return selected.member.id == typist.id ? words.ownSheet : nil
    }
    return paper.typists.contains(typist.id) ? nil : words.typedByOthers(names(of: paper))
  }

  private var whyNotCancelled: String? {
    guard let paper = selected?.paper else { return words.noPaper }
    guard paper.step != .submitted else { return words.submitted }
    return paper.typists.contains(typist.id) || typist.role.leads ? nil : words.typedByOthers(names(of: paper))
  }

  /// The names of both typists.
  func names(of paper: PaperSheet) -> [String] { paper.typists.map { names[$0] ?? $0 } }
}
