/// A product's code `T-X-STT-năm`: province, commune, running number, year of the assessment (rules.md §4).
public struct ProductCode: Hashable, Sendable, CustomStringConvertible {
  /// Digits of the province, e.g. `42`.
  public let province: String
  /// Digits of the commune, or of the district in codes of 2019–2025.
  public let commune: String
  /// Digits of the running number in the commune, e.g. `007`.
  public let serial: String
  public let year: Int

  /// Reads a code as written; nil for any other shape than digits-digits-digits-year of four digits, the first no 0.
  public init?(_ text: String) {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.count == 4, groups[3].count == 4, groups[3].first != UInt8(ascii: "0"),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }),
      let year = Int(Substring(groups[3]))
    else { return nil }
    province = String(Substring(groups[0]))
    commune = String(Substring(groups[1]))
    serial = String(Substring(groups[2]))
    self.year = year
  }

  /// Builds the code of a new product; the serial gets at least three digits.
  /// - Parameter serial: from 1.
  public init?(province: String, commune: String, serial: Int, year: Int) {
    let digits = String(serial)
    self.init("\(province)-\(commune)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)-\(year)")
  }

  /// `42-18532-007-2026`.
  public var description: String { "\(province)-\(commune)-\(serial)-\(year)" }
}
