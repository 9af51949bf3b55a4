import Council
import Rating
import Rulebook
import Screens
import TerminalUI
import Testing

/// What the chair does: begin, close, conclude.
@Suite struct ChairTests {
  private func driver(_ council: SampleCouncil, keys: String) throws -> AppDriver {
    var driver = try AppDriver(council.desk(), member: 1)
    driver.press(keys)
    return driver
  }

  @Test func beginsScoring() throws {
    var driver = try driver(.morning(), keys: "Down Down Down Down Down m")
    #expect(driver.text.contains("MỞ CHẤM SẢN PHẨM NÀY?"))
    #expect(driver.intents.isEmpty)
    driver.press("Enter")
    #expect(
      driver.acts == [.move(product: SampleCouncil.code(6), from: .waiting, to: .scoring, reason: "")])
    #expect(driver.text.contains("đang chấm 3"))
    #expect(driver.text.contains("đã lưu 09:41:07"))
  }

  @Test func closesWhenAllHaveSubmitted() throws {
    var driver = try driver(.morning(), keys: "Down Down Down d")
    #expect(driver.text.contains("Đã nộp 5/5 phiếu."))
    driver.press("Escape")
    #expect(driver.intents.isEmpty)
    driver.press("d c")
    #expect(
      driver.intents == [.close(product: SampleCouncil.code(4), reason: "", missing: [])])
    #expect(driver.lines.contains { $0.contains("Gạo Cẩm Thành") && $0.contains("đã khóa") })
  }

  @Test func closingWithoutSomeNeedsAReason() throws {
    var driver = try driver(.morning(), keys: "Down Down Down Down d Enter")
    #expect(driver.text.contains("Phạm Thị Hồng"))
    #expect(driver.message.contains("phải ghi lý do"))
    #expect(driver.intents.isEmpty)
    driver.type("về sớm")
    driver.press("Enter")
    #expect(
      driver.intents == [
        .close(product: SampleCouncil.code(5), reason: "về sớm", missing: ["m3", "m4", "m5"])
      ])
  }

  @Test func concludesWithTheEnginesResultAndConditions() throws {
    var driver = try driver(.morning(), keys: "Down Down d")
    #expect(driver.text.contains("KẾT QUẢ: ★★★★☆ 4 SAO"))
    driver.press("Enter")  // no discussion to note
    driver.type("Sửa nhãn")
    driver.press("Enter")
    driver.type("Thêm mã vạch")
    driver.press("Enter BSpace")
    #expect(driver.text.contains("> Thêm mã vạch"))
    driver.press("Enter Enter c")
    guard case .conclude(let code, let conclusion) = try #require(driver.acts.last) else {
      Issue.record("no conclusion")
      return
    }
    #expect(code == SampleCouncil.code(3))
    #expect(conclusion.status == .rated)
    #expect(conclusion.star == 4)
    #expect(conclusion.total == Fraction(447, 5))
    #expect(conclusion.conditions == ["Sửa nhãn", "Thêm mã vạch"])
    #expect(driver.text.contains("đã kết luận 3/8"))
  }

  @Test func backGoesStepByStep() throws {
    var driver = try driver(.morning(), keys: "Down Down d Enter Enter")
    #expect(driver.text.contains("kết luận như sau?"))
    driver.press("Escape")
    #expect(driver.text.contains("điều kiện chủ thể cần hoàn thiện"))
    driver.press("Escape")
    #expect(driver.text.contains("ghi ý kiến thảo luận"))
    driver.press("Escape")
    #expect(driver.text.contains("Giai đoạn"))
    #expect(driver.intents.isEmpty)
  }

  /// A council whose regulation leaves minimums and rejections to the chair.
  private func chairDecides() throws -> SampleCouncil {
    var council = try SampleCouncil(rules: Rules(minimums: .chair, rejections: .chair, spread: nil))
    council.add("Nước mắm Thu Hùng", .closed, worse: [0, 1, 0, 1, 0], reject: ["m4": "nghi pha hóa chất"])
    return council
  }

  @Test func openMinimumsAndRejectionsAreAskedOneByOne() throws {
    var driver = try driver(chairDecides(), keys: "d")
    #expect(driver.text.contains("1/5 phiếu đề nghị loại sản phẩm."))
    #expect(driver.text.contains("nghi pha hóa chất"))
    driver.press("k")
    var asked = 0
    while driver.text.contains("Coi mức tối thiểu này là đạt?"), asked < 60 {
      driver.press("c")
      asked += 1
    }
    #expect(asked > 0)
    driver.press("Enter Enter")
    guard case .conclude(_, let conclusion) = try #require(driver.acts.last) else {
      Issue.record("no conclusion")
      return
    }
    #expect(conclusion.status == .rated)
    #expect(conclusion.decisions.rejected == false)
    #expect(conclusion.decisions.minimums.count == asked)
    #expect(driver.text.contains("đã kết luận 1/1"))
  }

  @Test func aRejectionByTheChairEndsTheQuestions() throws {
    var driver = try driver(chairDecides(), keys: "d c")
    #expect(driver.text.contains("BỊ LOẠI"))
    driver.press("Enter c")
    guard case .conclude(_, let conclusion) = try #require(driver.acts.last) else {
      Issue.record("no conclusion")
      return
    }
    #expect(conclusion.status == .rejected)
    #expect(conclusion.star == nil)
  }

  @Test func aDecisionCanBeTakenBack() throws {
    var driver = try driver(chairDecides(), keys: "d k k Escape")
    #expect(driver.text.contains("Coi mức tối thiểu này là đạt?"))
    driver.press("Escape")
    #expect(driver.text.contains("Loại sản phẩm này?"))
    driver.press("Escape")
    #expect(driver.text.contains("Giai đoạn"))
  }

  @Test func aProductConcludedMeanwhileIsNotConcludedTwice() throws {
    let driver = try driver(.morning(), keys: "d")
    #expect(driver.message.contains("đã kết luận"))
  }
}
