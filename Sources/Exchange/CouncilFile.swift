import SetUp

/// A council's file as read.
///
/// Two sections in any order, each under its header: `setting,value,source` and `member,name,office,role`.
struct CouncilFile {
  /// The header of each section.
  enum Section: String, CaseIterable {
    case setting, member

    var columns: [String] {
      switch self {
      case .setting: ["setting", "value", "source"]
      case .member: ["member", "name", "office", "role"]
      }
    }

    var required: [String] { self == .setting ? ["setting", "value"] : columns }
  }

  private(set) var rows = CouncilRows()

  /// Reads `file`; of sections that are not in `sections`, neither rows nor faults are taken.
  init(_ file: NamedFile, sections: [Section] = Section.allCases, _ faults: inout FaultList) {
    let lines = file.rows(&faults)
    // Of a file that cannot be read at all, nothing more is said.
    guard let first = lines.first else { return }
    // Line of each section's header; `readable` where its columns are known.
    var begun: [Section: Int] = [:]
    var readable: [Section: Int] = [:]
    var section: Section?
    var columns: Columns?
    for row in lines {
      if let next = Section(rawValue: row.fields.first?.onOneLine.lowercased() ?? "") {
        if let line = begun[next] { faults.add(.sectionTwice(first: line), line: row.line) }
        begun[next] = begun[next] ?? row.line
        section = next
        columns = Columns(row, known: next.columns, required: next.required, &faults)
        if columns != nil { readable[next] = row.line }
        if next == .setting, columns != nil { rows.beginSettings(at: row.line) }
      } else if section == nil {
        if let fault = row.fault { faults.add(fault, of: row) } else { faults.add(.outsideSection, line: row.line) }
      } else if let section, sections.contains(section), let cells = columns?.cells(of: row, &faults) {
        switch section {
        case .setting: rows.addSetting(cells, &faults)
        case .member: rows.addMember(cells, &faults)
        }
      }
    }
    for section in sections where begun[section] == nil {
      faults.add(.sectionMissing(section.columns.joined(separator: ",")), line: first.line)
    }
    if let line = readable[.member] { rows.requireChair(at: line, &faults) }
  }
}
