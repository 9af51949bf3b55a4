extension CouncilStore {
  /// Writes `act` as one durable transaction and answers its row.
  /// - Throws: `Refusal`, or the backend's error.
  @discardableResult
  public func perform(_ act: Act, _ sitting: String, _ actor: Actor, _ time: Timestamp) throws -> RecordRow {
    try perform(.act(act), sitting, actor, time)
  }

  /// Does what is wanted as one durable transaction and answers its last row.
  /// - Throws: `Refusal`, or the backend's error.
  @discardableResult
  public func perform(_ intent: Intent, _ sitting: String, _ actor: Actor, _ time: Timestamp) throws -> RecordRow {
    let rows = try perform(Deed(intent, sitting: sitting, actor: actor, time: time))
    guard let last = rows.last else { throw Refusal.notEntitled }
    return last
  }
}
