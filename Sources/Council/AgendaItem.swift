/// A line of the agenda as one viewer may see it.
public struct AgendaItem: Hashable, Sendable {
  /// What the viewer did with the viewer's own sheet.
  public enum Own: Hashable, Sendable {
    /// The viewer does not score this product: recused, absent, or by role.
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
