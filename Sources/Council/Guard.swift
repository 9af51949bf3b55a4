import Rating
import Rulebook
import Season

/// Decides which act is allowed to whom in which state; the same for every store, and again when the record is verified.
struct Guard<Tables: TableReading> {
  let tables: Tables
  let law: PinnedLaw
  let cipher: Cipher
  let sitting: String
  let actor: Actor

  /// Lets `entry` pass.
  /// - Throws: `Refusal`.
  static func check(_ entry: Entry, on tables: Tables, law: PinnedLaw, cipher: Cipher) throws {
    guard entry.time.isWellFormed else { throw Refusal.badTime(entry.time.text) }
    guard !entry.sitting.isBlank || entry.act.mayStandAlone else { throw Refusal.blankText }
    try Guard(tables: tables, law: law, cipher: cipher, sitting: entry.sitting, actor: entry.actor).check(entry.act)
  }

  private func check(_ act: Act) throws {
    try checkMinutesOpen(for: act)
    switch act {
    case .pinEdition, .pinSet, .openSitting, .addMember, .addProduct, .attend: try checkSetUp(act)
    case .removeMember, .removeProduct: try checkRemoval(act)
    case .openSession, .closeSession: try checkSession(act)
    case .printed, .openCorrection: try checkPrinting(act)
    case .giveKey, .changePIN, .signIn, .seal, .share, .reseal: try checkKeys(act)
    case .mark(let product, let member, let version, _): try checkMark(product, member, version: version)
    case .submit(let submission): try checkSubmission(submission)
    case .reopen(let product, let member, let reason): try checkReopen(product, member, reason)
    case .adoptNational(let product, let national, let star): try checkAdoption(product, national, star: star)
    case .callMeeting(let product, let reason): try checkMeeting(product, reason)
    case .move, .handOver, .close, .rescore, .conclude: try checkLeading(act)
    case .agree(let agreement, let reason): try checkAgreement(agreement, reason)
    case .paperBegin, .paperMark, .paperSign, .paperCancel: try checkPaper(act)
    case .season(let act): try checkSeason(act)
    }
  }

  /// The actor must be the account that runs the program, or lead the sitting, or be its secretary.
  func checkOffice() throws {
    switch actor {
    case .account(let name): try requireText(name)
    case .member(let id):
      let role = try tables.member(id, in: sitting).role
      // A clerk may stand in for the secretary; nobody stands in for one who leads.
      let isOffice = try role == .secretary || (role.leads && !tables.isRepresented(id, in: sitting))
      guard isOffice else { throw Refusal.notEntitled }
    }
  }

  /// The actor must lead the product: the deputy whom it was handed over to, else the chair, else a deputy where the
  /// chair is away or recused.
  func checkLead(of product: ProductRow) throws {
    guard case .member(let id) = actor, try tables.leads(id, product, in: sitting) else { throw Refusal.notEntitled }
  }

  func requireText(_ text: String) throws { guard !text.isBlank else { throw Refusal.blankText } }
}

extension TableReading {
  /// True if the member leads the product now.
  func leads(_ id: String, _ product: ProductRow, in sitting: String) throws -> Bool {
    let member = try member(id, in: sitting)
    return try roll(of: self.sitting(sitting)).leads(member, product.product.code, handedTo: product.lead)
  }

  /// True while a delegate sits in the member's place.
  func isRepresented(_ id: String, in sitting: String) throws -> Bool {
    try entry(of: id, for: nil, in: sitting)?.delegate != nil
  }
}

extension Act {
  /// True for an act that belongs to no sitting.
  fileprivate var mayStandAlone: Bool { if case .season = self { true } else { false } }
}

extension String {
  /// True for nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
