import Council
import Rating
import Rulebook

/// A council's file as read: the settings of the sitting, and the members.
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

  private(set) var settings = SettingCells()
  private(set) var members: [Member] = []
  private var lines: [String: Int] = [:]
  /// Line of the chair's row.
  private var chair: Int?

  init(_ file: NamedFile, _ faults: inout FaultList) {
    let rows = file.rows(&faults)
    // Of a file that cannot be read at all, nothing more is said.
    guard let first = rows.first else { return }
    // Line of each section's header; `readable` where its columns are known.
    var begun: [Section: Int] = [:]
    var readable: [Section: Int] = [:]
    var section: Section?
    var columns: Columns?
    for row in rows {
      if let next = Section(rawValue: row.fields.first?.onOneLine.lowercased() ?? "") {
        if let line = begun[next] { faults.add(.sectionTwice(first: line), line: row.line) }
        begun[next] = begun[next] ?? row.line
        section = next
        columns = Columns(row, known: next.columns, required: next.required, &faults)
        if columns != nil { readable[next] = row.line }
        if next == .setting, columns != nil { settings.begin(at: row.line) }
      } else if section == nil {
        faults.add(.outsideSection, line: row.line)
      } else if let section, let cells = columns?.cells(of: row, &faults) {
        switch section {
        case .setting: settings.add(cells, &faults)
        case .member: add(cells, &faults)
        }
      }
    }
    for section in Section.allCases where begun[section] == nil {
      faults.add(.sectionMissing(section.columns.joined(separator: ",")), line: first.line)
    }
    if let line = readable[.member], chair == nil {
      faults.add(.chairMissing, line: line, column: "role")
    }
  }

  private mutating func add(_ cells: Cells, _ faults: inout FaultList) {
    let id = cells.required("member", CellKind<String>.name, &faults)
    let name = cells.required("name", &faults)
    let role = cells.required("role", CellKind<Role>.role, &faults)
    if role == .chair {
      if let chair { return faults.add(.twice(cells.text("role"), first: chair), line: cells.line, column: "role") }
      chair = cells.line
    }
    if let id {
      if let first = lines[id] {
        return faults.add(.twice(id, first: first), line: cells.line, column: "member")
      }
      lines[id] = cells.line
    }
    guard let id, let name, let role else { return }
    members.append(Member(id: id, name: name, office: cells.text("office"), role: role))
  }
}

extension CouncilFile {
  /// The settings that are yes or no.
  private static var flags: [(Setting, WritableKeyPath<Regulation, Bool>)] {
    [
      (.chairMustBePresent, \.chairMustBePresent), (.secretaryScores, \.secretaryScores),
      (.delegatesScore, \.delegatesScore), (.forwardingNeedsMinimums, \.forwardingNeedsMinimums),
      (.showsProducerScores, \.showsProducerScores), (.showsAdvisoryScores, \.showsAdvisoryScores),
    ]
  }

  /// What the regulation settles; where the file is silent, the defaults of the program.
  func regulation(_ jointCriteria: JointCriteria, _ faults: inout FaultList) -> Regulation {
    var regulation = Regulation(jointCriteria: jointCriteria.codes, sources: settings.sources)
    if let minimums = settings.optional(.minimums, .minimums, &faults) { regulation.rules.minimums = minimums }
    if let rejections = settings.optional(.rejections, .rejections, &faults) {
      regulation.rules.rejections = rejections
    }
    if let decimals = settings.optional(.decimals, .integer(in: 0...6), &faults) {
      regulation.rules.decimals = decimals
    }
    if case .points(let points)? = settings.optional(.spread, .spread, &faults) { regulation.rules.spread = points }
    if case .points(let points)? = settings.optional(.writtenSpread, .writtenSpread, &faults) {
      regulation.writtenSpread = points
    }
    if let quorum = settings.optional(.quorum, .share, &faults) { regulation.quorum = quorum }
    for (setting, place) in Self.flags {
      if let flag = settings.optional(setting, .yesOrNo, &faults) { regulation[keyPath: place] = flag }
    }
    if let names = settings.optional(.namesInPrints, .namesInPrints, &faults) { regulation.namesInPrints = names }
    if let minutes = settings.optional(.lockMinutes, .integer(in: Regulation.lockRange), &faults) {
      regulation.lockMinutes = minutes
    }
    return regulation
  }
}
