import TerminalUI

/// The colours of a theme at one depth, by their numbers.
struct ThemeColors: Hashable, Sendable {
  /// The letters that have no colour of their own; nil for the terminal's.
  private var plain: Int?
  /// What all stands on; nil for the terminal's.
  private var ground: Int?
  private var letters = Numbers()
  /// Styles that stand on something else.
  private var grounds = Numbers()

  func color(of style: Style) -> Int? { letters[style] ?? plain }

  func background(of style: Style) -> Int? { grounds[style] ?? ground }

  /// True where the style has a background of its own.
  func paints(_ style: Style) -> Bool { grounds[style] != nil }

  /// True where the style is in the colour of what steps back.
  func isFaint(_ style: Style) -> Bool { letters[style] != nil }

  /// True where the style has a colour that `other` does not share.
  func sets(_ style: Style, apartFrom other: Style) -> Bool {
    letters[style] != nil && letters[style] != letters[other]
  }

  /// The colours of `theme` on a terminal with `colors` colours.
  init(_ theme: Theme, colors: Int) {
    switch theme {
    case .mono: self.init()
    case .terminal: self = colors >= 256 ? Self.terminal : Self()
    case .light: self = Self.pick(colors, of: Self.light)
    case .dark: self = Self.pick(colors, of: Self.dark)
    case .contrast: self = Self.pick(colors, of: Self.contrast)
    }
  }

  private init() {}

  /// A number for some styles.
  private struct Numbers: Hashable {
    private var numbers = [Int?](repeating: nil, count: Style.allCases.count)

    subscript(style: Style) -> Int? {
      get { numbers[Int(style.rawValue)] }
      set { numbers[Int(style.rawValue)] = newValue }
    }
  }

  private init(
    plain: Int? = nil, on ground: Int? = nil, action: Int? = nil, good: Int? = nil, warning: Int? = nil,
    danger: Int? = nil, star: Int? = nil, faint: Int? = nil, selected: (Int, on: Int)? = nil,
    selectedMuted: (Int, on: Int)? = nil
  ) {
    self.plain = plain
    self.ground = ground
    for style in [Style.accent, .key, .bar] { letters[style] = action }
    for style in [Style.muted, .barEmpty, .border, .disabled] { letters[style] = faint }
    letters[.good] = good
    letters[.warning] = warning
    letters[.danger] = danger
    letters[.star] = star
    letters[.selected] = selected?.0
    grounds[.selected] = selected?.on
    letters[.selectedMuted] = selectedMuted?.0 ?? faint
    grounds[.selectedMuted] = selectedMuted?.on
  }

  /// A theme at its three depths.
  private typealias Depths = (few: ThemeColors, sixteen: ThemeColors, many: ThemeColors)

  private static func pick(_ colors: Int, of depths: Depths) -> ThemeColors {
    switch colors {
    case 256...: depths.many
    case 16...: depths.sixteen
    case 8...: depths.few
    default: ThemeColors()
    }
  }

  /// Hardly any of the 256 is readable on white and on black alike; of the first 16 none is.
  private static let terminal = ThemeColors(action: 63, good: 29, warning: 131, danger: 163, star: 131, faint: 243)

  private static let light: Depths = (
    few: ThemeColors(
      plain: 0, on: 7, action: 4, warning: 1, danger: 1, selected: (7, on: 4), selectedMuted: (7, on: 0)),
    sixteen: ThemeColors(
      plain: 0, on: 15, action: 4, warning: 5, danger: 1, star: 5, selected: (15, on: 4), selectedMuted: (0, on: 7)),
    many: ThemeColors(
      plain: 16, on: 231, action: 25, good: 22, warning: 94, danger: 124, star: 94, faint: 242,
      selected: (231, on: 25), selectedMuted: (16, on: 252))
  )

  private static let dark: Depths = (
    few: ThemeColors(
      plain: 7, on: 0, action: 6, good: 2, warning: 3, danger: 3, star: 3, selected: (0, on: 6),
      selectedMuted: (0, on: 7)),
    sixteen: ThemeColors(
      plain: 7, on: 0, action: 14, good: 10, warning: 11, danger: 9, star: 11, faint: 8, selected: (0, on: 14),
      selectedMuted: (0, on: 7)),
    many: ThemeColors(
      plain: 252, on: 234, action: 117, good: 114, warning: 215, danger: 210, star: 221, faint: 246,
      selected: (16, on: 117), selectedMuted: (255, on: 239))
  )

  private static let contrast: Depths = (
    few: ThemeColors(
      plain: 7, on: 0, action: 3, warning: 3, danger: 3, star: 3, selected: (0, on: 3), selectedMuted: (0, on: 7)),
    sixteen: ThemeColors(
      plain: 15, on: 0, action: 11, warning: 11, danger: 11, star: 11, selected: (0, on: 11),
      selectedMuted: (0, on: 7)),
    many: ThemeColors(
      plain: 231, on: 16, action: 226, warning: 226, danger: 226, star: 226, selected: (16, on: 226),
      selectedMuted: (16, on: 252))
  )
}
