import StrictJSON
import Testing

@Suite("ocop promotion")
struct PromotionCommandTests {
  /// Edition, level, day, total, star → recognised by, forward to, return to.
  static let rules: [(String, String, String, String, Int, String?, String?, String?)] = [
    // 2019-1048: the district sends up from 50, the province recognises 3★ 4★ and sends up from 90.
    ("2019-1048", "district", "2020-12-01", "50/1", 3, nil, "province", nil),
    ("2019-1048", "district", "2020-12-01", "499/10", 2, nil, nil, nil),
    ("2019-1048", "province", "2020-12-01", "90/1", 5, nil, "national", nil),
    ("2019-1048", "province", "2020-12-01", "899/10", 4, "province", nil, nil),
    ("2019-1048", "national", "2020-12-01", "90/1", 5, "national", nil, nil),
    ("2019-1048", "national", "2020-12-01", "2249/25", 4, nil, nil, "province"),
    // 2023-148 until 5/7/2025: the district recognises 3★ and sends up from 70, the province recognises 4★ alone.
    ("2023-148", "district", "2025-07-05", "70/1", 4, nil, "province", nil),
    ("2023-148", "district", "2025-07-05", "69/1", 3, "district", nil, nil),
    ("2023-148", "province", "2025-07-05", "60/1", 3, nil, nil, nil),
    ("2023-148", "province", "2025-07-05", "80/1", 4, "province", nil, nil),
    // From 6/7/2025 the province recognises 3★ too.
    ("2023-148", "province", "2025-07-06", "60/1", 3, "province", nil, nil),
    ("2023-148", "province", "2025-07-06", "90/1", 5, nil, "national", nil),
    ("2023-148", "national", "2025-07-06", "89/1", 4, nil, nil, "province"),
    // 2026-26: sending up asks for five stars, that is for every minimum as well.
    ("2026-26", "province", "2026-11-22", "90/1", 5, nil, "national", nil),
    ("2026-26", "province", "2026-11-22", "90/1", 4, "province", nil, nil),
    ("2026-26", "province", "2026-11-22", "90/1", 2, nil, nil, nil),
    ("2026-26", "national", "2026-11-22", "95/1", 4, nil, nil, "province"),
    ("2026-26", "national", "2026-11-22", "95/1", 5, "national", nil, nil),
    // Not in lowest terms.
    ("2026-26", "province", "2026-11-22", "9000000000/100000000", 5, nil, "national", nil),
  ]

  @Test("Each edition's levels recognise, send up and send back as its decision says", arguments: rules)
  func promotes(
    edition: String, level: String, date: String, total: String, star: Int, recognised: String?, forward: String?,
    back: String?
  ) throws {
    let result = try Program.run([
      "promotion", "--edition", edition, "--level", level, "--date", date, "--total", total, "--star", "\(star)",
      "--json",
    ])
    #expect(result.status == 0, "\(result.complaint)")
    let json = try JSONValue(parsing: result.output)
    #expect(json["recognisedBy"]?.asText == recognised)
    #expect(json["forwardTo"]?.asText == forward)
    #expect(json["returnTo"]?.asText == back)
  }

  @Test(
    "What cannot be answered is status 3",
    arguments: [
      ("2023-148", "district", "2025-07-06", "70/1", "3"), ("2023-148", "commune", "2025-07-06", "70/1", "3"),
      ("2026-26", "district", "2026-11-22", "70/1", "3"), ("2030-1", "province", "2026-11-22", "70/1", "3"),
      ("2026-26", "province", "2026-13-22", "70/1", "3"), ("2026-26", "province", "2026-11-22", "70/0", "3"),
      ("2026-26", "province", "2026-11-22", "70,5", "3"), ("2026-26", "province", "2026-11-22", "101/1", "5"),
      ("2026-26", "province", "2026-11-22", "70/1", "5"), ("2026-26", "province", "2026-11-22", "70/1", "0"),
      ("2026-26", "province", "2026-11-22", "90/1", "+5"),
    ])
  func refuses(edition: String, level: String, date: String, total: String, star: String) throws {
    let result = try Program.run([
      "promotion", "--edition", edition, "--level", level, "--date", date, "--total", total, "--star", star, "--json",
    ])
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(!result.complaint.isEmpty)
  }
}
