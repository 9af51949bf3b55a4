import Season

/// What someone wants done. It becomes one or more acts of the record: what touches a sheet is checked, sealed and
/// signed first, so that the record never holds it in the open before scoring is closed.
public enum Intent: Hashable, Sendable {
  /// An act that is recorded as it is.
  case act(Act)
  /// Picks an option (0: none holds; nil: blank again).
  case tick(product: String, member: String, criterion: String, before: Int?, after: Int?)
  case note(product: String, member: String, criterion: String, text: String)
  /// Raises or withdraws a reason to throw the product out.
  case reject(product: String, member: String, reason: String?)
  /// Raises or withdraws a reason to stop the assessment.
  case stop(product: String, member: String, reason: String?)
  case submit(product: String, member: String)
  /// Puts everything on a blank sheet at once, and hands it in where it is to be submitted.
  case fill(product: String, member: String, SheetContent, submitted: Bool)
  /// What a typist has entered from a paper sheet so far: the whole of it after a change.
  case paperMark(product: String, member: String, SheetContent)
  /// A typist has entered, or settled, the whole of a paper sheet.
  case paperFinish(product: String, member: String, SheetContent)
  /// The first typist agrees to what the second one has settled.
  case paperConfirm(product: String, member: String)
  /// Ends scoring: the submitted sheets are opened. `missing` as in `Act.close`.
  case close(product: String, reason: String, missing: [String])
  /// Gives a member a PIN: the first one, or a new one with a new key where it was lost.
  case givePIN(member: String, pin: String, reason: String)
  /// Makes the sitting's seal: its secret goes to the chair, to one deputy, and under the recovery code's letters.
  case seal(letters: String)
  /// The member changes the own PIN; the key stays.
  case changePIN(member: String, pin: String)
  /// The chair hands a product over to a deputy, or takes it back (nil).
  case handOver(product: String, to: String?, reason: String)
  /// Puts the fields of a dossier right, which were `known` when that was decided.
  case amend(known: Dossier, to: Dossier, reason: String)
  /// Enters the version that a print makes; nothing for a draft, or for another copy of a version.
  case print(PrintedDocument)
}

/// An intent with whose it is, where and when.
public struct Deed: Hashable, Sendable {
  public let intent: Intent
  /// Sitting's id.
  public let sitting: String
  public let actor: Actor
  public let time: Timestamp

  /// Creates a deed.
  public init(_ intent: Intent, sitting: String, actor: Actor, time: Timestamp) {
    self.intent = intent
    self.sitting = sitting
    self.actor = actor
    self.time = time
  }

  /// Creates a deed that is one act.
  public init(_ act: Act, sitting: String, actor: Actor, time: Timestamp) {
    self.init(.act(act), sitting: sitting, actor: actor, time: time)
  }
}
