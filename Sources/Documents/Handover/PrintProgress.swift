/// How `ocop-print` tells how far it has come: lines on standard error that begin with a percent sign, before any
/// complaint.
public enum PrintProgress {
  /// The line that says that `percent` of 100 are done.
  public static func line(_ percent: Int) -> String { "%\(percent)\n" }

  /// What a `line` says; nil for other lines.
  public static func percent(_ line: some StringProtocol) -> Int? {
    guard line.first == "%", let percent = Int(line.dropFirst()), 0...100 ~= percent else { return nil }
    return percent
  }
}
