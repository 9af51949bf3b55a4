/// A row of bits: the sums that a choice of steps can reach.
struct BitRow: Hashable {
  private var words: [UInt64]
  let count: Int

  init(count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// The row with only bit `index`.
  init(count: Int, only index: Int) {
    self.init(count: count)
    insert(index)
  }

  mutating func insert(_ index: Int) { words[index / 64] |= 1 << UInt64(index % 64) }

  func contains(_ index: Int) -> Bool {
    (0..<count).contains(index) && words[index / 64] & (1 << UInt64(index % 64)) != 0
  }

  /// Adds every bit of `other`, moved up by `shift`; what passes the end is dropped.
  mutating func formUnion(_ other: BitRow, shiftedBy shift: Int) {
    let whole = shift / 64
    let rest = UInt64(shift % 64)
    guard whole < words.count else { return }
    for index in whole..<words.count {
      var word = other.words[index - whole] << rest
      if rest > 0, index > whole { word |= other.words[index - whole - 1] >> (64 - rest) }
      words[index] |= word
    }
    let spare = words.count * 64 - count
    if spare > 0 { words[words.count - 1] &= .max >> UInt64(spare) }
  }

  /// The first bit at `start` or after, or nil.
  func first(from start: Int) -> Int? {
    var index = max(0, start)
    while index < count {
      let word = words[index / 64] >> UInt64(index % 64)
      if word != 0 { return index + word.trailingZeroBitCount }
      index = (index / 64 + 1) * 64
    }
    return nil
  }

  /// Every bit that is set.
  var members: [Int] {
    var members: [Int] = []
    var next = first(from: 0)
    while let index = next {
      members.append(index)
      next = first(from: index + 1)
    }
    return members
  }
}
