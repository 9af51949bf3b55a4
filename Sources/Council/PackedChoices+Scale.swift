import Rating
import Rulebook

/// Reads the packed choices of opened sheets into the marks of one scale, without a dictionary: for tallies over many.
struct ChoicesUnpacker: Sendable {
  /// Codes in natural order, each with the place of its criterion in the scale and the marks that it takes.
  private let codes: [(bytes: [UInt8], place: Int, marks: ClosedRange<Int>)]
  private let count: Int

  init(_ scale: Scale) {
    codes = scale.criteria.enumerated().map { place, criterion in (criterion.code, place) }
      .sorted { PackedChoices.precedes($0.0, $1.0) }
      .map { (Array($0.0.utf8), $0.1, scale.marks(at: $0.1)) }
    count = scale.criteria.count
  }

  /// The marks of `packed`.
  /// - Throws: `MalformedRow` where it holds anything but marks that the scale prints, for no sheet was opened with it.
  func choices(_ packed: String) throws(MalformedRow) -> Choices {
    guard let choices = marks(packed) else {
      throw MalformedRow(table: Table.openedSheet.name, column: "choices")
    }
    return choices
  }

  private func marks(_ packed: String) -> Choices? {
    var choices = Choices(count: count)
    var packed = packed
    let isWhole = packed.withUTF8 { bytes in
      var at = 0
      var next = 0
      while at < bytes.count {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "=") { at += 1 }
        let code = bytes[start..<at]
        at += 1
        let digits = at
        var number = 0
        while at < bytes.count, bytes[at] != UInt8(ascii: " ") {
          guard (48...57).contains(bytes[at]), number <= Scale.optionLimit else { return false }
          number = number * 10 + Int(bytes[at]) - 48
          at += 1
        }
        guard at > digits else { return false }
        at += 1
        // Both run in the same order, so that the search goes on where it stopped.
        var candidate = next
        while candidate < codes.count, !Self.equal(codes[candidate].bytes, code) { candidate += 1 }
        guard candidate < codes.count, codes[candidate].marks.contains(number) else { return false }
        choices[codes[candidate].place] = number
        next = candidate + 1
      }
      return true
    }
    return isWhole ? choices : nil
  }

  private static func equal(_ left: [UInt8], _ right: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard left.count == right.count else { return false }
    for (index, byte) in left.enumerated() where byte != right[right.startIndex + index] { return false }
    return true
  }
}
