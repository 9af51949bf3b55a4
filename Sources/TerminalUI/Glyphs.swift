/// The signs that screens draw beside text: for UTF-8 terminals, or in ASCII alone.
public struct Glyphs: Hashable, Sendable {
  /// Lines and boxes.
  public let borders: Borders
  /// Blocks of one to eight eighths.
  public let eighths: [Character]
  /// The empty part of a bar.
  public let barEmpty: Character
  /// Points at the selected row.
  public let pointer: Character
  /// Done, present, in order.
  public let check: Character
  /// A star that was won.
  public let star: Character
  /// A star that was not won.
  public let emptyStar: Character
  /// Separates parts of a line; stands for "nothing yet".
  public let dot: Character
  /// A filled dot: saved, online.
  public let bullet: Character
  /// Stands for text that did not fit.
  public let ellipsis: Character
  /// Drawn in place of a control character.
  public let replacement: Character
  /// The labels of the arrow keys: up, down, left, right.
  let arrows: [String]

  /// Signs of Unicode, each one column wide.
  public static let unicode = Glyphs(
    borders: .unicode, eighths: Array("▏▎▍▌▋▊▉█"), barEmpty: "·", pointer: "▸", check: "✓", star: "★",
    emptyStar: "☆", dot: "·", bullet: "●", ellipsis: "…", replacement: "\u{FFFD}", arrows: ["↑", "↓", "←", "→"])

  /// Twins in ASCII, for terminals or fonts without the others.
  public static let ascii = Glyphs(
    borders: .ascii, eighths: Array("-------#"), barEmpty: ".", pointer: ">", check: "x", star: "*",
    emptyStar: ".", dot: ".", bullet: "o", ellipsis: "~", replacement: "?",
    arrows: ["Up", "Down", "Left", "Right"])
}
