import Council
import TerminalUI

extension ProductListScreen {
  public var commands: [Command<ProductListScreen>] {
    let words = ProductListPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    let register = RegisterPhrases(language: frame.language)
    if isEditing { return finding(words, shared) }
    let isFiltered = !filter.isEmpty
    return moving(words) + opening(words) + leading(words) + [
      typingPaper, agreeing,
      Command(
        .character("c"), words.setUp, label: hasOffice ? words.setUpLabel : nil, priority: leads ? 0 : 4,
        disabledBecause: hasOffice ? nil : words.officeOnly
      ) { _ in [.open(.setUp)] },
      Command(.character("b"), words.minutes, label: words.minutesLabel, priority: 3) { _ in [.open(.minutes)] },
      Command(.function(2), words.pin, label: words.pinLabel) { screen in
        [.open(screen.hasOffice ? .pinDesk : .pinChange)]
      },
      Command(.character("p"), words.sitting, label: words.sittingLabel, priority: hasOffice ? 3 : 0) { screen in
        [.open(.sitting(product: screen.selected?.code))]
      },
      Command(
        .character("s"), register.register, label: member?.keepsRegister == true ? register.registerLabel : nil,
        priority: leads ? 0 : 3
      ) { _ in [.open(.register(.list))] },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 4) { _ in [.open(.help)] },
      Command(
        [.escape, .character("q")], isFiltered ? words.drop : words.leave, keysLabel: isFiltered ? "Esc" : "q",
        label: isFiltered ? words.dropLabel : words.leaveLabel, priority: 1
      ) { screen, key in
        guard key == .escape, !screen.filter.isEmpty else { return [.back] }
        screen.dropFilter()
        return []
      },
    ]
  }

  /// While a search is typed, letters mean nothing else.
  private func finding(_ words: ProductListPhrases, _ shared: TextPhrases) -> [Command<ProductListScreen>] {
    moving(words) + [
      Command(.enter, shared.keepFound, label: shared.keepFoundLabel, priority: 3) { screen in
        screen.keepFilter()
        return []
      },
      Command(.escape, shared.dropSearch, label: shared.dropSearchLabel, priority: 3) { screen in
        screen.dropFilter()
        return []
      },
    ]
  }

  private func moving(_ words: ProductListPhrases) -> [Command<ProductListScreen>] {
    let move: @Sendable (inout ProductListScreen, Key) -> [Effect] = { screen, key in
      _ = screen.list.handle(key, height: screen.listHeight)
      return []
    }
    return [
      Command([.up, .down], words.move, label: words.moveLabel, priority: 2, run: move),
      Command([.pageUp, .pageDown, .home, .end], words.page, keysLabel: "PgUp/PgDn", run: move),
    ]
  }

  private func opening(_ words: ProductListPhrases) -> [Command<ProductListScreen>] {
    return [
      Command(.enter, words.enter, label: openLabel(words), priority: 6, disabledBecause: whyNotOpened(words)) {
        $0.open()
      },
      Command(.character("n"), words.next, label: words.nextLabel, priority: 5) { screen in
        if !screen.selectNextToDo() { screen.frame.message = words.allSubmitted }
        return []
      },
      Command(.character("/"), words.find, label: words.findLabel, priority: 4) { screen in
        screen.startFilter()
        return []
      },
      Command(.character("k"), words.result, label: words.resultLabel, disabledBecause: whyNoResult(words)) { screen in
        screen.selected.map { [.open(.result(product: $0.code))] } ?? []
      },
      discussing(words),
    ]
  }

  private func discussing(_ words: ProductListPhrases) -> Command<ProductListScreen> {
    let discussion = DiscussionPhrases(language: frame.language)
    let isRevealed = selected?.item.stage.isRevealed ?? false
    return Command(
      [.character("t"), .function(4)], discussion.open, keysLabel: "t", label: isRevealed ? discussion.openLabel : nil,
      priority: 4, disabledBecause: whyNoResult(words)
    ) { screen in screen.selected.map { [.open(.discussion(product: $0.code))] } ?? [] }
  }

  private func openLabel(_ words: ProductListPhrases) -> String {
    guard let line = selected else { return words.openLabel }
    if line.item.stage.isRevealed { return words.resultLabel }
    return line.own == .submitted ? words.lookLabel : words.scoreLabel
  }

  private func leading(_ words: ProductListPhrases) -> [Command<ProductListScreen>] {
    // The footer names the step that is next; both keys stay on the help page.
    let isClosed = selected?.item.stage.isRevealed ?? false
    let isBegun = isClosed || selected?.item.stage == .scoring
    return [
      Command(
        .character("m"), words.begin, label: leads && !isBegun ? words.beginLabel : nil, priority: 3,
        disabledBecause: whyNotBegun(words)
      ) { screen in screen.selected.map { [.open(.step(.begin, product: $0.code))] } ?? [] },
      Command(
        .character("d"), words.close,
        label: !leads || !isBegun ? nil : isClosed ? words.concludeLabel : words.closeLabel,
        priority: 5, disabledBecause: whyNotClosed(words)
      ) { screen in screen.closeOrConclude() },
    ] + again() + byPaper()
  }

  /// What the council concludes by papers: opinions in writing, the national council's result.
  private func byPaper() -> [Command<ProductListScreen>] {
    let adoption = AdoptionPhrases(language: frame.language)
    let meeting = MeetingPhrases(language: frame.language)
    return [
      Command(.character("u"), adoption.command, disabledBecause: adoption.whyNot(selected?.item, sitting, by: member))
      {
        screen in screen.selected.map { [.open(.adoption(product: $0.code))] } ?? []
      },
      Command(.character("h"), meeting.call, disabledBecause: meeting.whyNotCalled(selected?.item, by: member)) {
        screen in
        screen.selected.map { [.open(.meeting(product: $0.code))] } ?? []
      },
    ]
  }

  /// Sheets asked for again, and steps back.
  private func again() -> [Command<ProductListScreen>] {
    let words = ProductListPhrases(language: frame.language)
    let (ask, back) = (AskAgainPhrases(language: frame.language), StepBackPhrases(language: frame.language))
    let item = selected?.item
    let whyNot = leads ? item == nil ? words.nothingSelected : nil : words.chairOnly
    let isOpen = item?.stage == .scoring
    let isClosed = item?.stage == .closed || item?.stage == .discussed
    return [
      Command(
        [.character("r"), .function(3)], ask.open, keysLabel: "r",
        label: !leads ? nil : isOpen ? ask.reopenLabel : isClosed ? ask.rescoreLabel : nil,
        disabledBecause: whyNot ?? item.flatMap(ask.whyNot)
      ) { screen in screen.selected.map { [.open(.askAgain(product: $0.code))] } ?? [] },
      Command(
        [.character("l"), .function(5)], back.open, keysLabel: "l", label: nil,
        disabledBecause: whyNot ?? item.flatMap(back.whyNot)
      ) { screen in screen.selected.map { [.open(.stepBack(product: $0.code))] } ?? [] },
    ]
  }

  private func open() -> [Effect] {
    selected.map { [.open($0.destination)] } ?? []
  }

  private func closeOrConclude() -> [Effect] {
    guard let line = selected else { return [] }
    let code = line.code
    return [.open(line.item.stage.isRevealed ? .conclusion(product: code) : .step(.close, product: code))]
  }
}

// MARK: - Why not

extension ProductListScreen {
  private func whyNotOpened(_ words: ProductListPhrases) -> String? {
    guard let line = selected else { return words.nothingSelected }
    switch (line.item.stage, line.own) {
    case (.waiting, _), (.presented, _): return words.notOpen
    case (.scoring, .none(let why)): return words.notMine(why) + words.sealed(.scoring)
    default: return nil
    }
  }

  private func whyNoResult(_ words: ProductListPhrases) -> String? {
    guard let stage = selected?.item.stage else { return words.nothingSelected }
    return stage.isRevealed ? nil : words.sealed(stage)
  }

  private func whyNotBegun(_ words: ProductListPhrases) -> String? {
    guard leads else { return words.chairOnly }
    switch selected?.item.stage {
    case .waiting, .presented: return nil
    case nil: return words.nothingSelected
    case .scoring, .closed, .discussed, .concluded: return words.alreadyBegun
    }
  }

  private func whyNotClosed(_ words: ProductListPhrases) -> String? {
    guard leads else { return words.chairOnly }
    switch selected?.item.stage {
    case .waiting, .presented: return words.beginFirst
    case nil: return words.nothingSelected
    case .concluded: return words.alreadyConcluded
    case .scoring, .closed, .discussed: return nil
    }
  }
}
