import Council
import Season
import TerminalUI

extension RegisterScreen {
  public var commands: [Command<RegisterScreen>] {
    if choice != nil { return choosing }
    let shared = TextPhrases(language: frame.language)
    let isNarrowed = isNarrowed
    let signIn = SignInPhrases(language: frame.language)
    let newSitting = Command<RegisterScreen>(
      .function(4), signIn.newSitting, label: signIn.newSittingLabel, priority: 3
    ) { _ in [.open(.newSitting)] }
    if isSearching { return moving + finding(shared) }
    return moving + (isAlone ? [newSitting] : []) + [
      Command(
        .enter, words.open, label: words.openLabel, priority: 6,
        disabledBecause: selected == nil ? words.nothingSelected : nil
      ) { screen in screen.selected.map { [.open(.register(.dossier($0.fields.code)))] } ?? [] },
      Command(.character("/"), words.find, label: words.findLabel, priority: 5) { screen in
        screen.startSearch()
        return []
      },
      narrowing(.character("g"), .stage, words.byStage, label: words.byStageLabel),
      narrowing(.character("n"), .year, words.byYear, label: words.byYearLabel),
      narrowing(.character("x"), .place, words.byPlace, label: words.byPlaceLabel),
      Command(
        .character("t"), words.new, label: isKeeper ? words.newLabel : nil, priority: 4,
        disabledBecause: isKeeper ? nil : DossierPapersPhrases(language: frame.language).keepersOnly
      ) { _ in [.open(.register(.new))] },
      Command(.character("o"), words.sort, label: words.sortLabel, priority: 3) { screen in
        screen.sortByNext()
        return []
      },
      Command(
        .character("k"), words.outcomes, label: isKeeper && !outcomes.isEmpty ? words.outcomesLabel : nil, priority: 5,
        disabledBecause: !isKeeper
          ? DossierPapersPhrases(language: frame.language).keepersOnly : outcomes.isEmpty ? words.noOutcomes : nil
      ) { screen in screen.enterOutcomes() },
      Command(
        .character("v"), SeasonBookPhrases(language: frame.language).open,
        label: SeasonBookPhrases(language: frame.language).openLabel, priority: 2
      ) { _ in [.open(.register(.seasonBook))] },
      Command(.character("f"), RegisterFilesPhrases(language: frame.language).open) { _ in
        [.open(.register(.files))]
      },
      Command(.character("i"), CalendarPhrases(language: frame.language).open) { _ in [.open(.calendar)] },
      Command(.character("u"), SeasonReportPhrases(language: frame.language).open) { _ in [.open(.seasonReport)] },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 4) { _ in [.open(.help)] },
      Command(
        [.escape, .character("q")], isNarrowed ? words.widen : shared.back, keysLabel: "Esc",
        label: isNarrowed ? words.widenLabel : shared.backLabel, priority: 4
      ) { screen, key in
        guard key == .escape, screen.isNarrowed else { return [.back] }
        screen.widen()
        return []
      },
    ]
  }

  /// While a search is typed, letters mean nothing else.
  private func finding(_ shared: TextPhrases) -> [Command<RegisterScreen>] {
    [
      Command(.enter, shared.keepFound, label: shared.keepFoundLabel, priority: 3) { screen in
        screen.keepSearch()
        return []
      },
      Command(.escape, shared.dropSearch, label: shared.dropSearchLabel, priority: 3) { screen in
        screen.dropSearch()
        return []
      },
    ]
  }

  private var moving: [Command<RegisterScreen>] {
    let move: @Sendable (inout RegisterScreen, Key) -> [Effect] = { screen, key in
      _ = screen.list.handle(key, height: screen.listHeight)
      return []
    }
    return [
      Command([.up, .down], words.move, label: words.moveLabel, priority: 1, run: move),
      Command([.pageUp, .pageDown, .home, .end], words.page, keysLabel: "PgUp/PgDn", run: move),
    ]
  }

  private func narrowing(_ key: Key, _ kind: RegisterChoice.Kind, _ title: String, label: String)
    -> Command<RegisterScreen>
  {
    Command(key, title, label: label, priority: 2) { screen in
      screen.choice = RegisterChoice(kind, in: screen.book.dossiers, filter: screen.filter, words: screen.words)
      return []
    }
  }

  private var choosing: [Command<RegisterScreen>] {
    [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
      ) { screen, key in
        let height = screen.choiceHeight
        _ = screen.choice?.list.handle(key, height: height)
        return []
      },
      Command(.enter, words.take, label: words.takeLabel, priority: 3) { screen in
        if let filter = screen.choice?.selected?.filter { screen.narrow(to: filter) }
        return []
      },
      Command([.escape, .character("q")], words.leave, keysLabel: "Esc", label: words.leaveLabel, priority: 2) {
        screen in
        screen.choice = nil
        return []
      },
    ]
  }
}
