import RulebookFiles
import Sealing
import SetUp

extension LawSource {
  /// The law that the program carries, each text read when it is first needed and no more.
  static func carried(by surroundings: Surroundings) -> LawSource {
    LawSource(
      editions: { try surroundings.library().allEditions() },
      setNumbers: { try surroundings.library().setNumbers(of: $0) },
      set: { try surroundings.library().set($1, of: $0) },
      dossierList: { try surroundings.library().dossierList(of: $0) },
      provinces: { try surroundings.provinces() }, digest: .sodium
    ).remembering()
  }
}
