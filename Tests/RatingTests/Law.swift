import Foundation
import Rating
import Rulebook
import RulebookFiles
import Sealing

/// The law as it is built in, read once for all tests.
enum Law {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/criteria")
    .standardizedFileURL.path

  static let library = CriteriaLibrary(folder: folder)

  static var source: RuleSource {
    RuleSource(
      edition: { id in try library.editions().contains(id) ? library.edition(id) : nil },
      set: { edition, number in
        guard try library.setNumbers(of: edition).contains(number) else { return nil }
        let set = try library.set(number, of: edition)
        return PinnedScale(scale: try Scale(set), hash: set.hash(by: .sodium))
      })
  }

  static func edition(_ id: String) throws -> Edition { try library.edition(id) }

  static func sets(of edition: String) throws -> [Scale] { try library.sets(of: edition).map { try Scale($0) } }

  static func scale(_ edition: String, _ number: Int) throws -> Scale {
    try Scale(library.set(number, of: edition))
  }
}

extension Scale {
  /// A sheet with the best option of every criterion.
  var best: Choices {
    var choices = Choices(count: criteria.count)
    for (index, criterion) in criteria.enumerated() { choices[index] = criterion.bestOption }
    return choices
  }
}

extension Criterion {
  /// Number of the first option with the most points.
  var bestOption: Int {
    (options.indices.max { (options[$0].points, -$0) < (options[$1].points, -$1) } ?? 0) + 1
  }

  /// Number of the best option with fewer than `points`, or 0 for "none holds".
  func bestOption(below points: Int) -> Int {
    let lower = options.indices.filter { options[$0].points < points }
    return lower.max { options[$0].points < options[$1].points }.map { $0 + 1 } ?? 0
  }

  /// Number of the first option that gives `points`.
  func option(giving points: Int) -> Int? { options.firstIndex { $0.points == points }.map { $0 + 1 } }
}
