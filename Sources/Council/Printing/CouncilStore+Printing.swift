extension CouncilStore {
  /// True where writing the minutes now makes a version: every product is concluded, no session is open, and this was
  /// not printed before.
  public func makesVersion(_ sitting: String) throws -> Bool {
    let agenda = try agenda(sitting, nil)
    guard !agenda.isEmpty, agenda.allSatisfy({ $0.stage == .concluded }), try log(sitting).open == nil else {
      return false
    }
    return try printings(sitting).last?.issue == nil
  }

  /// Enters that the minutes are being written. A draft, and another copy of a version, leave no trace.
  /// - Throws: `Refusal`, or the backend's error.
  public func enterPrint(of sitting: String, _ actor: Actor, _ time: Timestamp) throws {
    _ = try perform(Deed(.print(.minutes), sitting: sitting, actor: actor, time: time))
  }
}
