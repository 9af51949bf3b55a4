import Rulebook
import Season

/// An act that matters: one row of the record.
///
/// What a member puts on a sheet stands in the record under seal only, until scoring is closed.
public enum Act: Hashable, Sendable {
  /// Pins the text of an edition (canonical JSON) under its hash.
  case pinEdition(hash: String, text: String)
  /// Pins the text of a criteria set (canonical JSON) under its hash.
  case pinSet(edition: String, number: Int, hash: String, text: String)
  case openSitting(Sitting)
  case addMember(Member)
  case addProduct(Product)
  /// Takes a member off the council before anything is scored.
  case removeMember(member: String, reason: String)
  /// Takes a product that was never scored off the agenda.
  case removeProduct(product: String, reason: String)
  case attend(Attendance)
  /// Opens a session (buổi) of the sitting, for which attendance is taken anew; or puts the open one right.
  case openSession(Session)
  /// Ends the session `number` at `ends`, `HH:mm`.
  case closeSession(number: Int, ends: String)
  /// Gives a member a key, or a new one where the PIN was lost.
  case giveKey(MemberKey)
  /// The member locks the same key by another PIN.
  case changePIN(member: String, wrapped: String)
  /// Somebody gave a member's PIN, the right one or not.
  case signIn(member: String, succeeded: Bool)
  /// Makes the sitting's key, which sheets are sealed to; `shares` say who can open.
  case seal(publicKey: PublicKey, shares: [SealShare])
  /// Lets one more open, or one whose key is new.
  case share(SealShare)
  /// Moves a product; a step back needs a reason. Closing and asking for a new round are acts of their own.
  case move(product: String, from: Stage, to: Stage, reason: String)
  /// The actor begins to type a paper sheet in; `second` types it again, blind.
  case paperBegin(product: String, member: String, second: String)
  /// A typist's entry under seal, after a change.
  case paperMark(product: String, member: String, version: Int, box: String)
  /// A typist has finished an entry, and signs it; where both agree, the sheet is submitted instead.
  case paperSign(Submission)
  /// Gives up typing a paper sheet in; the member can mark again.
  case paperCancel(product: String, member: String, reason: String)
  /// The council agreed on an option in a joint criterion; a change while members score needs a reason.
  case agree(Agreement, reason: String)
  /// The chair hands a product over to a deputy, or takes it back (nil).
  case handOver(product: String, to: String?, reason: String)
  /// A draft under seal: the whole sheet after a change.
  case mark(product: String, member: String, version: Int, box: String)
  case submit(Submission)
  /// Seals a sheet anew to its member's new key, by one who can open it.
  case reseal(product: String, member: String, version: Int, box: String)
  /// Opens a submitted sheet again.
  case reopen(product: String, member: String, reason: String)
  /// Ends scoring and opens the submitted sheets. `missing` names every member who scores the product and has not
  /// submitted: no sheet of this round is counted for them.
  case close(product: String, reason: String, missing: [String], opened: [OpenedSheet])
  /// Asks members to score again; the others' sheets stand.
  case rescore(product: String, members: [String], reason: String)
  case conclude(product: String, Conclusion)
  /// A province gives a product the star of the national council's result, which must be what the result allows.
  case adoptNational(product: String, NationalResult, star: Int)
  /// The council meets about a product that its members were to be asked about in writing.
  case callMeeting(product: String, reason: String)
  /// A version of a paper was printed, with the head code on it: that of the last record before this one.
  case printed(document: PrintedDocument, head: String, version: Int)
  /// Lets what the printed minutes say be changed; the next print is a new version.
  case openCorrection(kind: CorrectionKind, reason: String)
  /// Something done to the register of dossiers, which belongs to no sitting.
  case season(SeasonAct)
}

/// Who acts: a member, or the account that runs a command without one.
public enum Actor: Hashable, Sendable {
  case member(String)
  case account(String)
}
