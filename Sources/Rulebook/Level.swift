/// A level of the administration in an edition: what it scores, recognises and sends up (Điều 4.1, 7 of 26/2026).
public struct Level: Hashable, Sendable {
  /// The levels, lowest first.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case commune, district, province, national
  }

  /// When a dossier goes up.
  public struct Forwarding: Hashable, Sendable {
    /// Least total, in points.
    public let total: Int
    /// True where every minimum of five stars must be met as well.
    public let gates: Bool
    /// Creates the rule.
    public init(total: Int, gates: Bool) {
      self.total = total
      self.gates = gates
    }
  }

  /// When a dossier comes back.
  public struct Returning: Hashable, Sendable {
    /// The total, in points, below which it does.
    public let total: Int
    public let to: Name
    /// Creates the rule.
    public init(total: Int, to: Name) {
      self.total = total
      self.to = to
    }
  }

  public let level: Name
  /// In Vietnamese, e.g. "Cấp tỉnh".
  public let name: String
  public let scores: Bool
  public let recognises: [Int]
  public let forwardsTo: Name?
  public let forwardsWhen: Forwarding?
  public let returnsBelow: Returning?
  /// First day, included.
  public let from: CalendarDate?
  /// Last day, included.
  public let until: CalendarDate?
  public let reportWithinWorkingDays: Int?
  public let reportsOn: [String]

  /// Creates a level.
  public init(
    level: Name, name: String, scores: Bool, recognises: [Int] = [], forwardsTo: Name? = nil,
    forwardsWhen: Forwarding? = nil, returnsBelow: Returning? = nil, from: CalendarDate? = nil,
    until: CalendarDate? = nil, reportWithinWorkingDays: Int? = nil, reportsOn: [String] = []
  ) {
    self.level = level
    self.name = name
    self.scores = scores
    self.recognises = recognises
    self.forwardsTo = forwardsTo
    self.forwardsWhen = forwardsWhen
    self.returnsBelow = returnsBelow
    self.from = from
    self.until = until
    self.reportWithinWorkingDays = reportWithinWorkingDays
    self.reportsOn = reportsOn
  }

  /// True if the level's rule holds on `date`.
  public func holds(on date: CalendarDate) -> Bool {
    from.map { $0 <= date } ?? true && until.map { date <= $0 } ?? true
  }
}

/// Why a level cannot rate.
public enum LevelError: ExplainedError, Hashable {
  /// The edition has no such level on that day.
  case missing(Level.Name, edition: String, date: CalendarDate)
  /// The level checks and reports, but gives no score.
  case givesNoScore(Level.Name, edition: String)

  public func explanation(in language: Language) -> String {
    switch self {
    case .missing(let level, let edition, let date):
      language.choose(
        "ngày \(date.printed) bản \(edition) không có \(level.title(in: language))",
        "edition \(edition) has no \(level.title(in: language)) level on \(date.printed)")
    case .givesNoScore(let level, let edition):
      language.choose(
        "\(level.title(in: language)) không chấm điểm theo bản \(edition)",
        "the \(level.title(in: language)) level gives no score under edition \(edition)")
    }
  }
}

extension Level.Name {
  /// "cấp tỉnh", "province".
  public func title(in language: Language) -> String {
    switch self {
    case .commune: language.choose("cấp xã", "commune")
    case .district: language.choose("cấp huyện", "district")
    case .province: language.choose("cấp tỉnh", "province")
    case .national: language.choose("cấp trung ương", "national")
    }
  }
}

extension Edition {
  /// The rule of `level` that holds on `date`.
  /// - Throws: `LevelError` where there is none, or it gives no score.
  public func scoringLevel(_ level: Level.Name, on date: CalendarDate) throws(LevelError) -> Level {
    guard let rule = levels.first(where: { $0.level == level && $0.holds(on: date) }) else {
      throw .missing(level, edition: id, date: date)
    }
    guard rule.scores else { throw .givesNoScore(level, edition: id) }
    return rule
  }
}
