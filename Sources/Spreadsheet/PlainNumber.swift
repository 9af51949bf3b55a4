/// A number without exponent: `9.12345678E8` is `912345678`, `7.0` is `7`. Exact but for what lies behind the fifteenth
/// digit, which spreadsheets neither keep nor show.
struct PlainNumber {
  private static let places = 15
  /// What a spreadsheet can write behind an `E`, roughly.
  private static let exponents = -300...300

  let text: String

  /// Digits alone.
  var isNatural: Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

  /// Reads a literal as SpreadsheetML has it; nil for what is no number, or none that a list would hold.
  init?(_ literal: String) {
    let parts = literal.uppercased().split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    let isNegative = parts[0].hasPrefix("-")
    let halves = parts[0].drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let exponent = parts.count == 1 ? 0 : Int(parts[1]),
      Self.exponents.contains(exponent)
    else { return nil }
    let fraction = halves.count == 2 ? halves[1] : ""
    let bytes = (halves[0] + fraction).utf8
    guard !bytes.isEmpty, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    var digits = bytes.map { Int($0) - 48 }
    // Digits before the point.
    var point = halves[0].utf8.count + exponent
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    if digits.count > Self.places { Self.round(&digits, &point) }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else {
      text = "0"
      return
    }
    let whole = (0..<max(point, 0)).map { $0 < digits.count ? digits[$0] : 0 }
    let rest = [Int](repeating: 0, count: max(-point, 0)) + digits.dropFirst(max(point, 0))
    text =
      (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole.map(String.init).joined())
      + (rest.isEmpty ? "" : "." + rest.map(String.init).joined())
  }

  /// Rounds half up after the last place that counts.
  private static func round(_ digits: inout [Int], _ point: inout Int) {
    let goesUp = digits[places] >= 5
    digits.removeSubrange(places...)
    guard goesUp else { return }
    var place = places - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }
}
