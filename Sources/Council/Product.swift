import Rating
import Rulebook

/// A product (sản phẩm) on a sitting's agenda.
public struct Product: Hashable, Sendable {
  /// `T-X-STT-năm`, e.g. `42-18532-007-2026`.
  public let code: String
  public let name: String
  /// Chủ thể.
  public let producer: String
  public let address: String
  public let phone: String
  /// Number of the criteria set.
  public let set: Int
  /// Hash of the set's pinned text.
  public let setHash: String
  public let kind: ApplicationKind
  /// Place on the agenda, from 1.
  public let position: Int

  /// Creates a product.
  public init(
    code: String, name: String, producer: String, address: String = "", phone: String = "", set: Int, setHash: String,
    kind: ApplicationKind = .first, position: Int
  ) {
    self.code = code
    self.name = name
    self.producer = producer
    self.address = address
    self.phone = phone
    self.set = set
    self.setHash = setHash
    self.kind = kind
    self.position = position
  }
}

/// How far a product has come in its sitting.
public enum Stage: String, Hashable, Sendable, CaseIterable {
  case waiting, presented, scoring, closed, discussed, concluded

  /// True once the chair has closed scoring: only then may anyone see another member's choices.
  public var isRevealed: Bool { self == .closed || self == .discussed || self == .concluded }
}

/// A member's sheet (phiếu đánh giá) as it is kept.
public struct SheetState: Hashable, Sendable {
  /// Criterion code → option number from 1, or 0 for "none holds".
  public var choices: [String: Int]
  /// Criterion code → the member's note.
  public var notes: [String: String]
  /// Why the member throws the product out.
  public var reject: String?
  /// Why the member stops the assessment.
  public var stop: String?
  public var isSubmitted: Bool
  /// Code of the criterion touched last, where the form opens again.
  public var lastCriterion: String?

  /// Creates a sheet; blank by default.
  public init(
    choices: [String: Int] = [:], notes: [String: String] = [:], reject: String? = nil, stop: String? = nil,
    isSubmitted: Bool = false, lastCriterion: String? = nil
  ) {
    self.choices = choices
    self.notes = notes
    self.reject = reject
    self.stop = stop
    self.isSubmitted = isSubmitted
    self.lastCriterion = lastCriterion
  }

  /// The sheet as it is counted by `scale`; a mark that it does not print counts as blank.
  public func counted(member: String, by scale: Scale) -> Sheet {
    Sheet(member: member, choices: Choices(choices, by: scale), reject: reject, stop: stop)
  }
}

/// What the chair concluded about a product.
public struct Conclusion: Hashable, Sendable {
  public let status: Status
  /// Nil unless rated.
  public let star: Int?
  /// Exact mean of the totals; nil without a complete sheet.
  public let total: Fraction?
  public let decisions: Decisions
  /// What the producer has to complete.
  public let conditions: [String]
  /// What was discussed; empty where nothing was noted.
  public let discussion: String
  /// Why the council did not meet although its members, asked in writing, differ; empty where no meeting was proposed.
  public let withoutMeeting: String
  /// The national council's result that the star was given by, instead of sheets; nil for any other product.
  public let national: NationalResult?

  /// Creates a conclusion.
  public init(
    status: Status, star: Int?, total: Fraction?, decisions: Decisions = Decisions(), conditions: [String] = [],
    discussion: String = "", withoutMeeting: String = "", national: NationalResult? = nil
  ) {
    self.status = status
    self.star = star
    self.total = total
    self.decisions = decisions
    self.conditions = conditions
    self.discussion = discussion
    self.withoutMeeting = withoutMeeting
    self.national = national
  }
}

/// A line of the agenda as one viewer may see it.
public struct AgendaItem: Hashable, Sendable {
  /// What the viewer did with the viewer's own sheet.
  public enum Own: Hashable, Sendable {
    /// The viewer does not score this product, with the reason (recused, absent, by role).
    case none
    case blank
    /// Criteria marked so far.
    case draft(marked: Int)
    case submitted
  }

  public let product: Product
  public let stage: Stage
  /// Members who submitted.
  public let submitted: Int
  /// Members who score this product.
  public let of: Int
  public let own: Own
  /// Nil until concluded.
  public let conclusion: Conclusion?
  /// Round of scoring, from 1.
  public let round: Int
  /// Members who are asked to score again; empty in the first round.
  public let asked: [String]
  /// Why they are; empty in the first round.
  public let roundReason: String
  /// The deputy whom the chair handed the product over to.
  public let lead: String?
  /// The session in which its scoring began; nil before that.
  public let session: Int?
  /// How the council is asked about a product that is assessed again; nil where it meets in any case.
  public let opinion: WrittenOpinion?

  /// Creates a line.
  public init(
    product: Product, stage: Stage, submitted: Int, of: Int, own: Own, conclusion: Conclusion?, round: Int = 1,
    asked: [String] = [], roundReason: String = "", lead: String? = nil, session: Int? = nil,
    opinion: WrittenOpinion? = nil
  ) {
    self.product = product
    self.stage = stage
    self.submitted = submitted
    self.of = of
    self.own = own
    self.conclusion = conclusion
    self.round = round
    self.asked = asked
    self.roundReason = roundReason
    self.lead = lead
    self.session = session
    self.opinion = opinion
  }
}
