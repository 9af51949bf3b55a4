import Council
import Rulebook
import TerminalUI

/// Verifies the record of the open store: what that means, how far it is, what came out with the code to compare.
public struct VerificationScreen: CouncilScreen {
  /// How far it is.
  enum Phase: Sendable {
    case asking
    /// Under way; nil before anything is counted.
    case running(done: Int, of: Int?, left: Int?)
    case ended(Verification)
    /// Not done, with the reason.
    case failed(String)
  }

  public var frame: Frame
  private(set) var phase = Phase.asking
  private var scroll = ScrollState()
  /// The version of the minutes that was printed last; nil where none was.
  private var printed: Printing?
  private let sitting: String

  /// Asks whether the record of the desk's store shall be verified.
  init(_ desk: Desk) throws {
    frame = desk.frame
    sitting = desk.sitting.id
    try refresh(from: desk)
  }

  public mutating func refresh(from desk: Desk) throws {
    printed = try desk.store.printings(sitting).last { $0.issue != nil }
  }

  private var words: VerificationPhrases { VerificationPhrases(language: frame.language) }

  /// Takes in how verifying goes; what was left meanwhile begins anew.
  mutating func receive(_ reply: VerificationReply) {
    guard case .running = phase else { return }
    switch reply {
    case .progress(let done, let all, let left): phase = .running(done: done, of: all, left: left)
    case .done(let result):
      scroll = ScrollState()
      phase = .ended(result)
    case .failed(let sentence): phase = .failed(sentence.asSentence)
    case .cancelled:
      phase = .asking
      frame.message = words.cancelled
    }
  }

  public var meaning: [String] { words.about }

  public var commands: [Command<VerificationScreen>] {
    let shared = TextPhrases(language: frame.language)
    let help = Command<VerificationScreen>(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in
      [.open(.help)]
    }
    let back = Command<VerificationScreen>(
      [.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3
    ) { _ in [.back] }
    let start = Command<VerificationScreen>(.enter, words.start, label: words.startLabel, priority: 4) { screen in
      screen.phase = .running(done: 0, of: nil, left: nil)
      return [.verify(.start)]
    }
    switch phase {
    case .asking, .failed: return [start, help, back]
    case .running:
      return [
        Command(.escape, words.cancel, label: words.cancelLabel, priority: 4) { screen in
          screen.frame.message = screen.words.stopping
          return [.verify(.cancel)]
        }, help,
      ]
    case .ended:
      let scrolling = Command<VerificationScreen>(
        [.up, .down, .pageUp, .pageDown, .home, .end], shared.scroll, keysLabel: "↑↓", label: shared.scrollLabel,
        priority: 2
      ) { screen, key in
        let page = screen.page(
          in: Rect(row: 0, column: 0, columns: screen.frame.size.columns, rows: screen.frame.bodyRows))
        _ = screen.scroll.handle(key, count: screen.lines(width: page.columns).count, height: page.rows)
        return []
      }
      return [scrolling, start, help, back]
    }
  }

  // MARK: Drawing

  private func page(in body: Rect) -> Rect { body.inset(columns: 2, rows: 1).narrowed(to: 100) }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = page(in: body)
    let lines = lines(width: page.columns)
    canvas.write(Array(lines[scroll.visible(count: lines.count, height: page.rows)]), in: page)
    guard case .running(let done, let all?, let left) = phase else { return }
    canvas.drawProgress(done, of: all, left: left, row: page.row + lines.count, in: page, frame.language)
  }

  private func lines(width: Int) -> [StyledLine] {
    let title = [StyledLine(words.title, .heading), StyledLine()]
    switch phase {
    case .asking:
      return title + words.about.flatMap { StyledLine.wrapped($0, width: width) }
        + [StyledLine(), StyledLine(words.enter, .key)]
    case .running(_, let all, _):
      return title + [StyledLine(all == nil ? words.checkingFile : words.replaying, .warning), StyledLine()]
    case .failed(let sentence): return title + StyledLine.wrapped(sentence, .danger, width: width)
    case .ended(let result): return title + (result.holds ? good(result, width) : bad(result, width))
    }
  }

  private func good(_ result: Verification, _ width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(words.holds, .good, width: width) + [StyledLine()]
    lines.append(StyledLine(words.records, .muted).adding("\(result.records)"))
    lines.append(StyledLine(words.signatures, .muted).adding("\(result.signatures)"))
    if result.sealed > 0 { lines.append(StyledLine(words.sealed, .muted).adding("\(result.sealed)")) }
    lines.append(StyledLine(words.head, .muted).adding(result.head?.description ?? "–", .accent))
    lines.append(StyledLine())
    if let printed, let issue = printed.issue {
      lines += StyledLine.wrapped(words.onMinutes(printed.version, "\(issue.head)"), width: width)
    }
    return lines + StyledLine.wrapped(words.compare, .muted, width: width)
  }

  private func bad(_ result: Verification, _ width: Int) -> [StyledLine] {
    StyledLine.wrapped(words.fails, .danger, width: width) + [StyledLine()]
      + result.explanations(in: frame.language).flatMap {
        StyledLine.wrapped($0.asSentence, width: width, lead: StyledLine("! ", .danger))
      } + [StyledLine()] + StyledLine.wrapped(words.whatToDo, .muted, width: width)
  }
}
