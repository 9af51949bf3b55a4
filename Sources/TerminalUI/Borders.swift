/// The directions in which a line leaves a cell.
struct Arms: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)
}

/// A set of line-drawing characters.
public struct Borders: Hashable, Sendable {
  /// One character for each combination of arms, in the order of `Arms.rawValue`.
  private let joints: [Character]

  private init(_ joints: String) { self.joints = Array(joints) }

  /// Unicode box drawing.
  public static let unicode = Borders(" │││─┘┐┤─└┌├─┴┬┼")
  /// `-`, `|` and `+`.
  public static let ascii = Borders(" |||-+++-+++-+++")

  /// A line from left to right.
  public var horizontal: Character { joint([.left, .right]) }
  /// A line from top to bottom.
  public var vertical: Character { joint([.up, .down]) }

  /// The character whose lines leave in the directions `arms`.
  func joint(_ arms: Arms) -> Character { joints[arms.rawValue & 15] }

  /// The directions in which the lines of `character` leave; none if it is not a line.
  func arms(of character: Character) -> Arms {
    // The last match has the most arms: a straight line counts with both ends, "+" with all four.
    Arms(rawValue: joints.lastIndex(of: character) ?? 0)
  }
}
