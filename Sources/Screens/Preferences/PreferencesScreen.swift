import TerminalUI

/// Colours, letters and typing, changed at once.
public struct PreferencesScreen: CouncilScreen {
  /// What can be changed.
  enum Row: CaseIterable, Hashable, Sendable { case theme, lettering, typing, toneStyle, mouse }

  public var frame: Frame
  var preferences: Preferences
  private(set) var list = ListState(count: Row.allCases.count)

  /// Shows `preferences` in the frame of the screen below.
  init(_ preferences: Preferences, frame: Frame) {
    self.frame = frame
    self.frame.message = nil
    self.preferences = preferences
  }

  private var words: PreferencesPhrases { PreferencesPhrases(language: frame.language) }
  private var typing: TypingPhrases { TypingPhrases(language: frame.language) }
  private var row: Row { Row.allCases[list.selection] }

  public var commands: [Command<PreferencesScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.up, .down], words.move, label: words.moveLabel, priority: 2) { screen, key in
        _ = screen.list.handle(key, height: Row.allCases.count)
        return []
      },
      Command(
        [.left, .right, .enter, .character(" ")], words.change, keysLabel: "←→", label: words.changeLabel, priority: 4
      ) { screen, key in
        screen.change(by: key == .left ? -1 : 1)
        return [.prefer(screen.preferences)]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
  }

  private mutating func change(by step: Int) {
    switch row {
    case .theme: preferences.theme = preferences.theme.neighbour(step)
    case .lettering: preferences.lettering = preferences.lettering.neighbour(step)
    case .typing: preferences.typing = (preferences.typing ?? .off).neighbour(step)
    case .toneStyle: preferences.toneStyle = preferences.toneStyle.neighbour(step)
    case .mouse: preferences.usesMouse.toggle()
    }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    canvas.write(lines(canvas.glyphs, width: page.columns), in: page)
  }

  private func lines(_ glyphs: Glyphs, width: Int) -> [StyledLine] {
    var lines = [
      StyledLine(words.title, .heading), StyledLine(words.of(frame.person), .muted), StyledLine(),
    ]
    let names = Row.allCases.map { words.name($0).cellWidth }.max() ?? 0
    for (place, row) in Row.allCases.enumerated() {
      let isChosen = row == self.row
      lines.append(
        StyledLine("\(isChosen ? String(glyphs.pointer) : " ") ", .key)
          .adding(words.name(row).padded(to: names) + "   ", isChosen ? .accent : .plain)
          .adding("[\(value(row))]", isChosen ? .key : .plain)
          .onClick(.select(place - list.selection)))
    }
    // As high whatever is chosen, so that the samples stay where they are.
    var about = StyledLine.wrapped(about(row), .muted, width: width - 2, lead: StyledLine("  "))
    while about.count < 2 { about.append(StyledLine()) }
    return lines + [StyledLine()] + about + [StyledLine()] + words.samples.map { StyledLine($0.text, $0.style) }
  }

  private func value(_ row: Row) -> String {
    switch row {
    case .theme: words.name(preferences.theme)
    case .lettering: words.name(preferences.lettering)
    case .typing: typing.name(preferences.typing ?? .off)
    case .toneStyle: typing.name(preferences.toneStyle)
    case .mouse: words.name(mouse: preferences.usesMouse)
    }
  }

  private func about(_ row: Row) -> String {
    switch row {
    case .theme: words.about(preferences.theme)
    case .lettering: words.about(preferences.lettering)
    case .typing: typing.about(preferences.typing ?? .off)
    case .toneStyle: typing.about(preferences.toneStyle)
    case .mouse: words.about(mouse: preferences.usesMouse)
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The value `step` places on, round the end.
  fileprivate func neighbour(_ step: Int) -> Self {
    let all = Array(Self.allCases)
    guard let place = all.firstIndex(of: self) else { return self }
    return all[(place + step + all.count) % all.count]
  }
}
