import TerminalUI

/// How styles look on a terminal, in the colours of a theme.
///
/// Every colour has a contrast of at least 4.5 to its background (WCAG 2.1, 1.4.3), against the colours that xterm gives
/// to the first 16 numbers and that all terminals give to the others; the terminal's own background may be white or
/// black. No meaning rests on a colour alone: what must be noticed is also bold, underlined or reversed.
public struct Looks: Hashable, Sendable {
  /// Colours and attributes.
  public struct Look: Hashable, Sendable {
    /// The number of the letters' colour; nil for the terminal's own.
    public var color: Int?
    /// The number of the background's colour; nil for the terminal's own.
    public var background: Int?
    /// Bold letters.
    public var isBold = false
    /// Foreground and background exchanged.
    public var isReversed = false
    /// Underlined letters.
    public var isUnderlined = false
  }

  private let colors: ThemeColors

  /// The looks of `theme` for a terminal with `colors` colours; fewer than 8 mean none.
  public init(colors: Int, theme: Theme = .terminal) { self.colors = ThemeColors(theme, colors: colors) }

  /// How `style` looks.
  public func look(of style: Style) -> Look {
    var look = attributes(of: style)
    look.color = colors.color(of: style)
    look.background = colors.background(of: style)
    return look
  }

  private func attributes(of style: Style) -> Look {
    let isPainted = colors.paints(style)
    return switch style {
    case .heading, .accent, .header, .key, .warning, .star: Look(isBold: true)
    case .selected: Look(isBold: isPainted, isReversed: !isPainted)
    // Where neither a background nor grey tells them apart, underlined: reversed is the selection with the keyboard.
    case .selectedMuted:
      Look(isReversed: !isPainted && colors.isFaint(style), isUnderlined: !isPainted && !colors.isFaint(style))
    case .danger: Look(isBold: true, isUnderlined: !colors.sets(style, apartFrom: .warning))
    case .field: Look(isUnderlined: true)
    case .plain, .muted, .good, .bar, .barEmpty, .border, .footer, .disabled: Look()
    }
  }
}
