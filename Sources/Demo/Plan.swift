import Council
import Rulebook

/// What a demo sitting is to look like, read from `Resources/demo`.
struct Plan {
  let title: String
  let authority: String
  let council: String
  let decision: String
  let level: Level.Name
  let edition: String
  let date: CalendarDate
  let place: String
  /// `HH:mm`.
  let begins: String
  /// `HH:mm`; nil where the sitting is still under way.
  let ends: String?
  let guests: [String]
  let recipients: [String]
  let regulation: Regulation
  let members: [Member]
  /// In the order of the agenda.
  let products: [PlannedProduct]
}

/// A product with the story that its sheets are to tell.
struct PlannedProduct {
  /// How far a member's sheet has come.
  enum Progress: Hashable {
    case blank, half, complete, submitted
    /// The first criteria only.
    case marked(Int)
  }

  /// A member kept out of the rating.
  struct Exception: Hashable {
    let member: String
    let state: Attendance.State
    let reason: String
  }

  /// Members who throw the product out.
  struct Rejection: Hashable {
    let members: [String]
    let reason: String
  }

  let name: String
  let producer: String
  /// Code of the commune.
  let unit: String
  let set: Int
  /// 1 for the product that a demo of one product has.
  let rank: Int
  let kind: ApplicationKind
  let stage: Stage
  /// The star to come to; nil where the product is thrown out.
  let star: Int?
  /// About the mean of the totals.
  let points: Int
  /// Criteria where nearly every member finds nothing, so that a minimum is missed.
  let lost: [String]
  let rejection: Rejection?
  /// A member who stays that many points under the others.
  let apart: (member: String, points: Int)?
  let exceptions: [Exception]
  /// For a product in scoring: by member; submitted where not named.
  let progress: [String: Progress]
  /// Options picked in any case: member → criterion → number.
  let fixed: [String: [String: Int]]
  /// Notes: member → criterion → text.
  let notes: [String: [String: String]]
  let conditions: [String]
  let discussion: String
}
