import Exchange
import Season

extension PlaceList {
  /// The provinces that the program carries, with the communes of a register.
  /// - Throws: `ResourceFolder.Missing`, `Input.Failure`, `ImportFaults`.
  init(communes: [Commune], in surroundings: Surroundings) throws {
    let folder = "\(try surroundings.resourceFolder())/data"
    func list(_ name: String) throws -> NamedFile {
      NamedFile(name: "\(folder)/\(name)", bytes: try Input.bytes(of: "\(folder)/\(name)"))
    }
    try self.init(provinces: list("provinces.csv"), former: list("provinces-before-2025-07.csv"), communes: communes)
  }
}
