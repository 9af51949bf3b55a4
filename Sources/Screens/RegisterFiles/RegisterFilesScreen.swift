import Council
import Rulebook
import TerminalUI

/// Files into the register and out of it: what and which file is asked, then how far it is, then how it ended.
public struct RegisterFilesScreen: CouncilScreen {
  /// How far it is.
  enum Phase: Hashable, Sendable {
    case asking
    /// Under way; nil before anything is counted.
    case running(done: Int, of: Int?, left: Int?)
    /// Ended, with what is to be read.
    case ended(String, lines: [String], isGood: Bool)
  }

  public var frame: Frame
  private(set) var phase = Phase.asking
  private(set) var fields: [EntryField]
  /// Place of the field that has the keyboard, of those asked for.
  private(set) var focus = 0
  var scroll = ScrollState()
  private let isKeeper: Bool

  /// Asks first for what the one at the desk may do: whoever does not keep the register may write it to a file.
  public init(_ desk: Desk) {
    frame = desk.frame
    isKeeper = desk.keepsRegister
    let words = RegisterFilesPhrases(language: desk.language)
    fields = [
      .choice(.job, [words.importing, words.exporting], isKeeper ? 0 : 1), .text(.path, limit: 400),
      .choice(.known, [words.keepKnown, words.updateKnown]),
    ]
  }

  var words: RegisterFilesPhrases { RegisterFilesPhrases(language: frame.language) }

  /// True where a file goes into the register.
  var isImport: Bool { fields[0].place == 0 }

  /// The fields that are asked for.
  var asked: [EntryField] { isImport ? fields : Array(fields.prefix(2)) }

  /// Takes in how the transfer goes; what was cancelled here is over at once.
  mutating func receive(_ reply: TransferReply) {
    guard case .running = phase else { return }
    switch reply {
    case .progress(let done, let all, let left): phase = .running(done: done, of: all, left: left)
    case .done(let sentence, let warnings): end(sentence, warnings, isGood: true)
    case .faults(let rows): end(words.faults(rows.count), rows, isGood: false)
    case .failed(let sentence): end(words.failed, [sentence.asSentence], isGood: false)
    case .cancelled:
      phase = .asking
      frame.message = words.cancelled
    }
  }

  private mutating func end(_ sentence: String, _ lines: [String], isGood: Bool) {
    scroll = ScrollState()
    phase = .ended(sentence, lines: lines, isGood: isGood)
  }

  // MARK: Keys

  public var isEditing: Bool { phase == .asking }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard phase == .asking, fields.indices.contains(focus) else { return nil }
    return fields[focus].handle(event) ? [] : nil
  }

  public var commands: [Command<RegisterFilesScreen>] {
    switch phase {
    case .asking: askingCommands
    case .running:
      [
        Command(.escape, words.cancel, label: words.cancelLabel, priority: 1) { screen in
          screen.frame.message = screen.words.stopping
          return [.transfer(.cancel)]
        }
      ]
    case .ended: endedCommands
    }
  }

  private var whyNot: String? {
    if isImport, !isKeeper { return DossierPapersPhrases(language: frame.language).keepersOnly }
    return fields[1].text.isEmpty ? words.noPath : nil
  }

  private var askingCommands: [Command<RegisterFilesScreen>] {
    let entry = EntryPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.left, .right], entry.choose, label: focus == 1 ? nil : entry.chooseLabel, priority: 1) { _ in [] },
      Command([.up, .down, .tab, .backTab], entry.move, keysLabel: "↑↓", label: entry.moveLabel, priority: 2) {
        screen, key in
        let step = key == .up || key == .backTab ? -1 : 1
        screen.focus = min(max(screen.focus + step, 0), screen.asked.count - 1)
        return []
      },
      Command(.enter, words.next, label: words.nextLabel, priority: 3) { screen in
        guard screen.focus == screen.asked.count - 1 else {
          screen.focus += 1
          return []
        }
        if let whyNot = screen.whyNot {
          screen.frame.message = whyNot
          return []
        }
        return screen.start()
      },
      Command(.function(9), words.start, label: words.startLabel, priority: 4, disabledBecause: whyNot) {
        $0.start()
      },
      Command(.escape, shared.back, label: shared.backLabel, priority: 5) { _ in [.back]
      },
    ]
  }

  private mutating func start() -> [Effect] {
    phase = .running(done: 0, of: nil, left: nil)
    let path = fields[1].text
    return [.transfer(isImport ? .importFile(path: path, updates: fields[2].place == 1) : .exportFile(path: path))]
  }

  private var endedCommands: [Command<RegisterFilesScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], shared.scroll, keysLabel: "↑↓", label: shared.scrollLabel,
        priority: 1
      ) { screen, key in
        let room = screen.reportRoom
        _ = screen.scroll.handle(key, count: screen.report(width: room.columns).count, height: room.rows)
        return []
      },
      Command(.enter, words.again, label: words.againLabel, priority: 2) { screen in
        screen.phase = .asking
        return []
      },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
  }
}
