import TerminalUI

extension ScoringForm {
  /// What lies over the form asks, and what follows.
  public var meaning: [String] {
    switch dialog {
    case nil: []
    case .note: [phrases.noteMeaning]
    case .reasons(let choice): phrases.meaning(choice.kind) + [phrases.escapeFollows]
    case .ownReason(let kind, _): phrases.meaning(kind) + [phrases.escapeFollows]
    case .blanks: [phrases.blanksMeaning]
    case .confirmation: [phrases.submitMeaning, phrases.onlyChairReopens, phrases.escapeFollows]
    case .doubts: [phrases.doubtsMeaning]
    }
  }

  /// Enter saves, Esc cancels; every other key belongs to the text field.
  func fieldCommands(save: @escaping @Sendable (inout ScoringForm) -> [Effect]) -> [Command<ScoringForm>] {
    [
      Command(.enter, phrases.saveTitle, label: phrases.saveLabel, priority: 2, run: save),
      Command(.escape, phrases.cancelTitle, label: phrases.cancelLabel, priority: 1) {
        $0.quietly { $0.dialog = nil }
      },
    ]
  }

  /// The commands of the choice of reasons.
  func reasonCommands(_ choice: ReasonChoice) -> [Command<ScoringForm>] {
    let digits = (1...9).prefix(choice.reasons.count).map { Key.character(Character("\($0)")) }
    let printed = Command<ScoringForm>(
      digits, phrases.pickReasonTitle, label: phrases.pickReasonLabel, priority: 5
    ) { form, key in form.takeReason(Self.digit(key) - 1) }
    return (digits.isEmpty ? [] : [printed]) + [
      Command(.character("0"), phrases.ownReason, label: phrases.ownReasonLabel, priority: 4) {
        $0.quietly { $0.openOwnReason() }
      },
      Command([.up, .down], phrases.chooseTitle, label: phrases.chooseLabel, priority: 1) { form, key in
        form.quietly { $0.moveReason(by: key == .up ? -1 : 1) }
      },
      Command(.enter, phrases.takeTitle, label: phrases.takeLabel, priority: 2) { $0.takeReason() },
      Command(
        [.character("x"), .delete, .backspace], phrases.withdrawTitle, keysLabel: "x", label: phrases.withdrawLabel,
        priority: 3, disabledBecause: raised(choice.kind) == nil ? phrases.nothingRaised : nil
      ) { $0.withdrawReason() },
      closeCommand,
    ]
  }

  /// The commands of the list of blanks; the keys that opened it do nothing, so that pressing them twice is safe.
  var blankCommands: [Command<ScoringForm>] {
    [
      Command([.up, .down], phrases.chooseTitle, label: phrases.chooseLabel, priority: 1) { form, key in
        form.quietly { $0.moveBlank(by: key == .up ? -1 : 1) }
      },
      Command([.pageUp, .pageDown], phrases.chooseTitle, isShown: false) { form, key in
        form.quietly { $0.moveBlank(by: key == .pageUp ? -10 : 10) }
      },
      Command(.enter, phrases.goTitle, label: phrases.goLabel, priority: 3) { $0.quietly { $0.goToSelectedBlank() } },
      Command([.function(9), .control("s")], phrases.submitTitle, isShown: false) {
        $0.quietly { $0.say($0.phrases.enterJumps) }
      },
      closeCommand,
    ]
  }

  /// The commands of the last question; the keys that opened it only repeat what to press.
  var confirmationCommands: [Command<ScoringForm>] {
    [
      Command([.enter, .character("c")], phrases.submitTitle, label: phrases.submitLabel, priority: 2) { $0.submit() },
      Command([.function(9), .control("s")], phrases.submitTitle, isShown: false) {
        $0.quietly { $0.say($0.phrases.enterSubmits) }
      },
      closeCommand,
    ]
  }

  /// The commands of the list of doubts.
  var doubtCommands: [Command<ScoringForm>] {
    [
      Command([.character(" "), .down, .pageDown, .right], phrases.readOnTitle, isShown: false) {
        $0.quietly { $0.turnDoubts(by: 1) }
      },
      Command([.up, .pageUp, .left], phrases.readOnTitle, isShown: false) { $0.quietly { $0.turnDoubts(by: -1) } },
      Command(
        [.escape, .enter, .character("q"), .character("d")], phrases.closeTitle, keysLabel: "Esc",
        label: phrases.closeLabel
      ) {
        $0.quietly { $0.dialog = nil }
      },
    ]
  }

  private var closeCommand: Command<ScoringForm> {
    Command([.escape, .character("q")], phrases.closeTitle, keysLabel: "Esc", label: phrases.closeLabel, priority: 2) {
      $0.quietly { $0.dialog = nil }
    }
  }

  private mutating func turnDoubts(by pages: Int) {
    guard case .doubts(let page) = dialog else { return }
    dialog = .doubts(page: page + pages)
  }
}
