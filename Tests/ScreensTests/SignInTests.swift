import Council
import Screens
import TerminalUI
import Testing

/// Signing in: the list of members, and finding oneself on it.
@Suite struct SignInTests {
  private func driver(_ members: [Member] = SampleCouncil.seven) throws -> AppDriver {
    AppDriver(try App.signIn(SampleCouncil(members: members).desk()))
  }

  /// The line that the pointer is at.
  private func selected(_ driver: AppDriver) -> String { driver.lines.first { $0.contains("▸") } ?? "" }

  @Test func arrowsMoveAndEnterSignsIn() throws {
    var driver = try driver()
    driver.press("Down Down Enter")
    #expect(driver.app.member == nil)
    driver.givePIN()
    #expect(driver.app.member?.id == "m3")
    #expect(driver.lines[0].contains("Nguyễn Đức Thắng"))
  }

  @Test(arguments: [("dang quang uu", "Đặng Quang Ưu"), ("so y te", "Hoàng Anh Tuấn"), ("thu ky", "Võ Thị Lan")])
  func typingFindsWithoutAccents(_ typed: String, _ name: String) throws {
    var driver = try driver()
    driver.type(typed)
    #expect(selected(driver).contains(name))
  }

  @Test func typedAccentsFindAsWell() throws {
    var driver = try driver()
    driver.type("hồng")
    #expect(selected(driver).contains("Phạm Thị Hồng"))
  }

  @Test func aNumberJumps() throws {
    var members = (1...15).map { Member(id: "u\($0)", name: "Ủy viên \($0)", office: "Sở", role: .member) }
    members[0] = Member(id: "u1", name: "Ủy viên 1", office: "Sở", role: .chair)
    var driver = try driver(members)
    driver.type("1")
    #expect(selected(driver).contains("Ủy viên 1 "))
    driver.type("2")
    #expect(selected(driver).contains("Ủy viên 12"))
    driver.press("Escape")
    driver.type("uy vien 3")
    #expect(selected(driver).contains("Ủy viên 3"))
  }

  @Test func nobodyIsSignedInByATextThatMatchesNobody() throws {
    var driver = try driver()
    driver.type("xyz")
    driver.press("Enter")
    #expect(driver.app.member == nil)
    #expect(driver.message.contains("Không có ai khớp «xyz»"))
    driver.press("Escape Enter")
    driver.givePIN()
    #expect(driver.app.member?.id == "m1")
  }

  @Test func anAbsentMemberIsMarked() throws {
    var council = try SampleCouncil()
    council.add(.attend(Attendance(member: "m4", product: nil, state: .absent, reason: "đi công tác")))
    let driver = AppDriver(try App.signIn(council.desk()))
    #expect(driver.text.contains("Phạm Thị Hồng (vắng)"))
  }

  @Test func escapeLeaves() throws {
    var driver = try driver()
    driver.press("Escape")
    #expect(driver.effects == [.quit])
  }

  @Test func goingBackSignsOut() throws {
    var driver = try driver()
    driver.press("Enter")
    driver.givePIN()
    driver.press("q")
    #expect(driver.app.member == nil)
    #expect(driver.text.contains("Ai đang ngồi trước máy?"))
  }

  @Test func nothingTellsWhoHasSubmitted() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm", .scoring(submitted: 2))
    let before = try SampleCouncil()
    #expect(AppDriver(try App.signIn(council.desk())).text == AppDriver(try App.signIn(before.desk())).text)
  }
}
