import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// The sitting's page as it is read, in both languages and several windows.
@Suite struct SittingTextTests {
  /// The second day: one late, one gone, one represented, one recused, a product handed over.
  private static func council() throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0])
    council.add("Gạo Cẩm Thành", producer: "HTX Cẩm Thành")
    let product = SampleCouncil.code(2)
    council.add(.closeSession(number: 1, ends: "17:15"), by: "m6")
    if let date = CalendarDate("2026-11-23") {
      council.add(.openSession(Session(number: 2, date: date, begins: "08:00", place: "Hội trường B")), by: "m6")
    }
    func attend(_ id: String, _ state: Attendance.State, _ reason: String = "", _ delegate: Delegate? = nil) {
      council.add(
        .attend(Attendance(member: id, product: nil, state: state, reason: reason, delegate: delegate)), by: "m6")
    }
    attend("m4", .absent, "kẹt xe")
    for id in ["m1", "m2", "m5", "m6"] { attend(id, .present) }
    attend(
      "m3", .present, "",
      Delegate(name: "Nguyễn Thị Sáu", office: "Phó trưởng phòng", paper: "Giấy ủy quyền 12/UQ-SCT"))
    attend("m4", .present, "đến muộn vì kẹt xe")
    attend("m5", .left, "họp đột xuất tại sở, có báo trước")
    council.add(
      .attend(Attendance(member: "m2", product: product, state: .recused, reason: "anh ruột chủ cơ sở")), by: "m6")
    return council
  }

  private func check(_ driver: AppDriver, _ name: String) throws {
    var driver = driver
    for (columns, rows) in ScreenTextTests.windows {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func sitting(_ language: Language) throws {
    var driver = try AppDriver(Self.council().desk(language: language), member: 6)
    driver.press("Down p Down Down")
    try check(driver, "sitting-\(language.rawValue)")
    driver.press("t")
    driver.type("Nguyễn Thị Sáu")
    driver.press("Enter")
    try check(driver, "delegate-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func chair(_ language: Language) throws {
    var driver = try AppDriver(SampleCouncil.reading(language), member: 1)
    driver.press("Down Down Down Down p")
    try check(driver, "sitting-chair-\(language.rawValue)")
    driver.press("g")
    try check(driver, "hand-over-\(language.rawValue)")
  }
}
