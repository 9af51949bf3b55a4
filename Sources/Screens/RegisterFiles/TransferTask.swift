/// What goes between the register and a file; paths are as typed.
public enum TransferTask: Hashable, Sendable {
  /// A list (CSV, XLSX) or a copy (JSON) into the register, all of it or nothing.
  case importFile(path: String, updates: Bool)
  /// The register to a new file, its format by the name.
  case exportFile(path: String)
  /// Stop what is under way; nothing of it stays.
  case cancel
}

/// How it goes.
public enum TransferReply: Hashable, Sendable {
  case progress(done: Int, of: Int, left: Int?)
  /// Done; the sentence says what, the warnings what was taken and looks wrong.
  case done(String, warnings: [String])
  /// Nothing was written; what is wrong with the file, one row each.
  case faults([String])
  /// Nothing was written; the sentence says why.
  case failed(String)
  case cancelled
}
