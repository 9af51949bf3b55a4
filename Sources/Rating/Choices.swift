/// What a member picked on a sheet: for every criterion of a set, in printed order, one mark.
///
/// A mark is the number of a printed option from 1, 0 where the member says that none holds, or blank.
public struct Choices: Hashable, Sendable {
  private static let blankMark: UInt8 = .max
  private var marks: [UInt8]

  /// Creates a blank sheet of `count` criteria.
  public init(count: Int) { marks = [UInt8](repeating: Self.blankMark, count: count) }

  /// Takes marks by their criteria's codes; what `scale` does not print stays blank.
  public init(_ marks: [String: Int], by scale: Scale) {
    self.init(count: scale.criteria.count)
    for (code, number) in marks {
      guard let index = scale.index(of: code), scale.marks(at: index).contains(number) else { continue }
      self[index] = number
    }
  }

  /// Number of criteria.
  public var count: Int { marks.count }

  /// The mark of the criterion at `index`: option number, 0 for "none holds", nil for blank.
  public subscript(index: Int) -> Int? {
    get { marks[index] == Self.blankMark ? nil : Int(marks[index]) }
    set { marks[index] = newValue.map { UInt8($0) } ?? Self.blankMark }
  }

  /// Calls `body` with the marks as bytes; `UInt8.max` is blank.
  func withMarks<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    marks.withUnsafeBufferPointer(body)
  }
}
