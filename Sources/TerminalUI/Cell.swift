/// One cell of a canvas: a character and its role.
public struct Cell: Hashable, Sendable {
  /// What is drawn; a blank in the second cell of a wide character.
  public let character: Character
  /// The role of the text.
  public let style: Style
  /// Columns taken: 1, 2 for a wide character, 0 for the cell that it covers.
  public let width: Int

  /// A cell holding `character`, which takes `width` columns.
  public init(_ character: Character, style: Style = .plain, width: Int = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  /// An empty cell.
  public static let blank = Cell(" ")
}
