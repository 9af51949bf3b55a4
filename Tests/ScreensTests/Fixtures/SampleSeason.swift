import Council
import Documents
import Rulebook
import RulebookFiles
import Season

@testable import Screens

/// A small season on the register of the sample council: something late, pressing and far away.
enum SampleSeason {
  /// The law of this repository; two provinces by name.
  static let source = SeasonSource(
    editions: { try SampleCouncil.library.allEditions() },
    set: { edition, number in
      try SampleCouncil.library.setNumbers(of: edition).contains(number)
        ? try SampleCouncil.library.set(number, of: edition) : nil
    }, provinces: { ["42": "Hà Tĩnh", "56": "Khánh Hòa"] })

  /// The store of the season, for tests that write nothing.
  private static let read = Result { try store() }

  /// A new store: the council of the morning with a register.
  static func store() throws -> CouncilStore {
    var council = try SampleCouncil.morning()
    for act in try acts() { council.add(.season(act), by: "m6") }
    return try council.desk().store
  }

  /// The program on `store`, by default one that is shared; `member` signs in on 22/11/2026.
  static func driver(
    on store: CouncilStore? = nil, member number: Int = 6, language: Language = .vietnamese, columns: Int = 80,
    rows: Int = 24
  ) throws -> AppDriver {
    let desk = try Desk(store ?? read.get(), language: language)
    var driver = try AppDriver(desk, member: number, columns: columns, rows: rows)
    driver.app.season = source
    driver.app.turn(to: CalendarDate("2026-11-22"))
    return driver
  }

  private struct BadDay: Error {}

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw BadDay() }
    return day
  }

  private static func dossier(
    _ serial: Int, _ name: String, commune: String, set: Int, kind: ApplicationKind = .first, year: Int = 2026
  ) -> Dossier {
    Dossier(
      code: "42-18532-10\(serial)-\(year)", name: name, producer: "HTX mẫu \(serial)", set: set, kind: kind,
      commune: commune, year: year)
  }

  private static func acts() throws -> [SeasonAct] {
    let returned = dossier(1, "Nước mắm Cẩm Nhượng (mẫu)", commune: "Cẩm Nhượng", set: 9)
    let remarked = dossier(2, "Mật ong Sơn Kim (mẫu)", commune: "Sơn Kim", set: 4)
    let reported = dossier(3, "Bánh ram Tân Lâm Hương (mẫu)", commune: "Tân Lâm Hương", set: 6)
    let again = dossier(4, "Gạo nếp Thạch Kim (mẫu)", commune: "Thạch Kim", set: 3, kind: .reassessment)
    let certified = dossier(5, "Trà vằng Hương Khê (mẫu)", commune: "Hương Khê", set: 12, year: 2024)
    let awaited = dossier(6, "Rượu nếp Sơn Kim (mẫu)", commune: "Sơn Kim", set: 14)
    let old = "nhập từ sổ cũ"
    return [
      .enrol(returned, stage: .dossier, date: try day("2026-10-01"), reason: old),
      .step(
        dossier: returned.code,
        DossierStep(
          from: .dossier, to: .returned, date: try day("2026-10-20"), reason: "thiếu phiếu kiểm nghiệm",
          due: try day("2026-11-19"))),
      .enrol(remarked, stage: .commented, date: try day("2026-11-02"), reason: old),
      .remark(
        dossier: remarked.code,
        Remark(
          number: 1, kind: .request, text: "Bổ sung hợp đồng vùng nguyên liệu và sơ đồ khu chế biến của tổ hợp tác",
          owner: "Tổ hợp tác Sơn Kim", due: try day("2026-11-27"))),
      .enrol(reported, stage: .dossier, date: try day("2026-11-09"), reason: old),
      .enrol(again, stage: .dossier, date: try day("2026-10-08"), reason: old),
      .step(dossier: again.code, DossierStep(from: .dossier, to: .advisory, date: try day("2026-10-12"))),
      .step(dossier: again.code, DossierStep(from: .advisory, to: .council, date: try day("2026-11-02"))),
      .enrol(certified, stage: .recognised, date: try day("2024-06-01"), reason: old),
      .outcome(
        dossier: certified.code,
        Outcome(
          level: .province, edition: "2023-148", date: try day("2024-05-20"), total: [85, 1], star: 4, source: old)),
      .certify(
        dossier: certified.code,
        Certificate(
          number: "12/GCN", date: try day("2024-06-01"), stars: 4, issuer: "UBND tỉnh", edition: "2023-148",
          ends: try day("2027-06-01"))),
      .enrol(awaited, stage: .planAwaited, date: try day("2026-09-10"), reason: old),
      .target(
        SeasonTarget(id: "4-5", year: 2026, place: "Hà Tĩnh", measure: .rated, stars: [4, 5], least: 1, most: 2)),
      .grant(
        SeasonGrant(
          id: "hn", year: 2026, place: "Sơn Kim", products: 2, amount: 120_000_000, purpose: "Máy đóng gói (mẫu)")),
      .event(
        SeasonEvent(
          id: "th", kind: .training, title: "Tập huấn hồ sơ OCOP (mẫu)", year: 2026, place: "Hà Tĩnh",
          date: try day("2026-08-04"), until: try day("2026-08-05"), attendance: 60, notes: ["Mẫu số 02"])),
    ]
  }
}
