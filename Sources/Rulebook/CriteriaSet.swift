/// A criteria set (bộ tiêu chí): what a product of one kind is scored on. Texts are NFC.
public struct CriteriaSet: Hashable, Sendable {
  /// Bộ số.
  public let number: Int
  public let title: String
  public let sector: String
  public let group: String
  public let agencies: [String]
  /// Sample products filed; 0 for tourism.
  public let samples: Int
  /// Conditions that throw the dossier out.
  public let reject: [String]
  /// Where the printed text is damaged or odd, and how it was read.
  public let doubts: [String]
  /// False where a single source backs the set, or its points do not add up.
  public let verified: Bool
  public let parts: [Part]

  /// Creates a set; `RulebookFiles` reads one from YAML.
  public init(
    number: Int, title: String, sector: String, group: String, agencies: [String], samples: Int, reject: [String],
    doubts: [String], verified: Bool, parts: [Part]
  ) {
    self.number = number
    self.title = title
    self.sector = sector
    self.group = group
    self.agencies = agencies
    self.samples = samples
    self.reject = reject
    self.doubts = doubts
    self.verified = verified
    self.parts = parts
  }

  /// Every criterion, in printed order.
  public var criteria: [Criterion] { parts.flatMap { $0.sections.flatMap(\.criteria) } }
}

/// A part (phần A, B, C) of a set.
public struct Part: Hashable, Sendable {
  public let code: String
  public let title: String
  /// Points.
  public let max: Int
  public let sections: [Section]

  /// Creates a part.
  public init(code: String, title: String, max: Int, sections: [Section]) {
    self.code = code
    self.title = title
    self.max = max
    self.sections = sections
  }
}

/// A section (nhóm tiêu chí) of a part.
public struct Section: Hashable, Sendable {
  public let code: String
  public let title: String
  /// Points.
  public let max: Int
  public let criteria: [Criterion]

  /// Creates a section.
  public init(code: String, title: String, max: Int, criteria: [Criterion]) {
    self.code = code
    self.title = title
    self.max = max
    self.criteria = criteria
  }
}

/// A criterion (tiêu chí) with its printed options.
public struct Criterion: Hashable, Sendable {
  /// When a conditional criterion is asked: only where `criterion` has at least `minPoints`.
  public struct Condition: Hashable, Sendable {
    public let criterion: String
    public let minPoints: Int
    /// Creates a condition.
    public init(criterion: String, minPoints: Int) {
      self.criterion = criterion
      self.minPoints = minPoints
    }
  }

  /// One of the alternatives (trường hợp) of a criterion.
  public struct Case: Hashable, Sendable {
    public let key: String
    public let text: String
    /// Creates a case.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  public let code: String
  public let title: String
  /// A heading between section and criterion ("Ngoại hình").
  public let group: String?
  /// Points.
  public let max: Int
  public let hint: String?
  public let require: [String]
  public let evidence: [String]
  /// If one of these holds, the product is thrown out.
  public let reject: [String]
  /// If one of these holds, nothing further is assessed.
  public let stop: [String]
  /// Criteria where 0 points stop the assessment.
  public let stopIfZero: [String]
  public let appliesIf: Condition?
  /// In printed order; empty where the criterion has a single case.
  public let cases: [Case]
  /// In printed order: an option's number is its place from 1.
  public let options: [Option]

  /// Creates a criterion.
  public init(
    code: String, title: String, group: String? = nil, max: Int, hint: String? = nil, require: [String] = [],
    evidence: [String] = [], reject: [String] = [], stop: [String] = [], stopIfZero: [String] = [],
    appliesIf: Condition? = nil, cases: [Case] = [], options: [Option]
  ) {
    self.code = code
    self.title = title
    self.group = group
    self.max = max
    self.hint = hint
    self.require = require
    self.evidence = evidence
    self.reject = reject
    self.stop = stop
    self.stopIfZero = stopIfZero
    self.appliesIf = appliesIf
    self.cases = cases
    self.options = options
  }

  /// True where a member may say that no option holds: unless every case prints a 0-point option.
  public var allowsNone: Bool {
    guard !cases.isEmpty else { return !options.contains { $0.points == 0 } }
    return cases.contains { one in !options.contains { $0.case == one.key && $0.points == 0 } }
  }
}

/// A printed option (mức) of a criterion.
public struct Option: Hashable, Sendable {
  public let points: Int
  /// 3, 4 or 5 where this is the least option for that many stars.
  public let star: Int?
  public let text: String
  /// Key of the case that prints the option.
  public let `case`: String?

  /// Creates an option.
  public init(points: Int, star: Int? = nil, text: String, case: String? = nil) {
    self.points = points
    self.star = star
    self.text = text
    self.case = `case`
  }
}
