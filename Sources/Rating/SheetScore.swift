/// One sheet counted: points by criterion, part and in total, what is blank, and whether it stops by itself.
public struct SheetScore: Hashable, Sendable {
  /// Points by criterion; 0 where blank, "none holds" or not applying.
  public let points: [UInt8]
  /// Bit i: the criterion at i applies on this sheet.
  public let applies: UInt64
  /// Bit i: whether the criterion at i applies is not known yet, because the one it depends on is blank.
  public let pending: UInt64
  /// Bit i: the criterion at i applies and is blank.
  public let blanks: UInt64
  /// Points by part, in printed order.
  public let parts: [Int]
  /// 0–100.
  public let total: Int
  /// True where a criterion that stops at 0 points has 0 points.
  public let stopsByItself: Bool

  /// True where every criterion that applies has a mark.
  public var isComplete: Bool { blanks == 0 && pending == 0 }

  /// Counts `choices` by `scale` (rules.md §2.1–2.3): a criterion whose condition fails counts 0 and is not asked.
  public init(_ choices: Choices, by scale: Scale) {
    let count = scale.criteria.count
    var applies = count == 64 ? UInt64.max : 1 << UInt64(count) - 1
    var pending: UInt64 = 0
    var blanks: UInt64 = 0
    var zeros: UInt64 = 0
    let points = [UInt8](unsafeUninitializedCapacity: count) { points, initialized in
      choices.withMarks { marks in
        scale.withPoints { table in
          for index in 0..<count {
            let mark = marks[index]
            let isBlank = mark == .max
            let value = isBlank ? 0 : table[index &* 16 &+ Int(mark)]
            points[index] = value
            blanks |= (isBlank ? 1 : 0) << UInt64(index)
            zeros |= (value == 0 ? 1 : 0) << UInt64(index)
          }
        }
      }
      // Few criteria have a condition; those they depend on stand before them.
      for conditional in scale.conditionals {
        let bit = UInt64(1) << UInt64(conditional.index)
        let governor = UInt64(1) << UInt64(conditional.governor)
        if (blanks | pending) & governor != 0 {
          pending |= bit
        } else if applies & governor != 0, points[conditional.governor] >= conditional.minPoints {
          continue
        }
        applies &= ~bit
        blanks &= ~bit
        points[conditional.index] = 0
      }
      initialized = count
    }
    self.points = points
    self.applies = applies
    self.pending = pending
    self.blanks = blanks
    parts = points.withUnsafeBufferPointer { points in
      scale.partRanges.map { range in
        var sum = 0
        for index in range { sum &+= Int(points[index]) }
        return sum
      }
    }
    total = parts.reduce(0, +)
    stopsByItself = scale.stopMask & zeros & applies & ~blanks != 0
  }

  /// True where the criterion at `index` applies on this sheet.
  public func applies(at index: Int) -> Bool { applies & (UInt64(1) << UInt64(index)) != 0 }

  /// Places of the criteria that apply and are blank, in printed order.
  public var blankCriteria: [Int] { (0..<points.count).filter { blanks & (UInt64(1) << UInt64($0)) != 0 } }
}
