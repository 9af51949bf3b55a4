import Rulebook
import Season
import SetUp

extension NamedFile {
  /// The members of a council's file, for a draft; what the file says of settings is left aside.
  /// - Throws: `ImportFaults` with everything that is wrong with them.
  public func members() throws -> [SetUpDraft.Row<MemberColumn>] {
    var faults = FaultList(file: name)
    let rows = CouncilFile(self, sections: [.member], &faults).rows
    guard faults.faults.isEmpty else { throw ImportFaults(faults: faults.sorted) }
    return rows.members.map { SetUpDraft.Row($0) }
  }

  /// The products of a file, for a draft.
  /// - Throws: `ImportFaults` with everything that is wrong with them.
  public func products() throws -> [SetUpDraft.Row<ProductColumn>] {
    var faults = FaultList(file: name)
    let rows = ProductFile(self, &faults).rows.rows
    guard faults.faults.isEmpty else { throw ImportFaults(faults: faults.sorted) }
    return rows.map { SetUpDraft.Row($0) }
  }

  /// The provinces of a file with the columns `code`, `kind` and `name`.
  /// - Throws: `ImportFaults` with everything that is wrong with it.
  public func provinces() throws -> [Province] {
    var faults = FaultList(file: name)
    let lines = rows(&faults)
    var provinces: [Province] = []
    let known = ["code", "kind", "name"]
    if let header = lines.first, let columns = Columns(header, known: known, required: known, &faults) {
      for row in lines.dropFirst() {
        guard let cells = columns.cells(of: row, &faults), let code = cells.required("code", &faults),
          let name = cells.required("name", &faults)
        else { continue }
        provinces.append(Province(code: code, name: name))
      }
    }
    guard faults.faults.isEmpty else { throw ImportFaults(faults: faults.sorted) }
    return provinces
  }
}
