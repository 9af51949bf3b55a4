import Rulebook

extension Guard {
  /// Prints, and corrections of what was printed.
  func checkPrinting(_ act: Act) throws {
    switch act {
    case .printed(let document, let head, let version): try checkPrint(document, head, version)
    case .openCorrection(_, let reason): try checkCorrection(reason)
    default: throw Refusal.notEntitled
    }
  }

  /// Once the minutes are printed, they say what they say until a correction is opened.
  func checkMinutesOpen(for act: Act) throws {
    guard act.changesMinutes, let last = try tables.printings(of: .minutes, in: sitting).last, last.issue != nil else {
      return
    }
    throw Refusal.minutesPrinted(version: last.version)
  }

  private func checkPrint(_ document: PrintedDocument, _ head: String, _ version: Int) throws {
    try checkOffice()
    _ = try tables.sitting(sitting)
    guard try tables.finalResults(of: sitting) != nil else { throw Refusal.minutesAreDraft }
    let last = try tables.printings(of: document, in: sitting).last
    if let last, last.issue != nil { throw Refusal.minutesPrinted(version: last.version) }
    guard version == last?.version ?? 1, head == (try tables.head()?.code.description) else {
      throw Refusal.otherPrint
    }
  }

  private func checkCorrection(_ reason: String) throws {
    guard case .member(let id) = actor, try tables.member(id, in: sitting).role.leads else {
      throw Refusal.notEntitled
    }
    guard let last = try tables.printings(of: .minutes, in: sitting).last else { throw Refusal.minutesNotPrinted }
    guard last.issue != nil else { throw Refusal.correctionOpen(version: last.version) }
    guard !reason.isBlank else { throw Refusal.reasonMissing }
  }
}

extension Act {
  /// True where the minutes may say something else afterwards; so for every act that is not named here.
  var changesMinutes: Bool {
    switch self {
    // A key given after the print stands in the next version only.
    case .pinEdition, .pinSet, .giveKey, .changePIN, .signIn, .seal, .share, .reseal: false
    // A product that is concluded takes no sheet.
    case .mark, .submit, .reopen: false
    case .printed, .openCorrection, .season: false
    default: true
    }
  }
}
