import Council
import Rulebook
import TerminalUI

extension SittingScreen {
  public var commands: [Command<SittingScreen>] { form == nil ? looking : asking }

  // MARK: A form

  public var meaning: [String] {
    form.map { [words.consequence($0.kind), HelpPhrases(language: frame.language).nothingChanges] } ?? []
  }

  private var asking: [Command<SittingScreen>] {
    let several = (form?.fields.count ?? 0) > 1
    let chooses = (form?.choices.count ?? 0) > 1
    return [
      Command(.enter, words.enter, label: words.enterLabel, priority: 3) { $0.enterField() },
      Command(
        [.up, .down, .tab, .backTab], chooses ? words.choose : words.field, keysLabel: "↑↓",
        label: several ? words.fieldLabel : chooses ? words.chooseLabel : nil, priority: 2
      ) { screen, key in
        screen.moveField(by: key == .up || key == .backTab ? -1 : 1)
        return []
      },
      Command(.escape, words.drop, label: words.dropLabel, priority: 1) { screen in
        screen.dropForm()
        return []
      },
    ]
  }

  // MARK: The list

  private var looking: [Command<SittingScreen>] {
    let shared = TextPhrases(language: frame.language)
    let verification = VerificationPhrases(language: frame.language)
    return moving + attendance + sessions + leading + [
      Self.finding(FindPhrases(language: frame.language)),
      Command(.function(8), verification.open, label: label(verification.openLabel), priority: 1) { _ in
        [.open(.verification)]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 8) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "q", label: shared.backLabel, priority: 9) { _ in
        [.back]
      },
    ]
  }

  private var moving: [Command<SittingScreen>] {
    [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓",
        label: isOffice ? nil : words.moveLabel, priority: 2
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      },
      Command([.left, .right], words.product, label: isOffice ? nil : words.productLabel, priority: 2) { screen, key in
        screen.moveProduct(by: key == .left ? -1 : 1)
        return []
      },
    ]
  }

  private var attendance: [Command<SittingScreen>] {
    [
      Command(
        .character("c"), words.present, label: label(words.presentLabel), priority: 9, disabledBecause: whyNotPresent
      ) { $0.notePresent() },
      Command(
        .character("v"), words.absent, label: label(words.absentLabel), priority: 7, disabledBecause: whyNotAbsent
      ) { screen in screen.selected.map { screen.ask(.absent($0.member)) } ?? [] },
      Command(
        .character("r"), words.left, label: label(words.leftLabel), priority: 7, disabledBecause: whyNotLeft
      ) { screen in screen.selected.map { screen.ask(.left($0.member)) } ?? [] },
      Command(
        .character("t"), words.delegate, label: label(words.delegateLabel), priority: 5, disabledBecause: whyNotNoted
      ) { screen in screen.selected.map { screen.ask(.delegate($0.member)) } ?? [] },
      Command(
        .character("k"), words.recused, label: label(isKeptOut ? words.takeBackLabel : words.recusedLabel),
        priority: 6, disabledBecause: whyNotRecused
      ) { $0.recuse() },
    ]
  }

  private var sessions: [Command<SittingScreen>] {
    let isOpen = roll.log.open != nil
    return [
      Command(
        .character("b"), words.session, label: label(isOpen ? words.closeLabel : words.openLabel), priority: 6,
        disabledBecause: whyNoSession
      ) { $0.askSession() },
      Command(.character("s"), words.correct, disabledBecause: whyNotCorrected) { screen in
        guard let session = screen.roll.log.open?.session else { return [] }
        return screen.ask(
          .openSession(session.number),
          texts: [
            .date: session.date.printed, .begins: session.begins ?? "", .place: session.place ?? "",
          ])
      },
    ]
  }

  private var leading: [Command<SittingScreen>] {
    let isChair = viewer?.role == .chair
    return [
      Command(
        .character("g"), words.handOver,
        label: isChair ? (item?.lead == nil ? words.handOverLabel : words.takenBackLabel) : nil, priority: 4,
        disabledBecause: whyNotHandedOver
      ) { $0.askHandOver() },
      Command(
        .character("l"), words.stepBack, label: viewer?.role.leads == true ? words.stepBackLabel : nil, priority: 3,
        disabledBecause: whyNotBack
      ) { screen in screen.item.map { [.open(.stepBack(product: $0.product.code))] } ?? [] },
    ]
  }

  /// Keys of the office stand in the footer of the office alone.
  private func label(_ label: String) -> String? { isOffice ? label : nil }

  private mutating func askSession() -> [Effect] {
    if let open = roll.log.open { return ask(.closeSession(open.number)) }
    let last = roll.log.sessions.last
    return ask(
      .openSession((last?.number ?? 0) + 1),
      texts: [
        .date: (last?.session.date ?? sitting.date).printed, .begins: last == nil ? sitting.begins ?? "" : "",
      ])
  }

  private mutating func askHandOver() -> [Effect] {
    guard let item else { return [] }
    return ask(
      item.lead == nil ? .handOver(item.product, roll.deputies(for: item.product.code)) : .takeBack(item.product))
  }
}
