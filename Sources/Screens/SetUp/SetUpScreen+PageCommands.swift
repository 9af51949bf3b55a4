import TerminalUI

/// The commands of pages that are no forms or lists.
extension SetUpScreen {
  var setsCommands: [Command<SetUpScreen>] {
    [
      moving,
      Command([], words.search, keysLabel: words.searchKeys, label: words.searchLabel, priority: 3) { _ in [] },
      Command(
        .enter, words.take, label: words.takeLabel, priority: 5,
        disabledBecause: found.isEmpty ? words.nothingFound : nil
      ) { screen in
        screen.takeSet()
        return []
      },
      help, back,
    ]
  }

  var fileCommands: [Command<SetUpScreen>] {
    [
      Command(
        .enter, words.read, label: words.readLabel, priority: 5,
        disabledBecause: page.text.isEmpty ? words.pathMissing : nil
      ) { screen in
        guard case .file(let list) = screen.page.kind else { return [] }
        return [.setUp(.read(list, path: screen.page.text.text))]
      },
      scrolling,
      Command(.function(2), words.template, label: words.templateLabel, priority: 3) { _ in [.createTemplate] },
      help, back,
    ]
  }

  var removalCommands: [Command<SetUpScreen>] {
    [
      Command(
        .enter, words.removeStored, label: words.removeLabel, priority: 5,
        disabledBecause: page.text.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil
      ) { screen in
        screen.confirmRemoval()
        return []
      },
      help, back,
    ]
  }

  private var scrolling: Command<SetUpScreen> {
    let shared = TextPhrases(language: frame.language)
    return Command(
      [.up, .down, .pageUp, .pageDown], shared.scroll, keysLabel: "↑↓", label: shared.scrollLabel, priority: 1
    ) { screen, key in
      _ = screen.page.scroll.handle(key, count: screen.notes(width: screen.pageWidth).count, height: screen.notesHeight)
      return []
    }
  }

  var checkCommands: [Command<SetUpScreen>] {
    let goThere: [Command<SetUpScreen>] =
      faults.isEmpty
      ? []
      : [
        moving,
        Command(.enter, words.goThere, label: words.goThereLabel, priority: 5) { screen in
          screen.openSelected()
          return []
        },
      ]
    return goThere + [finishing, help, back]
  }

  var leavingCommands: [Command<SetUpScreen>] {
    [
      Command([.character("b"), .character("y")], words.drop, keysLabel: "b", label: words.dropLabel, priority: 2) {
        _ in
        [.back]
      },
      Command([.escape, .enter], words.stay, keysLabel: "Esc", label: words.stayLabel, priority: 3) { screen in
        screen.goBack()
        return []
      },
    ]
  }

  var doneCommands: [Command<SetUpScreen>] {
    let isNew = stored == nil
    let slip: [Command<SetUpScreen>] =
      page.notes.isEmpty
      ? []
      : [
        scrolling,
        Command(.character("w"), words.writeSlip, label: words.writeSlipLabel, priority: 4) { screen in
          guard case .done(let sitting) = screen.page.kind else { return [] }
          return [.setUp(.writeSlip(screen.page.notes, sitting: sitting))]
        },
      ]
    return slip + [
      Command(
        [.enter, .escape], words.openSitting(isNew: isNew), keysLabel: "Enter",
        label: words.openSittingLabel(isNew: isNew),
        priority: 5
      ) { $0.end() }
    ]
  }
}
