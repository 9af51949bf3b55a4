import Council
import Rating
import Rulebook
import TerminalUI

extension PaperScreen {
  public var commands: [Command<PaperScreen>] {
    let shared = TextPhrases(language: frame.language)
    let own: [Command<PaperScreen>] =
      switch task {
      case .typing(let entry): typingCommands(entry)
      case .settling(let settling): settlingCommands(settling)
      case .confirming: confirmingCommands
      case .waiting: waitingCommands
      }
    let isDone: Bool = if case .waiting = task { true } else { false }
    return own + [
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command(
        [.character("q"), .escape] + (isDone ? [.enter] : []), words.leave, keysLabel: isDone ? "Enter" : "q",
        label: shared.backLabel, priority: 3
      ) { _ in [.back] },
    ]
  }

  private static let digits: [Key] = (0...9).map { .character(Character("\($0)")) }

  // MARK: Typing

  private func typingCommands(_ entry: PaperEntry) -> [Command<PaperScreen>] {
    let sent = isHandedIn ? words.underWay : nil
    return [
      Command(
        Self.digits, words.type, keysLabel: words.digitKeys, label: words.typeLabel, priority: 9, disabledBecause: sent
      ) { screen, key in screen.type(Self.digit(key)) },
      Command(
        .enter, entry.cell == nil ? words.finish : words.leaveBlank,
        label: entry.cell == nil ? words.finishLabel : words.leaveBlankLabel, priority: 8, disabledBecause: sent
      ) { $0.enter() },
      Command(
        [.backspace, .up], words.back, keysLabel: words.backspaceKey, label: words.backLabel, priority: 7,
        disabledBecause: sent
      ) { $0.onEntry { $0.goBack() } },
      Command([.down], words.next, disabledBecause: sent) { $0.onEntry { _ = $0.goOn() } },
      Command(
        .end, words.toEnd, label: entry.sheet.mayStayBlank && entry.cell != nil ? words.toEndLabel : nil, priority: 6,
        disabledBecause: sent
      ) { $0.onEntry { $0.goToEnd() } },
      Command([.character(" "), .right, .left], words.readOn) { screen, key in
        screen.readingPage += key == .left ? -1 : 1
        return []
      },
    ]
  }

  /// The digit that `key` types.
  private static func digit(_ key: Key) -> Int {
    if case .character(let character) = key { character.wholeNumberValue ?? 0 } else { 0 }
  }

  private mutating func onEntry(_ change: (inout PaperEntry) -> Void) -> [Effect] {
    guard case .typing(var entry) = task else { return [] }
    change(&entry)
    task = .typing(entry)
    readingPage = 0
    return []
  }

  private mutating func type(_ digit: Int) -> [Effect] {
    guard case .typing(var entry) = task else { return [] }
    guard let cell = entry.cell else {
      frame.message = words.enterFinishes
      return []
    }
    let number = entry.take(digit)
    task = .typing(entry)
    guard let number else {
      frame.message = words.secondDigit(digit)
      return []
    }
    guard let mark = entry.mark(number, in: cell, otherReason: words.otherReason) else {
      frame.message = words.noSuchNumber(number, cell, entry)
      return []
    }
    let before = entry.content
    let passed = entry.put(mark)
    task = .typing(entry)
    readingPage = 0
    frame.message = words.typed(number, in: cell, passed: passed, entry)
    guard before[cell] != mark else { return [] }
    return [.save(.paperMark(product: product.code, member: owner.id, entry.content))]
  }

  private mutating func enter() -> [Effect] {
    guard case .typing(var entry) = task else { return [] }
    guard entry.cell == nil else { return onEntry { _ = $0.goOn() } }
    guard entry.isWhole else {
      let blanks = entry.blanks
      _ = entry.goToBlank()
      task = .typing(entry)
      frame.message = words.stillBlank(blanks.map { scale.criteria[$0].code })
      return []
    }
    return hand(in: .paperFinish(product: product.code, member: owner.id, entry.content))
  }

  private mutating func hand(in intent: Intent) -> [Effect] {
    isHandedIn = true
    return [.save(intent)]
  }

  // MARK: Settling

  private func settlingCommands(_ settling: PaperSettling) -> [Command<PaperScreen>] {
    let sent = isHandedIn ? words.underWay : nil
    return [
      Command(
        Self.digits, words.settle, keysLabel: words.digitKeys, label: words.settleLabel, priority: 9,
        disabledBecause: sent
      ) { screen, key in screen.settle(Self.digit(key)) },
      Command(
        [.delete, .backspace], words.settleBlank, keysLabel: "Del", label: words.blankLabel, priority: 5,
        disabledBecause: sent
      ) { $0.settle(as: .blank) },
      Command([.up, .down], words.chooseCell, label: words.chooseCellLabel, priority: 4) { screen, key in
        guard case .settling(var settling) = screen.task else { return [] }
        settling.move(by: key == .up ? -1 : 1)
        screen.task = .settling(settling)
        return []
      },
      Command(
        .enter, words.finishSettling, label: words.finishLabel, priority: 8,
        disabledBecause: sent ?? (settling.isDone ? nil : words.settleAll)
      ) { screen in
        guard case .settling(let settling) = screen.task else { return [] }
        return screen.hand(
          in: .paperFinish(product: screen.product.code, member: screen.owner.id, settling.entry.content))
      },
    ]
  }

  private mutating func settle(_ digit: Int) -> [Effect] {
    guard case .settling(var settling) = task, let cell = settling.cell else { return [] }
    settling.entry.aim(at: cell)
    let number = settling.entry.take(digit)
    task = .settling(settling)
    guard let number else {
      frame.message = words.secondDigit(digit)
      return []
    }
    guard let mark = settling.entry.mark(number, in: cell, otherReason: words.otherReason) else {
      frame.message = words.noSuchNumber(number, cell, settling.entry)
      return []
    }
    return settle(as: mark)
  }

  private mutating func settle(as mark: PaperMark) -> [Effect] {
    guard case .settling(var settling) = task else { return [] }
    settling.settle(mark)
    task = .settling(settling)
    readingPage = 0
    return []
  }

  /// The first typist may find that what was settled is not what the paper says.
  private var waitingCommands: [Command<PaperScreen>] {
    guard let again else { return [] }
    return [
      Command(.character("s"), words.settleAgain, label: words.settleAgainLabel, priority: 4) { screen in
        screen.task = .settling(again)
        return []
      }
    ]
  }

  // MARK: Confirming

  private var confirmingCommands: [Command<PaperScreen>] {
    [
      Command(
        .enter, words.confirm, label: words.confirmLabel, priority: 8,
        disabledBecause: isHandedIn ? words.underWay : nil
      ) { screen in
        screen.hand(in: .paperConfirm(product: screen.product.code, member: screen.owner.id))
      }
    ]
  }
}
