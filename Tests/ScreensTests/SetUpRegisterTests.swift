import Council
import CouncilFixtures
import Rulebook
import Screens
import Season
import TerminalUI
import Testing

/// Products that a set-up takes from the register.
@Suite struct SetUpRegisterTests {
  /// A new sitting of a store that has dossiers alone, on its list of products.
  private func begun() throws -> SetUpDriver {
    var screen = try WaitingDossiers.start()
    try screen.press("F4")
    try screen.fillInCouncil()
    try screen.press("4")
    return screen
  }

  /// The codes on screen, from the top.
  private func codes(_ screen: SetUpDriver) -> [String] {
    screen.driver.lines.compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("42-18532-") }.map(String.init)
    }
  }

  @Test func fromARegisterAloneToASittingThatHasItsProducts() throws {
    var screen = try begun()
    try screen.press("s")
    #expect(codes(screen) == WaitingDossiers.codes, "those before the council alone, the latest last")
    try screen.press("a Enter")
    #expect(codes(screen) == WaitingDossiers.codes)
    #expect(screen.driver.message == "Đã lấy 3 sản phẩm từ sổ hồ sơ; u để hoàn tác.")
    try screen.press("F9")
    #expect(screen.text.contains("Sản phẩm thứ 3, Bộ tiêu chí: bản 2026-26 không có bộ 40"))
    try screen.press("Enter Enter")
    screen.driver.type("thu cong")
    try screen.press("Enter F9")
    #expect(screen.text.contains("Không còn gì phải sửa."))
    try screen.press("F9 w Enter")
    let store = try #require(screen.store)
    let products = try store.agenda(try store.latestSitting(), nil).map(\.product)
    #expect(products.map(\.code) == WaitingDossiers.codes)
    #expect(products.map(\.name) == ["Nước mắm mẫu", "Mật ong mẫu", "Gốm mẫu"])
    #expect(products.map(\.producer) == ["HTX mẫu 2", "Hộ mẫu 1", "Hộ mẫu 4"])
    #expect(products.map(\.set) == [9, 4, 21])
    #expect(products.map(\.kind) == [.upgrade, .first, .first])
    #expect(products.map(\.address) == ["Xã mẫu", "Thôn 1, Xã mẫu", ""])
    #expect(products.map(\.phone) == ["", "0000 000 001", ""])
    try screen.press("F4 4 s")
    #expect(screen.driver.message == "Mọi hồ sơ chờ hội đồng đã có trong danh sách của một phiên họp.")
  }

  @Test func theMarkedAreTakenOnceInTheListedOrderAndUndone() throws {
    var screen = try begun()
    try screen.press("s Down Down Space Home Space Enter")
    #expect(codes(screen) == [WaitingDossiers.codes[0], WaitingDossiers.codes[2]])
    try screen.press("s")
    #expect(codes(screen) == [WaitingDossiers.codes[1]])
    try screen.press("Enter")
    #expect(codes(screen) == [0, 2, 1].map { WaitingDossiers.codes[$0] }, "behind those that were there")
    try screen.press("s")
    #expect(screen.driver.message == "Mọi hồ sơ chờ hội đồng đã có trong danh sách của một phiên họp.")
    try screen.press("u")
    #expect(codes(screen).count == 2)
    try screen.press("u s")
    #expect(codes(screen) == WaitingDossiers.codes)
  }

  @Test func withoutAMarkTheSelectedOneIsTakenAndEscapeTakesNone() throws {
    var screen = try begun()
    try screen.press("s a Escape")
    #expect(codes(screen).isEmpty)
    try screen.press("s a a Down Enter")
    #expect(codes(screen) == [WaitingDossiers.codes[1]])
  }

  @Test func aDossierIsFound() throws {
    var screen = try begun()
    try screen.press("s /")
    screen.driver.type("gom")
    try screen.press("Enter Enter")
    #expect(codes(screen) == [WaitingDossiers.codes[2]])
  }

  @Test func whatIsTypedByHandIsNotOffered() throws {
    var screen = try begun()
    try screen.press("t")
    try screen.fill(WaitingDossiers.codes[0])
    try screen.press("Escape s")
    #expect(codes(screen) == Array(WaitingDossiers.codes.dropFirst()))
  }

  @Test func withoutAStoreOrADossierTheReasonIsTold() throws {
    var screen = SetUpDriver()
    try screen.press("Enter 4 s")
    #expect(screen.driver.message == "Sổ hồ sơ không có hồ sơ nào chờ hội đồng.")
    var changing = try SetUpDriver(SampleCouncil.reading(), member: 6)
    try changing.press("c 4 s")
    #expect(changing.driver.message == "Sổ hồ sơ không có hồ sơ nào chờ hội đồng.")
    try changing.press("Escape 3 s")
    #expect(changing.driver.message.contains("không dùng ở đây"), "members come from no register")
  }

  @Test func aStoredSittingTakesWhatCameLaterAndNothingOfItsOwnAgain() throws {
    func enrol(_ code: String) -> Act {
      let dossier = Dossier(code: code, name: "Chả mực mẫu", producer: "Hộ mẫu", set: 8, year: 2026)
      return .season(.enrol(dossier, stage: .council, date: Fixture.date, reason: "mẫu"))
    }
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng")
    let desk = try council.desk()
    let own = try #require(try desk.store.agenda(SampleCouncil.sitting, nil).first?.product.code)
    try desk.store.perform(enrol(own), "", Fixture.operatorAccount, Fixture.time(20_000))
    var screen = try SetUpDriver(desk, member: 6)
    try screen.press("c 4 x")
    try screen.fill("nhầm phiên")
    try screen.press("s")
    #expect(screen.driver.message == "Mọi hồ sơ chờ hội đồng đã có trong danh sách của một phiên họp.")
    try desk.store.perform(enrol("42-18532-099-2026"), "", Fixture.operatorAccount, Fixture.time(20_001))
    screen.driver.app.refresh()
    try screen.press("s")
    #expect(codes(screen) == ["42-18532-099-2026"])
    try screen.press("Enter F9 F9 Enter")
    #expect(try desk.store.agenda(SampleCouncil.sitting, nil).map(\.product.code) == ["42-18532-099-2026"])
    try screen.press("c 4 s")
    #expect(codes(screen) == [own], "what was taken off is free again")
  }
}
