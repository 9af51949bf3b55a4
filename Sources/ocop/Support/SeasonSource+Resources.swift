import Documents
import Season
import RulebookFiles

extension SeasonSource {
  /// The law and the names of the provinces that the program carries, each file read when it is needed.
  static func carried(by surroundings: Surroundings) -> SeasonSource {
    SeasonSource(
      editions: { try surroundings.library().allEditions() },
      set: { edition, number in
        let library = try surroundings.library()
        return try library.setNumbers(of: edition).contains(number) ? try library.set(number, of: edition) : nil
      },
      provinces: {
        Dictionary(try surroundings.provinces().map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
      })
  }
}
