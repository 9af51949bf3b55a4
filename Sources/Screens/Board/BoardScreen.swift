import Council
import Rating
import Rulebook
import TerminalUI

/// The board for a projector: the product that the council is on, large, and the agenda below; nothing can be changed.
///
/// Until the chair closes scoring it shows who has submitted, and nothing else that depends on the sheets.
public struct BoardScreen: CouncilScreen {
  public var frame: Frame
  private(set) var agenda: BoardAgenda
  /// The place of the product that is shown; nil on an empty agenda.
  private(set) var shown: Int?
  /// What came of it, once it is revealed.
  private(set) var answer: Answer?
  /// Code of the product that the operator chose; nil while the board follows the council.
  private var picked: String?

  /// Reads the agenda of the desk's sitting; no member is signed in.
  public init(_ desk: Desk) throws {
    var nobody = desk
    nobody.member = nil
    frame = nobody.frame
    agenda = try BoardAgenda(nobody)
    settle()
  }

  public mutating func refresh(from desk: Desk) throws {
    try agenda.refresh(from: desk)
    settle()
  }

  public var commands: [Command<BoardScreen>] {
    let words = BoardPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.left, .right], words.pick, label: words.pickLabel, priority: 2, disabledBecause: whyNoPick(words)) {
        screen, key in screen.move(key)
      },
      Command([.up, .down], words.pick, isShown: false, disabledBecause: whyNoPick(words)) { screen, key in
        screen.move(key)
      },
      Command([.home, .end], words.ends, disabledBecause: whyNoPick(words)) { screen, key in screen.move(key) },
      Command(
        .character("a"), words.follow, label: words.followLabel, priority: 3,
        disabledBecause: isFollowing ? words.isFollowing : nil
      ) { screen in
        screen.picked = nil
        screen.settle()
        return []
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.character("q"), .escape], words.quit, keysLabel: "q", label: words.quitLabel, priority: 4) { _ in
        [.quit]
      },
    ]
  }

  private func whyNoPick(_ words: BoardPhrases) -> String? { agenda.lines.isEmpty ? words.emptyAgenda : nil }

  /// True while the board shows what the council is on.
  var isFollowing: Bool { picked == nil }

  /// The product that is shown; nil on an empty agenda.
  var line: BoardAgenda.Line? {
    shown.flatMap { agenda.lines.indices.contains($0) ? agenda.lines[$0] : nil }
  }

  /// Picks another product; stops at either end of the agenda.
  private mutating func move(_ key: Key) -> [Effect] {
    let last = agenda.lines.count - 1
    guard let shown, last >= 0 else { return [] }
    let place =
      switch key {
      case .home: 0
      case .end: last
      case .left, .up: max(shown - 1, 0)
      default: min(shown + 1, last)
      }
    picked = agenda.lines[place].code
    settle()
    return []
  }

  /// Finds the product to show, and rates it where the store reveals it.
  private mutating func settle() {
    let place = picked.flatMap { code in agenda.lines.firstIndex { $0.code == code } }
    if place == nil { picked = nil }
    shown = place ?? agenda.current
    if case .opened(let request) = line?.standing { answer = Answer(request) } else { answer = nil }
  }
}
