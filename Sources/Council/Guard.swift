import Rating
import Rulebook

/// Decides which act is allowed to whom in which state; the same for every store, and again when the record is verified.
struct Guard<Tables: TableReading> {
  let tables: Tables
  let law: PinnedLaw
  let sitting: String
  let actor: Actor

  /// Lets `entry` pass.
  /// - Throws: `Refusal`.
  static func check(_ entry: Entry, on tables: Tables, law: PinnedLaw) throws {
    guard entry.time.isWellFormed else { throw Refusal.badTime(entry.time.text) }
    guard !entry.sitting.isBlank else { throw Refusal.blankText }
    try Guard(tables: tables, law: law, sitting: entry.sitting, actor: entry.actor).check(entry.act)
  }

  private func check(_ act: Act) throws {
    switch act {
    case .pinEdition, .pinSet, .openSitting, .addMember, .addProduct, .attend, .printed: try checkSetUp(act)
    case .tick, .note, .reject, .stop, .submit: try checkSheet(act)
    case .reopen(let product, let member, let reason): try checkReopen(product, member, reason)
    case .move(let product, let from, let to, let reason, let missing):
      try checkLead()
      try checkMove(product, from, to, reason, missing)
    case .conclude(let product, let conclusion):
      try checkLead()
      try checkConclusion(product, conclusion)
    }
  }

  /// The actor must be the account that runs the program, or lead the sitting.
  func checkLead() throws {
    switch actor {
    case .account(let name): try requireText(name)
    case .member(let id): guard try tables.member(id, in: sitting).role.leads else { throw Refusal.notEntitled }
    }
  }

  /// The actor must be the account, lead the sitting, or be its secretary.
  func checkOffice() throws {
    switch actor {
    case .account(let name): try requireText(name)
    case .member(let id):
      let role = try tables.member(id, in: sitting).role
      guard role.leads || role == .secretary else { throw Refusal.notEntitled }
    }
  }

  func requireText(_ text: String) throws { guard !text.isBlank else { throw Refusal.blankText } }
}

extension String {
  /// True for nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
