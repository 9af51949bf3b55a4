import TerminalUI

extension SetUpScreen {
  public var commands: [Command<SetUpScreen>] {
    switch page.kind {
    case .overview: overviewCommands
    case .council, .setting, .member, .product: formCommands
    case .regulation: [moving, editing, finding, help, back]
    case .members, .products: listCommands
    case .sets: setsCommands
    case .file: fileCommands
    case .register: registerCommands
    case .removal: removalCommands
    case .check: checkCommands
    case .leaving: leavingCommands
    case .done: doneCommands
    }
  }

  public var meaning: [String] {
    switch page.kind {
    case .leaving: [words.leaving]
    case .removal: [words.afterRemoval]
    case .check where faults.isEmpty && stored == nil: [words.whatFollows]
    default: []
    }
  }

  // MARK: Shared

  var moving: Command<SetUpScreen> {
    Command(
      [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
    ) { screen, key in
      _ = screen.page.list.handle(key, height: screen.listHeight)
      return []
    }
  }

  private var editing: Command<SetUpScreen> {
    Command(.enter, words.edit, label: words.editLabel, priority: 5) { screen in
      screen.openSelected()
      return []
    }
  }

  var help: Command<SetUpScreen> {
    let shared = TextPhrases(language: frame.language)
    let keys: [Key] = isEditing ? [.function(1)] : [.character("?"), .function(1)]
    return Command(keys, shared.help, keysLabel: isEditing ? "F1" : "?", label: shared.helpLabel, priority: 2) { _ in
      [.open(.help)]
    }
  }

  var back: Command<SetUpScreen> {
    Command(.escape, words.back, label: words.backLabel, priority: 4) { screen in
      screen.goBack()
      return []
    }
  }

  var finishing: Command<SetUpScreen> {
    Command(
      .function(9), words.finish(isNew: stored == nil), label: words.finishLabel(isNew: stored == nil), priority: 3
    ) { $0.finish() }
  }

  // MARK: Page by page

  private var overviewCommands: [Command<SetUpScreen>] {
    [
      moving,
      Command(.enter, words.enter, label: words.enterLabel, priority: 5) { screen in
        guard screen.page.list.selection < SetUpPage.overview.count else { return screen.finish() }
        screen.openSelected()
        return []
      },
      Command("12345".map { Key.character($0) }, words.numbers) { screen, key in
        guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
        screen.page.list.select(number - 1, height: screen.listHeight)
        screen.openSelected()
        return []
      },
      finishing, help,
      Command([.escape, .character("q")], words.leave, keysLabel: "Esc", label: words.leaveLabel, priority: 4) {
        $0.leave()
      },
    ]
  }

  private var formCommands: [Command<SetUpScreen>] {
    var commands: [Command<SetUpScreen>] = []
    let choosesSet = current.map { isSet($0) && lock($0) == nil } ?? false
    if choosesSet {
      commands.append(
        Command(.enter, words.openSets, label: words.openSetsLabel, priority: 6) { screen in
          screen.openSets()
          return []
        })
    } else if !takesText, let field = current, lock(field) == nil {
      commands.append(
        Command([.left, .right, .character(" ")], words.choose, keysLabel: "←→", label: words.chooseLabel, priority: 6)
        {
          screen, key in
          screen.choose(by: key == .left ? -1 : 1)
          return []
        })
    }
    let next: [Key] = choosesSet ? [.down, .tab] : [.enter, .down, .tab]
    return commands + [
      Command(next, words.next, keysLabel: choosesSet ? "↓" : "Enter", label: words.nextLabel, priority: 5) { screen in
        screen.move(by: 1)
        return []
      },
      Command([.up, .backTab], words.previous, label: words.previousLabel, priority: 1) { screen in
        if screen.page.list.selection > 0 { screen.move(by: -1) }
        return []
      },
      finishing, help, back,
    ]
  }

  private var listCommands: [Command<SetUpScreen>] {
    let isEmpty = page.list.selected == nil
    return [
      moving,
      Command(
        .enter, words.edit, label: words.editLabel, priority: 5, disabledBecause: isEmpty ? words.nothingSelected : nil
      ) { screen in
        screen.edit()
        return []
      },
      Command(.character("t"), words.add, label: words.addLabel, priority: 7) { screen in
        screen.add()
        return []
      },
      Command(
        [.character("x"), .delete], words.remove, keysLabel: "x", label: words.removeLabel, priority: 4,
        disabledBecause: whyKept
      ) { screen in
        screen.remove()
        return []
      },
      Command(
        [.character("["), .character("]")], words.shift, keysLabel: "[ ]", label: words.shiftLabel, priority: 2,
        disabledBecause: isEmpty ? words.nothingSelected : nil
      ) { screen, key in
        screen.shift(by: key == .character("[") ? -1 : 1)
        return []
      },
      Command(.character("u"), words.undo, label: words.undoLabel) { screen in
        screen.undo()
        return []
      },
      Command(.character("f"), words.file, label: words.fileLabel, priority: 3) { screen in
        screen.openFile()
        return []
      },
    ] + (isMembers ? [] : [fromRegister]) + [finding, finishing, help, back]
  }
}
