import Rating
import Rulebook

/// A repeatable source of random numbers (SplitMix64; Steele, Lea, Flood, OOPSLA 2014).
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Scale {
  /// A complete sheet picked at random, leaning to good options by `kindness` of 10.
  func randomSheet(_ member: String, kindness: Int, using random: inout Seeded) -> Sheet {
    var choices = Choices(count: criteria.count)
    for (index, criterion) in criteria.enumerated() {
      let kind = Int.random(in: 0..<10, using: &random) < kindness
      let lowest = criterion.allowsNone ? 0 : 1
      choices[index] = kind ? criterion.bestOption : Int.random(in: lowest...criterion.options.count, using: &random)
    }
    return Sheet(member: member, choices: choices)
  }
}
