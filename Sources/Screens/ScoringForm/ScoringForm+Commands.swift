import Council
import Rating
import TerminalUI

extension ScoringForm {
  /// The commands of the form, or of what lies over it.
  public var commands: [Command<ScoringForm>] {
    switch dialog {
    case nil: markCommands + changeCommands + wayCommands + leaveCommands
    case .note: fieldCommands { $0.saveNote() }
    case .ownReason: fieldCommands { $0.saveOwnReason() }
    case .reasons(let choice): reasonCommands(choice)
    case .blanks: blankCommands
    case .confirmation: confirmationCommands
    case .doubts: doubtCommands
    }
  }

  private static let digits: [Key] = (1...9).map { .character(Character("\($0)")) }

  /// The digit that `key` types; 0 for any other key.
  static func digit(_ key: Key) -> Int {
    if case .character(let character) = key { character.wholeNumberValue ?? 0 } else { 0 }
  }

  private var markCommands: [Command<ScoringForm>] {
    [
      Command(
        Self.digits, phrases.pickTitle, label: phrases.pickLabel, priority: 100, disabledBecause: unmarkable
      ) { form, key in form.pick(Self.digit(key)) },
      Command(
        .character("0"), phrases.noneTitle, label: phrases.noneLabel, priority: 70,
        disabledBecause: unmarkable ?? noneRefused
      ) { $0.pickNone() },
      Command(
        .character("u"), phrases.undoTitle, label: phrases.undoLabel, priority: 90,
        disabledBecause: lock.map { phrases.locked($0) } ?? (history.isEmpty ? phrases.nothingToUndo : nil)
      ) { $0.undo() },
    ]
  }

  private var changeCommands: [Command<ScoringForm>] {
    let locked = lock.map { phrases.locked($0) }
    // Scores from outside the council are neither handed in nor a vote on rejecting.
    let councilOnly = locked ?? (subject.entered == nil ? nil : phrases.councilOnly)
    return [
      Command([.up, .down], phrases.criterionTitle, label: phrases.criterionLabel, priority: 60) { form, key in
        form.go(to: form.place + (key == .up ? -1 : 1))
        return []
      },
      goingOn,
      Command(
        .character("g"), phrases.noteTitle, label: phrases.noteLabel, priority: 65, disabledBecause: locked
      ) { $0.quietly { $0.openNote() } },
      Command(
        .character("r"), phrases.rejectTitle, label: subject.entered == nil ? phrases.rejectLabel : nil, priority: 45,
        disabledBecause: councilOnly
      ) { $0.quietly { $0.openReasons(.reject) } },
      Command(
        .character("s"), phrases.stopTitle, label: subject.entered == nil ? phrases.stopLabel : nil, priority: 44,
        disabledBecause: councilOnly
      ) { $0.quietly { $0.openReasons(.stop) } },
      Command(
        .function(9), phrases.submitTitle, label: subject.entered == nil ? phrases.submitLabel : nil, priority: 95,
        disabledBecause: councilOnly
      ) { $0.quietly { $0.checkBeforeSubmitting() } },
      Command(.control("s"), phrases.submitTitle, disabledBecause: councilOnly) {
        $0.quietly { $0.checkBeforeSubmitting() }
      },
      Command([.backspace, .delete], phrases.clearTitle, disabledBecause: locked) { $0.clear() },
    ]
  }

  /// To the next blank criterion; from a sheet that is handed in, to the next one that is not.
  private var goingOn: Command<ScoringForm> {
    let keys: [Key] = [.character("n"), .enter, .tab]
    guard lock == .submitted, let next else {
      return Command(
        keys, phrases.nextBlankTitle, keysLabel: "n", label: phrases.nextBlankLabel, priority: 80,
        disabledBecause: lock == .submitted ? phrases.allSubmitted : nil
      ) { $0.quietly { $0.goToNextBlank() } }
    }
    return Command(keys, phrases.nextSheetTitle, keysLabel: "Enter", label: phrases.nextSheetLabel, priority: 99) { _ in
      [.back, .open(.form(product: next))]
    }
  }

  private var wayCommands: [Command<ScoringForm>] {
    [
      Command([.character("k"), .character("j")], phrases.criterionTitle) { form, key in
        form.go(to: form.place + (key == .character("k") ? -1 : 1))
        return []
      },
      Command([.character("p"), .backTab], phrases.previousBlankTitle, keysLabel: "p") {
        $0.quietly { $0.goToPreviousBlank() }
      },
      Command([.pageUp, .pageDown], phrases.sectionTitle) { form, key in
        if key == .pageUp { form.goToPreviousSection() } else { form.goToNextSection() }
        return []
      },
      Command([.home, .end], phrases.endsTitle) { form, key in
        form.go(to: key == .home ? 0 : form.subject.scale.criteria.count - 1)
        return []
      },
      Command([.character(" "), .right, .left], phrases.readOnTitle) { form, key in
        form.readingPage += key == .left ? -1 : 1
        return []
      },
      Command(
        .character("h"), phrases.dossierCommandTitle,
        label: subject.dossier == nil || subject.entered != nil ? nil : phrases.dossierLabel, priority: 50,
        disabledBecause: subject.dossier == nil ? phrases.noDossier : nil
      ) { form in [.open(.register(.papers(form.subject.product.code)))] },
      Self.finding(FindPhrases(language: frame.language), priority: 40),
      Command(
        .character("d"), phrases.doubtsCommandTitle, disabledBecause: subject.hasDoubts ? nil : phrases.noDoubts
      ) { $0.quietly { $0.dialog = .doubts(page: 0) } },
    ]
  }

  private var leaveCommands: [Command<ScoringForm>] {
    let isRevealed = subject.stage.isRevealed
    return [
      Command(
        .character("m"), phrases.resultTitle, label: isRevealed ? phrases.resultLabel : nil, priority: 92,
        disabledBecause: isRevealed ? nil : phrases.resultSealed
      ) { $0.openResult() },
      Command([.character("q"), .escape], phrases.backTitle, keysLabel: "q", label: phrases.backLabel, priority: 75) {
        _ in [.back]
      },
      Command(.character("?"), phrases.helpTitle, label: phrases.helpLabel, priority: 85) { _ in [.open(.help)] },
    ]
  }

  /// Carries `change` out, which asks nothing of the shell.
  mutating func quietly(_ change: (inout ScoringForm) -> Void) -> [Effect] {
    change(&self)
    return []
  }
}
