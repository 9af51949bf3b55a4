import Documents
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
      provinces: { try provinces(in: "\(surroundings.resourceFolder())/data/provinces.csv") })
  }

  /// Reads `code,kind,name`, a province a line under a header.
  private static func provinces(in path: String) throws -> [String: String] {
    let lines = String(decoding: try Input.bytes(of: path), as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.dropFirst().reduce(into: [:]) { names, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      if cells.count == 3 { names[String(cells[0])] = String(cells[2]) }
    }
  }
}
