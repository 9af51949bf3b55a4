import Exchange
import Season

extension PlaceList {
  /// The provinces that the program carries, with the communes of a register.
  /// - Throws: `ResourceFolder.Missing`, `Input.Failure`, `ImportFaults`.
  init(communes: [Commune], in surroundings: Surroundings) throws {
    self.init(
      provinces: try surroundings.provinces(), former: try surroundings.provinces(former: true), communes: communes)
  }
}
