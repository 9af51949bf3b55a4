import Council
import Rating
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Products that are assessed again, asked about in writing.
@Suite struct WrittenTests {
  /// A product to be asked about, one that members agree on, one that they differ on.
  static func council() throws -> SampleCouncil {
    var council = try SampleCouncil(writtenSpread: 10)
    council.add("Mật ong Hương Sơn", producer: "Tổ hợp tác Sơn Kim", kind: .reassessment)
    council.add("Nước mắm Thu Hùng", .closed, worse: [0], kind: .reassessment)
    council.add(
      "Rượu sim Thanh Bảo", producer: "Công ty TNHH Thanh Bảo", .closed, worse: [0, 3, 0, 1, 0], kind: .reassessment)
    return council
  }

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    var driver = try AppDriver(Self.council().desk(language: language), member: 1)
    check(driver, "products-written-\(language.rawValue)")
    driver.press("m")
    check(driver, "begin-written-\(language.rawValue)")
    driver.press("Escape Down Down Enter")
    check(driver, "result-written-\(language.rawValue)")
    driver.press("h")
    driver.type("Lệch nhau nhiều về liên kết vùng nguyên liệu")
    check(driver, "meeting-\(language.rawValue)")
    driver.press("Escape d")
    driver.type("Đã trao đổi lại qua thư")
    check(driver, "without-meeting-\(language.rawValue)")
  }

  @Test func whereMembersAgreeNothingIsAsked() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("Down Enter")
    #expect(driver.text.contains("Lấy ý kiến bằng văn bản"))
    #expect(!driver.text.contains("Đề nghị họp"))
    driver.press("Escape d Enter Enter")
    guard case .conclude(_, let conclusion) = try #require(driver.acts.last) else {
      Issue.record("no conclusion")
      return
    }
    #expect(conclusion.withoutMeeting == "")
  }

  @Test func whereTheyDifferTheChairSaysWhyThereIsNoMeeting() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("Down Down d")
    #expect(driver.text.contains("Đề nghị họp: tổng điểm cao nhất và thấp nhất cách nhau 35 điểm, quá 10 điểm."))
    driver.press("Enter")
    #expect(driver.message == "Phải ghi lý do.")
    driver.type("đã hỏi lại")
    driver.press("Enter")
    #expect(driver.text.contains("Bước 2:"))
    driver.press("Escape")
    #expect(driver.text.contains("vì sao không họp?"))
    driver.press("Enter Enter Enter")
    #expect(driver.text.contains("Không họp, lý do: đã hỏi lại"))
    driver.press("Enter")
    guard case .conclude(_, let conclusion) = try #require(driver.acts.last) else {
      Issue.record("no conclusion")
      return
    }
    #expect(conclusion.withoutMeeting == "đã hỏi lại")
    driver.press("Enter")
    #expect(driver.text.contains("Không họp, lý do: đã hỏi lại"))
  }

  @Test func aMeetingIsCalledWithAReason() throws {
    var driver = try AppDriver(Self.council().desk(), member: 1)
    driver.press("Down Down Enter h Enter")
    #expect(driver.message == "Phải ghi lý do.")
    driver.type("lệch nhiều")
    driver.press("Enter")
    #expect(driver.acts == [.callMeeting(product: SampleCouncil.code(3), reason: "lệch nhiều")])
    #expect(driver.text.contains("sang họp: lệch nhiều"))
    #expect(!driver.text.contains("Đề nghị họp"))
    driver.press("h")
    #expect(driver.message.contains("không lấy ý kiến bằng văn bản"))
    var member = try AppDriver(Self.council().desk(), member: 3)
    member.press("h")
    #expect(member.message.contains("chủ tịch"))
  }
}
