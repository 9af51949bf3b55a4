/// A rule of `criteria/README.md` that a criteria set does not keep.
public struct Breach: Hashable, Sendable {
  /// What is wrong. Options are counted from 1 in printed order, points are whole.
  public enum Fault: Hashable, Sendable {
    /// The parts' codes are not those of the edition, in its order.
    case parts(expected: [String], found: [String])
    /// A part's maximum is not the edition's.
    case partMaximum(expected: Int, found: Int)
    /// The parts' maxima do not make 100.
    case total(Int)
    /// The sections of a part do not add up to it.
    case sections(sum: Int, max: Int)
    /// The criteria of a section do not add up to it.
    case criteria(sum: Int, max: Int)
    /// A code that an earlier part, section or criterion has.
    case codeTwice(Kind)
    case noOptions
    /// More options than digits to pick them.
    case tooManyOptions(Int)
    /// The best option is not worth the criterion's maximum.
    case best(Int, max: Int)
    case negativePoints(option: Int, points: Int)
    /// An option is worth less than one printed before it in the same case.
    case fallingPoints(option: Int, before: Int)
    /// Two options of the same case have one text.
    case sameText(option: Int, before: Int)
    /// A star that is not 3, 4 or 5.
    case star(option: Int, star: Int)
    /// A starred option whose star or points do not exceed those of an earlier starred one of the same case.
    case fallingStar(option: Int, before: Int)
    /// `appliesIf` or `stopIfZero` names no criterion of the set.
    case unknownCriterion(Reference, String)
    /// `appliesIf` names a criterion that is not asked earlier.
    case notEarlier(String)
    /// `appliesIf` holds for every score.
    case emptyCondition(minPoints: Int)
    /// `appliesIf` asks for more points than the criterion gives.
    case unreachableCondition(String, minPoints: Int, best: Int)
    /// An option of a case that the criterion does not declare.
    case undeclaredCase(option: Int, String)
    /// An option without a case in a criterion that has cases.
    case noCase(option: Int)
    /// A declared case without options.
    case emptyCase(String)
  }

  /// What a code belongs to.
  public enum Kind: Hashable, Sendable { case part, section, criterion }

  /// The keys that name other criteria.
  public enum Reference: String, Hashable, Sendable { case appliesIf, stopIfZero }

  /// Code of the part, section or criterion; `set` for the whole.
  public let code: String
  public let fault: Fault
  /// True where the set says of itself that it is not verified.
  public let isCovered: Bool

  /// Creates a breach.
  public init(code: String, fault: Fault, isCovered: Bool) {
    self.code = code
    self.fault = fault
    self.isCovered = isCovered
  }

  /// Stands for the whole set in `code`.
  public static let wholeSet = "set"

  /// Most options of a criterion: a digit picks one.
  public static let mostOptions = 9
}
