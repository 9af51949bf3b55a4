import Council
import TerminalUI

/// Asks a leader why the printed minutes shall be changed: whether something is added or was wrong, and the reason.
public struct CorrectionScreen: CouncilScreen {
  /// What is asked.
  enum Phase: Hashable, Sendable { case kind, reason }

  public var frame: Frame
  private(set) var phase = Phase.kind
  private(set) var kind = CorrectionKind.correction
  private(set) var reason = TextField(limit: 300)
  private(set) var versions: [Printing]

  /// Asks about the minutes of the desk's sitting.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    versions = try desk.store.printings(desk.sitting.id)
  }

  public mutating func refresh(from desk: Desk) throws { versions = try desk.store.printings(desk.sitting.id) }

  public var isEditing: Bool { phase == .reason }

  public var beforeEscape: String? { textIsDropped(isEditing && !reason.isEmpty) }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isEditing, event != .key(.enter), event != .key(.escape) else { return nil }
    return reason.handle(event) ? [] : nil
  }

  public var meaning: [String] {
    [CorrectionPhrases(language: frame.language).consequence, HelpPhrases(language: frame.language).nothingChanges]
  }

  public var commands: [Command<CorrectionScreen>] {
    let words = CorrectionPhrases(language: frame.language)
    switch phase {
    case .kind:
      return [
        choice(.correction, "1", words), choice(.supplement, "2", words),
        Command([.escape, .character("q")], words.leave, keysLabel: "Esc", label: words.leaveLabel, priority: 1) { _ in
          [.back]
        },
      ]
    case .reason:
      return [
        Command(.enter, words.open, label: words.openLabel, priority: 2, disabledBecause: whyNot(words)) { screen in
          [.save(.act(.openCorrection(kind: screen.kind, reason: screen.reason.text))), .back]
        },
        Command(.escape, words.back, label: words.backLabel, priority: 1) { screen in
          screen.phase = .kind
          return []
        },
      ]
    }
  }

  private func choice(_ kind: CorrectionKind, _ key: Character, _ words: CorrectionPhrases) -> Command<CorrectionScreen>
  {
    Command(.character(key), words.choose(kind), label: words.label(kind), priority: 2) { screen in
      screen.kind = kind
      screen.phase = .reason
      return []
    }
  }

  private func whyNot(_ words: CorrectionPhrases) -> String? {
    if versions.last?.issue == nil { return words.alreadyOpen }
    return reason.text.allSatisfy(\.isWhitespace) ? words.reasonMissing : nil
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let words = CorrectionPhrases(language: frame.language)
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(words.title, .heading), StyledLine()]
    lines += VersionLines(versions, language: frame.language).lines
    lines.append(StyledLine())
    lines += StyledLine.wrapped(words.consequence, width: page.columns)
    lines.append(StyledLine())
    switch phase {
    case .kind:
      lines += CorrectionKind.allCases.reversed().enumerated().flatMap { index, kind in
        StyledLine.wrapped(words.choose(kind), width: page.columns, lead: StyledLine("  \(index + 1)  ", .key))
          .map { $0.onClick(Press(.character(Character("\(index + 1)")))) }
      }
    case .reason:
      lines.append(StyledLine(words.reason(kind), .key))
      reason.draw(
        on: &canvas, in: Rect(row: page.row + lines.count, column: page.column, columns: page.columns, rows: 1),
        language: frame.language)
    }
    for (index, line) in lines.enumerated() where index < page.rows {
      canvas.write(line, row: page.row + index, column: page.column, width: page.columns)
    }
  }
}
