import Council
import Rating
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The board as it is read, and what the operator does with it.
@Suite struct BoardTests {
  private func driver(_ desk: Desk, columns: Int = 100, rows: Int = 30) throws -> AppDriver {
    AppDriver(try App.board(desk), columns: columns, rows: rows)
  }

  private func check(_ desk: Desk, _ name: String, keys: String = "") throws {
    var driver = try driver(desk)
    driver.press(keys)
    for (columns, rows) in ScreenTextTests.windows {
      driver.resize(columns: columns, rows: rows)
      expectGolden("board-\(name)-\(desk.language.rawValue)-\(columns)x\(rows)", driver.lines)
    }
  }

  // MARK: As it is read

  @Test(
    arguments: [
      ("waiting", "End"), ("scoring", "Home Right Right Right Right"), ("submitted", ""),
      ("revealed", "Home Right Right"), ("concluded", "Home"), ("lowered", "Home Right"),
    ])
  func stages(_ name: String, _ keys: String) throws {
    for language in Language.allCases { try check(SampleCouncil.reading(language), name, keys: keys) }
  }

  @Test(arguments: Language.allCases) func rejected(_ language: Language) throws {
    var council = try SampleCouncil()
    council.add(
      "Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0],
      reject: ["m1": "nghi pha hóa chất", "m3": "hồ sơ giả", "m4": "hồ sơ giả"])
    try check(council.desk(language: language), "rejected")
  }

  @Test(arguments: Language.allCases) func undecided(_ language: Language) throws {
    var council = try SampleCouncil(rules: Rules(minimums: .chair, rejections: .chair, spread: nil))
    council.add("Nước mắm Thu Hùng", .closed, worse: [0, 1, 0, 1, 0])
    try check(council.desk(language: language), "undecided")
  }

  @Test func minimumsThatNobodyKnowsAreSaidToBeUnknown() throws {
    var council = try SampleCouncil(edition: "2019-1048", set: 1, level: .district)
    council.add("Rau", .closed)
    let text = try driver(council.desk()).text
    #expect(text.contains("gates: unknown"))
  }

  @Test func manyMembersGoByNumbersWhereNamesDoNotFit() throws {
    let members = (1...45).map { number in
      Member(
        id: "m\(number)", name: "Công Tằng Tôn Nữ Thị Minh \(number)", office: "", role: number == 1 ? .chair : .member)
    }
    var council = try SampleCouncil(members: members)
    council.add("Gạo", .scoring(submitted: 30))
    let text = try driver(council.desk(), columns: 80, rows: 24).text
    #expect(text.contains("✓ 30"))
    #expect(text.contains("· 45"))
    #expect(!text.contains("Công Tằng"))
  }

  @Test func emptyAgendaSaysSo() throws {
    var driver = try driver(SampleCouncil().desk())
    driver.press("Left Right Home End Up Down")
    #expect(driver.text.contains("Phiên này chưa có sản phẩm nào."))
  }

  @Test func asciiTwins() throws {
    for keys in ["a", "Home", "End", "Home Right Right"] {
      var driver = try driver(SampleCouncil.reading(.english))
      driver.press(keys)
      var canvas = Canvas(size: driver.size, glyphs: .ascii)
      driver.app.draw(on: &canvas)
      let signs = Set(canvas.lines.joined()).filter { !$0.isASCII && !$0.isLetter }
      // The heading's dot and the range's dash are text, as on every screen.
      #expect(signs.isSubset(of: ["·", "–"]), "\(signs)")
    }
  }

  // MARK: What it follows

  /// The product on the board, by its code.
  private func shown(_ driver: AppDriver) -> String { (driver.app.top as? BoardScreen)?.line?.code ?? "" }

  private func write(_ intent: Intent, on desk: Desk, by member: String = "m1") throws {
    try desk.store.perform(
      intent, desk.sitting.id, .member(member), Timestamp("2026-11-22T09:41:07+07:00"))
  }

  private func move(_ number: Int, _ from: Stage, _ to: Stage, reason: String = "") -> Intent {
    .act(.move(product: SampleCouncil.code(number), from: from, to: to, reason: reason))
  }

  private func close(_ number: Int) -> Intent {
    .close(product: SampleCouncil.code(number), reason: "", missing: [])
  }

  @Test func followsTheCouncilFromStepToStep() throws {
    var council = try SampleCouncil()
    for name in ["Mật ong", "Gạo", "Chè"] { council.add(name) }
    let desk = try council.desk()
    var driver = try driver(desk)
    func step(_ act: Intent, by member: String = "m1") throws {
      try write(act, on: desk, by: member)
      driver.app.refresh()
    }
    #expect(shown(driver) == SampleCouncil.code(1))
    try step(move(2, .waiting, .scoring))
    #expect(shown(driver) == SampleCouncil.code(2))
    #expect(driver.text.contains("CÁC THÀNH VIÊN ĐANG CHẤM"))
    for member in council.scorers {
      try step(.stop(product: SampleCouncil.code(2), member: member.id, reason: "hồ sơ thiếu"), by: member.id)
      try step(.submit(product: SampleCouncil.code(2), member: member.id), by: member.id)
    }
    try step(close(2))
    #expect(driver.text.contains("D Ừ N G   Đ Á N H   G I Á"))
    try step(move(1, .waiting, .scoring))
    #expect(shown(driver) == SampleCouncil.code(1))
    try step(move(1, .scoring, .presented, reason: "chủ thể vắng"))
    #expect(shown(driver) == SampleCouncil.code(2))
  }

  @Test func theLatestOfSeveralIsTheOneThatChangedLast() throws {
    var council = try SampleCouncil()
    for name in ["Mật ong", "Gạo", "Chè"] { council.add(name, .scoring(submitted: 5)) }
    let desk = try council.desk()
    var driver = try driver(desk)
    for number in [3, 1, 2] {
      try write(close(number), on: desk)
      driver.app.refresh()
    }
    #expect(shown(driver) == SampleCouncil.code(2))
    // A board opened now can only go by the agenda.
    #expect(shown(try self.driver(desk)) == SampleCouncil.code(3))
  }

  @Test func thePickOfTheOperatorStaysUntilA() throws {
    var council = try SampleCouncil()
    for name in ["Mật ong", "Gạo", "Chè"] { council.add(name) }
    let desk = try council.desk()
    var driver = try driver(desk)
    driver.press("a")
    #expect(driver.message == "Bảng đang theo phiên họp.")
    driver.press("Right Right Right")
    #expect(shown(driver) == SampleCouncil.code(3))
    #expect(driver.text.contains("chọn tay"))
    try write(move(1, .waiting, .scoring), on: desk)
    driver.app.refresh()
    #expect(shown(driver) == SampleCouncil.code(3))
    driver.press("a")
    #expect(shown(driver) == SampleCouncil.code(1))
    #expect(!driver.text.contains("chọn tay"))
  }

  @Test func nothingIsWrittenWhateverIsPressed() throws {
    var driver = try driver(SampleCouncil.reading())
    driver.press("Enter m d k b n 1 2 F9 ? Escape / Up Down PPage x")
    #expect(driver.acts.isEmpty)
    #expect(driver.effects.isEmpty)
    driver.press("q")
    #expect(driver.effects == [.quit])
    driver.press("Escape C-c")
    #expect(driver.effects == [.quit, .quit, .quit])
  }

  @Test(arguments: [0, 1, 24, 30, 60, 100]) func anyWindow(_ rows: Int) throws {
    var council = try SampleCouncil()
    council.add(String(repeating: "Nước mắm ", count: 40), .closed, worse: [0, 3, 1])
    council.add("日本語 👩‍🌾 Rượu", producer: String(repeating: "Hợp tác xã", count: 12), .concluded)
    council.add("Gạo", .scoring(submitted: 1))
    council.add("x")
    let desk = try council.desk()
    for columns in [0, 1, 79, 80, 81, 100, 140, 200, 300] {
      var driver = try driver(desk, columns: columns, rows: rows)
      for key in ["Home", "Right", "Right", "Right", "?"] {
        driver.press(key)
        #expect(driver.canvas.size == driver.size)
      }
    }
  }
}
