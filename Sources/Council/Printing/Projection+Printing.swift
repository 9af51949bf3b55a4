extension Projection {
  /// A print fills the open version in, or makes the first; a correction opens the next.
  func applyPrinting(_ entry: Entry, number: Int, to tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .printed(let document, let head, let version):
      guard let code = HeadCode(typed: head) else { return }
      let open = try tables.printings(of: document, in: sitting).last
      let issue = Printing.Issue(
        head: code, record: number, time: entry.time, results: try tables.finalResults(of: sitting) ?? [])
      try tables.put(
        PrintingRow(
          sitting: sitting,
          printing: Printing(
            document: document, version: version, kind: open?.kind, reason: open?.reason ?? "", issue: issue)))
    case .openCorrection(let kind, let reason):
      let last = try tables.printings(of: .minutes, in: sitting).last?.version ?? 0
      try tables.put(
        PrintingRow(
          sitting: sitting,
          printing: Printing(document: .minutes, version: last + 1, kind: kind, reason: reason, issue: nil)))
    default: break
    }
  }
}
