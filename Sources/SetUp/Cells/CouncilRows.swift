import Council
import Rating
import Rulebook

/// A council as it was written down, row by row: the settings of its sitting, and the members.
public struct CouncilRows {
  private(set) var settings = SettingCells()
  public private(set) var members: [Member] = []
  private var lines: [String: Int] = [:]
  /// Line of the chair's row.
  private var chair: Int?

  /// Creates a council of which nothing is known.
  public init() {}

  /// Notes where the settings begin: that line stands for what is not there.
  public mutating func beginSettings(at line: Int) { settings.begin(at: line) }

  /// Takes one row of settings, by the columns `setting`, `value` and `source`.
  public mutating func addSetting(_ cells: Cells, _ faults: inout FaultList) { settings.add(cells, &faults) }

  /// Takes one member, by the columns `member`, `name`, `office` and `role`.
  public mutating func addMember(_ cells: Cells, _ faults: inout FaultList) {
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

  /// Notes a fault at `line` where no member is the chair.
  public func requireChair(at line: Int, _ faults: inout FaultList) {
    if chair == nil { faults.add(.chairMissing, line: line, column: "role") }
  }
}

extension CouncilRows {
  /// The settings that are yes or no.
  private static var flags: [(Setting, WritableKeyPath<Regulation, Bool>)] {
    [
      (.chairMustBePresent, \.chairMustBePresent), (.secretaryScores, \.secretaryScores),
      (.delegatesScore, \.delegatesScore), (.forwardingNeedsMinimums, \.forwardingNeedsMinimums),
      (.showsProducerScores, \.showsProducerScores), (.showsAdvisoryScores, \.showsAdvisoryScores),
    ]
  }

  /// What the regulation settles; where nothing is said, the defaults of the program.
  func regulation(_ jointCriteria: JointCriteriaSetting, _ faults: inout FaultList) -> Regulation {
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
