/// How the interface looks and types for the one in front of it; nothing of it touches what is recorded.
public struct Preferences: Hashable, Sendable {
  /// The colours.
  public var theme: Theme
  /// The letters and lines that the terminal can show.
  public var lettering: Lettering
  /// How keys become Vietnamese letters; nil, which types like `.off`, where that was never chosen.
  public var typing: TypingMethod?
  /// Where the tone stands in open rhymes.
  public var toneStyle: ToneStyle
  /// Whether clicks and the wheel come to the program; then the terminal selects text only while Shift is held.
  public var usesMouse: Bool

  /// The terminal's own colours, all letters, keys as they stand, no mouse.
  public init(
    theme: Theme = .terminal, lettering: Lettering = .full, typing: TypingMethod? = nil,
    toneStyle: ToneStyle = .traditional, usesMouse: Bool = false
  ) {
    self.theme = theme
    self.lettering = lettering
    self.typing = typing
    self.toneStyle = toneStyle
    self.usesMouse = usesMouse
  }
}

/// A set of colours for all styles; which colours they are on a terminal is decided at the edge.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own background and text, with colours that are readable on white and on black.
  case terminal
  /// Dark on white.
  case light
  /// Light on dark grey.
  case dark
  /// White and yellow on black, for tired eyes and poor projectors.
  case contrast
  /// No colours: bold, underlined, reversed.
  case mono
}

/// Which signs a terminal or its font can be trusted with.
public enum Lettering: String, CaseIterable, Hashable, Sendable {
  /// All signs that the locale promises.
  case full
  /// Vietnamese letters, but lines, bars and arrows in ASCII.
  case plainLines
  /// ASCII alone: Vietnamese letters without their marks.
  case bare
}
