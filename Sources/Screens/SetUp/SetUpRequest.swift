import SetUp

/// What the program must do for a set-up; answered by `App.receive(.setUp(…))`.
public enum SetUpRequest: Hashable, Sendable {
  /// The lists that a file may hold.
  public enum List: Hashable, Sendable { case members, products }

  /// Read members or products out of a CSV file.
  case read(List, path: String)
  /// Put the new sitting into the store, which is created where there is none.
  case create(SetUpDraft)
  /// Record what was changed, as the signed-in member.
  case change(SetUpDraft)
  /// Write what is handed out to a file beside the store, for its owner alone.
  case writeSlip([String], sitting: String)
  /// Open another sitting of the store: the program starts anew with the list of its members.
  case open(sitting: String)
}

/// How that ended.
public enum SetUpReply: Sendable {
  case members([SetUpDraft.Row<MemberColumn>])
  case products([SetUpDraft.Row<ProductColumn>])
  /// Nothing was taken from a file; what is wrong with it, one fault a line.
  case faults([String])
  /// Everything is in the store; the lines are to be handed out and are shown this once.
  case done(sitting: String, slip: [String])
  /// What is handed out is in a file; what to say.
  case slipWritten(String)
  /// Nothing was written, and why.
  case failed(String)
}
