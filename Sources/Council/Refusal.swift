import Rating
import Rulebook

/// Why the council's rules refuse an act or an answer (exit status 4).
public enum Refusal: Error, Hashable, Sendable {
  // MARK: Unknown or badly formed

  case badTime(String)
  case noSuchSitting(String)
  case noSuchMember(String)
  case noSuchProduct(String)
  case noSuchCriterion(String)
  /// A text that must say something is blank.
  case blankText
  /// An act names another sitting than the one it is entered for.
  case otherSitting(String)

  // MARK: Setting up

  /// The hash is not that of the text.
  case hashDiffers(String)
  /// The pinned text is not in canonical form, or is not what the act says.
  case notCanonical(String)
  case unusableCode(String)
  /// No text is pinned under the hash.
  case notPinned(String)
  /// The pinned set or edition is another than the one named.
  case otherPin(named: String, pinned: String)
  /// The store holds a sitting with this id: the account opens sittings, their own office changes them.
  case sittingExists(String)
  /// What may no longer change once scoring has begun.
  case fixedOnceScored

  /// One who holds a share of the seal stays.
  case holdsSeal(member: String)
  case removesOneself

  // MARK: Who may

  /// The actor's role does not allow the act.
  case notEntitled
  /// Only the member marks the member's own sheet.
  case notOwnSheet
  case doesNotScore(member: String, NotScoring)
  /// Scoring is not closed: nobody but the member may see the sheet.
  case sealed(product: String)
  /// The member has not signed in here.
  case notSignedIn
  case noPIN(member: String)
  /// Another PIN; `wait` is how many seconds the next try has to wait.
  case wrongPIN(wait: Int)
  /// Too many wrong PINs: so many seconds to wait.
  case mustWait(seconds: Int)
  case wrongRecoveryCode
  /// A PIN that is too short, or holds something else than digits.
  case unfitPIN
  /// A PIN of the member's own choice that anybody would try first.
  case easyPIN
  /// The sitting has no key to seal sheets to: nobody was given a PIN yet.
  case notSealed
  case sealedAlready
  /// A seal that nobody, or nobody's recovery code, could open.
  case noSealHolder
  /// Neither the signed-in member's key nor a code opens the sheets of this sitting.
  case cannotOpen
  case notADeputy(member: String)
  /// The whole record would show choices that are still sealed: products as `SITTING/CODE`.
  case recordSealed(products: [String])

  // MARK: Sessions

  /// No session is open.
  case noSession
  case sessionStillOpen(Int)
  /// Another session than the one with this number.
  case otherSession(Int)
  case badClock(String)
  case sessionTooEarly
  /// Names of the products that are still in scoring.
  case stillScoring([String])
  case notThere(member: String)
  /// Nothing was noted about the member for this product alone.
  case nothingToTakeBack(member: String)

  // MARK: Sheets

  case notInScoring(product: String, Stage)
  case alreadySubmitted
  case notSubmitted(member: String)
  /// Not a printed option; 0 is offered only where `allowsNone`.
  case noSuchOption(criterion: String, number: Int, last: Int, allowsNone: Bool)
  /// The sheet changed since the act was prepared, e.g. in another window.
  case changedMeanwhile(criterion: String)
  /// The sheet was changed in another window meanwhile.
  case changedElsewhere
  /// The chair has not asked the member to score this product again.
  case notAsked
  case badSignature
  /// A seal that its reader's key does not open, or that holds another sheet.
  case brokenSeal(member: String)
  /// Other sheets were opened than those that were submitted.
  case otherSheetsOpened
  /// Criteria that are blank on a sheet that neither rejects nor stops.
  case blankCriteria([String])

  // MARK: Joint criteria

  /// The council agrees on this criterion; nobody marks it alone.
  case jointCriterion(String)
  /// The regulation leaves the criterion to each member.
  case notJoint(String)
  /// Joint criteria that the council has yet to agree on.
  case notAgreed([String])
  /// A sheet says something else in a joint criterion than what was agreed on.
  case otherThanAgreed(String)
  /// Scoring was closed once: what was agreed on stands.
  case agreedForGood

  // MARK: Paper sheets

  /// The member's sheet is being typed in from paper.
  case onPaper
  case noPaper(member: String)
  /// The member has marked this product at the machine.
  case ownSheetBegun(member: String)
  case notATypist(member: String)
  case oneTypist
  /// It is this typist's turn.
  case otherTypist(member: String)
  /// The entry is signed.
  case paperFinished
  /// Both entries are needed before a paper sheet is handed in.
  case paperUnfinished

  // MARK: Stages and conclusion

  case otherStage(product: String, Stage)
  case noSuchStep(from: Stage, to: Stage)
  case reasonMissing
  case noQuorum(Quorum)
  /// Members who have not submitted and are not named as missing.
  case notYetSubmitted([String])
  /// Members named as missing who have submitted or do not score.
  case notMissing([String])
  case nothingSubmitted
  /// Members whose sheets raise a rejection or stop and are unfinished, while the product is neither rejected nor stopped.
  case unfinishedSheets([String])
  /// Another result than the one that the sheets give.
  case resultDiffers(Status, star: Int?, total: Fraction?)
  case undecided
  case noSuchDecision(String)

  // MARK: Opinions in writing

  /// The council meets about the product in any case.
  case notInWriting(product: String)
  /// Members asked in writing differ: the council meets, or the leader says why not.
  case meetingProposed

  // MARK: National results

  /// Only a province takes a national result over.
  case notProvincial
  /// The paper is dated after the sitting.
  case laterThanSitting(CalendarDate)
  /// A total or minimums that no council can have come to.
  case impossibleResult

  // MARK: Printed minutes

  /// The minutes are printed: nothing that they say may change until a correction is opened.
  case minutesPrinted(version: Int)
  case minutesNotPrinted
  /// Not every product is concluded, or a session is open: what is written is no version.
  case minutesAreDraft
  case correctionOpen(version: Int)
  /// Another version or code than that of this print.
  case otherPrint

  // MARK: The register

  case dossier(DossierRefusal)

  /// Why a member does not score a product.
  public enum NotScoring: Hashable, Sendable {
    case role, absent, recused
    /// A delegate is there, and delegates do not score.
    case represented
  }
}
