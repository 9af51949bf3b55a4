import TerminalUI

/// How each style looks on a terminal.
///
/// All text stands on the terminal's own background, which may be white or black, so only colours that are readable on
/// both are used: of the 256, some with a contrast of at least 3.2 to either; of the first 8, whose shades each terminal
/// chooses, red and magenta. No meaning rests on a colour alone: what must be noticed is also bold, underlined or
/// reversed.
public struct Palette: Hashable, Sendable {
  /// A foreground colour and attributes.
  public struct Look: Hashable, Sendable {
    /// The number of the colour; nil for the terminal's own.
    public var color: Int?
    /// Bold letters.
    public var isBold = false
    /// Foreground and background exchanged.
    public var isReversed = false
    /// Underlined letters.
    public var isUnderlined = false
  }

  private let depth: Depth

  private enum Depth: Hashable, Sendable { case none, basic, extended }

  /// The palette for a terminal with `colors` colours; fewer than 8 mean none.
  public init(colors: Int) {
    depth = colors >= 256 ? .extended : colors >= 8 ? .basic : .none
  }

  /// How `style` looks.
  public func look(of style: Style) -> Look {
    var look = attributes(of: style)
    switch depth {
    case .none: break
    case .basic: look.color = Self.basicColor(of: style)
    case .extended: look.color = Self.extendedColor(of: style)
    }
    return look
  }

  private func attributes(of style: Style) -> Look {
    switch style {
    case .heading, .accent, .header, .key, .warning, .star: Look(isBold: true)
    case .selected: Look(isReversed: true)
    case .danger: Look(isBold: true, isUnderlined: depth == .none)
    // Grey and reversed where there is grey; elsewhere it would look like the selection that has the keyboard.
    case .selectedMuted: depth == .extended ? Look(isReversed: true) : Look(isUnderlined: true)
    case .field: Look(isUnderlined: true)
    case .plain, .muted, .good, .bar, .barEmpty, .border, .footer, .disabled: Look()
    }
  }

  private static func basicColor(of style: Style) -> Int? {
    switch style {
    case .danger: 1
    case .warning: 5
    default: nil
    }
  }

  private static func extendedColor(of style: Style) -> Int? {
    switch style {
    case .accent, .key, .bar: 31
    case .good: 28
    case .warning: 130
    case .danger: 160
    case .star: 136
    case .muted, .selectedMuted, .barEmpty, .border, .disabled: 243
    case .plain, .heading, .selected, .header, .footer, .field: nil
    }
  }
}
