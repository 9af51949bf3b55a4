import Rating
import Rulebook
import StrictJSON

extension Guard {
  /// Acts that prepare and accompany a sitting.
  func checkSetUp(_ act: Act) throws {
    switch act {
    case .pinEdition(let hash, let text):
      try checkPinner()
      let edition = try PinnedLaw.parseEdition(text)
      try checkPin(hash, text, isCanonical: edition.json.canonicalText == text, what: edition.id)
    case .pinSet(let edition, let number, let hash, let text):
      try checkPinner()
      try checkSet(edition, number, hash, text)
    case .openSitting(let new): try checkSitting(new)
    case .addMember(let member):
      try checkOffice()
      try checkMember(member)
    case .addProduct(let product):
      try checkOffice()
      try checkProduct(product)
    case .attend(let attendance):
      try checkOffice()
      try checkAttendance(attendance)
    default: throw Refusal.notEntitled
    }
  }

  /// Texts are pinned before the sitting that needs them is there: then only by the account.
  private func checkPinner() throws {
    if case .member = actor, try tables.find(SittingRow.self, sitting) == nil { throw Refusal.notEntitled }
    try checkOffice()
  }

  private func checkPin(_ hash: String, _ text: String, isCanonical: Bool, what: String) throws {
    guard isCanonical else { throw Refusal.notCanonical(what) }
    guard law.digest.hexadecimal(of: text) == hash else { throw Refusal.hashDiffers(hash) }
  }

  private func checkSet(_ edition: String, _ number: Int, _ hash: String, _ text: String) throws {
    let set = try PinnedLaw.parseSet(text)
    try checkPin(hash, text, isCanonical: set.json.canonicalText == text, what: "\(edition)/\(number)")
    guard set.number == number else {
      throw Refusal.otherPin(named: "\(edition)/\(number)", pinned: "\(edition)/\(set.number)")
    }
    let scale = try Scale(set)
    if let code = scale.criteria.map(\.code).first(where: { !PackedChoices.canHold($0) }) {
      throw Refusal.unusableCode(code)
    }
    if let old = try tables.find(SetTextRow.self, hash), old.edition != edition {
      throw Refusal.otherPin(named: edition, pinned: old.edition)
    }
  }

  private func checkSitting(_ new: Sitting) throws {
    guard new.id == sitting else { throw Refusal.otherSitting(new.id) }
    guard try tables.find(EditionTextRow.self, new.editionHash) != nil else { throw Refusal.notPinned(new.editionHash) }
    let edition = try law.edition(new.editionHash, in: tables)
    guard edition.id == new.edition else { throw Refusal.otherPin(named: new.edition, pinned: edition.id) }
    _ = try edition.scoringLevel(new.level, on: new.date)
    guard let old = try tables.find(SittingRow.self, sitting)?.sitting else {
      guard case .account(let name) = actor else { throw Refusal.notEntitled }
      return try requireText(name)
    }
    // Two programs that open one sitting at once must not mix theirs: the second one comes too late.
    guard case .member = actor else { throw Refusal.sittingExists(new.id) }
    try checkOffice()
    guard old.isSample == new.isSample else { throw Refusal.fixedOnceScored }
    let isSame =
      old.edition == new.edition && old.editionHash == new.editionHash && old.level == new.level
      && old.regulation == new.regulation && old.date == new.date
    if !isSame { try requireNothingScored() }
  }

  /// No product of the sitting may have gone past its presentation.
  func requireNothingScored() throws {
    guard try !tables.all(ProductRow.self, sitting).contains(where: { $0.stage.hasScores }) else {
      throw Refusal.fixedOnceScored
    }
    // A product that went back to waiting keeps its sheets.
    for table in [Table.sheet, .paperSheet] {
      try tables.scan(table, prefix: [.text(sitting)], columns: [0]) { _ in throw Refusal.fixedOnceScored }
    }
  }

  private func checkMember(_ new: Member) throws {
    _ = try tables.sitting(sitting)
    try requireText(new.id)
    try requireText(new.name)
    if let old = try tables.find(MemberRow.self, sitting, new.id)?.member, old.role != new.role {
      try requireNothingScored()
    }
  }

  private func checkProduct(_ new: Product) throws {
    let edition = try tables.sitting(sitting).edition
    try requireText(new.code)
    try requireText(new.name)
    guard let pin = try tables.find(SetTextRow.self, new.setHash) else { throw Refusal.notPinned(new.setHash) }
    let set = try law.set(new.setHash, in: tables)
    guard pin.edition == edition,
      set.pinned.scale.set.number == new.set
    else {
      throw Refusal.otherPin(named: "\(edition)/\(new.set)", pinned: "\(set.pinned.scale.set.number)")
    }
    guard let old = try tables.find(ProductRow.self, sitting, new.code) else { return }
    guard old.product.setHash != new.setHash || old.product.kind != new.kind else { return }
    guard !old.stage.hasScores else { throw Refusal.fixedOnceScored }
    try requireUnscored(new.code)
  }

  /// Nobody may have begun a sheet of the product.
  func requireUnscored(_ code: String) throws {
    for table in [Table.sheet, .paperSheet] {
      try tables.scan(table, prefix: [.text(sitting), .text(code)], columns: [0]) { _ in
        throw Refusal.fixedOnceScored
      }
    }
  }
}

extension Stage {
  /// True from the moment when sheets can be marked.
  public var hasScores: Bool { self == .scoring || isRevealed }
}
