import Council
import CouncilFixtures
import Rulebook
import Season
import Screens
import TerminalUI
import TestSupport
import Testing

/// The register's list: what it shows, in which order, and how it is searched.
@Suite struct RegisterTests {
  /// A desk on a store that no test writes to.
  private static let reading = Result { try SampleRegister().desk() }

  private func driver(_ member: Int = 6, columns: Int = 100, keys: String = "s") throws -> AppDriver {
    var app = try App.signIn(Self.reading.get())
    app.law = SetUpDriver.law
    var driver = AppDriver(app, columns: columns, rows: 30)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press(keys)
    return driver
  }

  /// The names in the list, from the top.
  private func names(_ driver: AppDriver) -> [String] {
    driver.lines.filter { $0.dropFirst(3).hasPrefix("42-") }
      .compactMap { $0.dropFirst(22).split(separator: "  ").first.map(String.init) }
  }

  @Test func everybodyReadsIt() throws {
    for member in [3, 6] {
      let driver = try driver(member)
      #expect(driver.text.contains("SỔ HỒ SƠ") && driver.text.contains("10 hồ sơ · theo mã"))
      #expect(names(driver).first == "Nước mắm mẫu")
      #expect(driver.text.contains("ý tưởng 1 · chấp thuận 1 · không nhận 1"))
    }
  }

  @Test func sortsInVietnameseOrder() throws {
    let driver = try driver(keys: "s o")
    #expect(driver.text.contains("theo tên"))
    #expect(
      names(driver) == [
        "Cam bù mẫu", "Đậu phộng rang mẫu", "Mạch nha mẫu", "Mật ong mẫu", "Nhung hươu mẫu", "Nước mắm mẫu",
        "Nước mắm mẫu thượng hạng", "Ổi lê mẫu", "Ớt bột mẫu", "Ruốc tôm mẫu",
      ])
  }

  @Test(arguments: ["mam nuoc", "nuoc mam", "NƯỚC MẮM", "nuo ma", "nuocc mam", "nouc mam", "nioc mam", "007"])
  func findsWithoutAccentsAndWithOneWrongLetter(query: String) throws {
    var driver = try driver(keys: "s /")
    driver.type(query)
    #expect(names(driver).contains("Nước mắm mẫu thượng hạng"), "\(query)")
    driver.press("Enter Enter")
    #expect(driver.text.contains("Nước mắm mẫu"))
  }

  @Test func saysWhereOnlyNearOnesAreFound() throws {
    var driver = try driver(keys: "s /")
    driver.type("nuocc mam")
    #expect(driver.text.contains("Không có «nuocc mam» đúng từng chữ; đây là các hồ sơ gần giống."))
    driver.press("Escape /")
    driver.type("xyz")
    #expect(driver.text.contains("Không có hồ sơ nào như vậy.") && driver.text.contains("0/10 hồ sơ"))
  }

  @Test func narrowsToStageYearAndPlace() throws {
    var driver = try driver(keys: "s n")
    #expect(driver.text.contains("CHỈ XEM HỒ SƠ CỦA NĂM"))
    driver.press("Down Down Enter")
    #expect(names(driver) == ["Cam bù mẫu"] && driver.text.contains("Đang lọc: 2025"))
    driver.press("Escape")
    #expect(names(driver).count == 10)
    driver.press("x Down Down Enter g")
    #expect(driver.text.contains("CHỈ XEM HỒ SƠ Ở BƯỚC"))
    driver.press("Escape")
    #expect(driver.text.contains("Đang lọc: Cẩm Nhượng, Cẩm Xuyên") && names(driver) == ["Nước mắm mẫu"])
  }

  /// Where there is a sitting, whoever sits down at the machine would be the account.
  @Test func readsOnlyBeforeSomebodySignsIn() throws {
    var driver = AppDriver(try App.signIn(SampleRegister().desk()), columns: 100, rows: 30)
    driver.press("F5")
    #expect(driver.text.contains("SỔ HỒ SƠ"))
    driver.press("t")
    #expect(driver.message == "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.")
    driver.press("Down Enter")
    #expect(driver.text.contains("42-18532-007-2026"))
    for key in ["b", "y", "t", "v", "r", "k", "s"] {
      driver.press(key)
      #expect(driver.message == "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.", "\(key)")
    }
    driver.press("End")
    #expect(!driver.text.contains("11 điểm") && driver.text.contains("chỉ xem được sau khi khóa chấm"))
  }

  @Test func keepsTheSelectionAcrossOrders() throws {
    var driver = try driver(keys: "s Down Down o o o")
    let selected = driver.lines.first { $0.hasPrefix(" ▸") }
    driver.press("o o")
    #expect(selected != nil && driver.lines.contains { $0 == selected })
  }
}
