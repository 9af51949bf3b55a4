/// What a cell means; a theme at the edge decides how that looks.
public enum Style: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// A title within the screen.
  case heading
  /// Secondary text.
  case muted
  /// Text to be noticed, without judgement.
  case accent
  /// The selected row of the part that has the keyboard.
  case selected
  /// The selected row of a part without the keyboard.
  case selectedMuted
  /// Passed, saved, complete.
  case good
  /// Needs attention.
  case warning
  /// Wrong, refused or irreversible.
  case danger
  /// The stars of a rating.
  case star
  /// The filled part of a bar.
  case bar
  /// The rest of a bar.
  case barEmpty
  /// Lines between parts.
  case border
  /// The top line.
  case header
  /// The line of commands at the bottom.
  case footer
  /// The name of a key.
  case key
  /// What cannot be done now.
  case disabled
  /// A field that takes text.
  case field

  /// The letter that stands for the style in `Canvas.styleLines`; plain is ".".
  public var letter: Character {
    switch self {
    case .plain: "."
    case .heading: "H"
    case .muted: "m"
    case .accent: "A"
    case .selected: "S"
    case .selectedMuted: "s"
    case .good: "G"
    case .warning: "W"
    case .danger: "D"
    case .star: "*"
    case .bar: "B"
    case .barEmpty: "b"
    case .border: "-"
    case .header: "T"
    case .footer: "F"
    case .key: "K"
    case .disabled: "x"
    case .field: "_"
    }
  }
}
