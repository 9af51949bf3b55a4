import Rulebook

/// An act that matters: one row of the record.
public enum Act: Hashable, Sendable {
  /// Pins the text of an edition (canonical JSON) under its hash.
  case pinEdition(hash: String, text: String)
  /// Pins the text of a criteria set (canonical JSON) under its hash.
  case pinSet(edition: String, number: Int, hash: String, text: String)
  case openSitting(Sitting)
  case addMember(Member)
  case addProduct(Product)
  case attend(Attendance)
  /// Moves a product; a step back needs a reason. Closing names in `missing` every member who scores the product and
  /// has not submitted: their sheets are not counted.
  case move(product: String, from: Stage, to: Stage, reason: String, missing: [String] = [])
  /// Picks an option (0: none holds; nil: blank again).
  case tick(product: String, member: String, criterion: String, before: Int?, after: Int?)
  case note(product: String, member: String, criterion: String, text: String)
  /// Raises or withdraws a reason to throw the product out.
  case reject(product: String, member: String, reason: String?)
  /// Raises or withdraws a reason to stop the assessment.
  case stop(product: String, member: String, reason: String?)
  case submit(product: String, member: String)
  /// Opens a submitted sheet again.
  case reopen(product: String, member: String, reason: String)
  case conclude(product: String, Conclusion)
  /// Notes that a document was written, with the head code printed on it.
  case printed(document: String, head: String)
}

/// Who acts: a member, or the account that runs a command without one.
public enum Actor: Hashable, Sendable {
  case member(String)
  case account(String)
}
