import Rating
import Rulebook
import TestSupport

extension Scale {
  /// A complete sheet picked at random, leaning to good options by `kindness` of 10.
  func randomSheet(_ member: String, kindness: Int, using random: inout SeededGenerator) -> Sheet {
    var choices = Choices(count: criteria.count)
    for (index, criterion) in criteria.enumerated() {
      let kind = Int.random(in: 0..<10, using: &random) < kindness
      let lowest = criterion.allowsNone ? 0 : 1
      choices[index] = kind ? criterion.bestOption : Int.random(in: lowest...criterion.options.count, using: &random)
    }
    return Sheet(member: member, choices: choices)
  }
}
