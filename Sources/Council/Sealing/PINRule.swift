import Rulebook

/// What a PIN must be, and which ones anybody would try first.
public enum PINRule {
  /// How many digits a PIN has.
  public static let lengths = 6...12
  /// Everybody's PIN in a sample sitting.
  public static let sample = "246810"

  /// True for 6 to 12 digits.
  public static func isFit(_ pin: String) -> Bool {
    lengths.contains(pin.utf8.count) && pin.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// True for one digit over and over, a run up or down (also past 9 and 0), and the PIN of the samples.
  public static func isEasy(_ pin: String) -> Bool {
    let steps = Set(zip(pin.utf8, pin.utf8.dropFirst()).map { (10 + Int($1) - Int($0)) % 10 })
    return [[0], [1], [9]].contains(steps) || pin == sample
  }

  /// Why a member may not choose `pin`; nil where it will do. In a sample sitting the PIN of the samples will.
  public static func refusal(of pin: String, isSample: Bool) -> Refusal? {
    guard isFit(pin) else { return .unfitPIN }
    return isEasy(pin) && !(isSample && pin == sample) ? .easyPIN : nil
  }
}
