import Council
import Rating
import Rulebook
import Screens
import TerminalUI
import Testing

/// Before the chair closes scoring, the board is the same whatever the sheets say.
@Suite struct BoardSecrecyTests {
  /// What the members do with their sheets, who submits being fixed.
  struct Pattern: CustomTestStringConvertible, Sendable {
    /// The number of the option that a member picks at a place of the sheet, before what there is.
    let option: @Sendable (_ member: Int, _ place: Int) -> Int
    /// Criteria marked on the sheets that are not submitted.
    let drafted: Int
    let reject: Bool
    let stop: Bool
    let testDescription: String
  }

  static let patterns: [Pattern] =
    (0..<12).map { number in
      Pattern(
        option: { ($0 * 7 + $1 * (number + 1) + number) % 5 }, drafted: number * 3, reject: number % 3 == 1,
        stop: number % 4 == 2, testDescription: "pattern \(number)")
    } + [
      Pattern(option: { _, _ in 0 }, drafted: 31, reject: false, stop: false, testDescription: "all first"),
      Pattern(option: { _, _ in 9 }, drafted: 0, reject: true, stop: true, testDescription: "all last"),
    ]

  /// Two of five have submitted; the second product is concluded, the third waits.
  private func council(_ pattern: Pattern) throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Gạo Cẩm Thành")
    council.add("Mật ong", .concluded)
    council.add("Chè")
    let code = SampleCouncil.code(1)
    council.add(.move(product: code, from: .waiting, to: .scoring, reason: ""), by: "m1")
    for (member, scorer) in council.scorers.enumerated() {
      let submits = member == 0 || member == 3
      var choices = Choices(count: council.scale.criteria.count)
      for (place, criterion) in council.scale.criteria.enumerated().prefix(submits ? .max : pattern.drafted) {
        guard SheetScore(choices, by: council.scale).applies(at: place) else { continue }
        let number = min(pattern.option(member, place), criterion.options.count - 1) + 1
        choices[place] = number
        council.add(
          .tick(product: code, member: scorer.id, criterion: criterion.code, before: nil, after: number), by: scorer.id)
      }
      if pattern.reject { council.add(.reject(product: code, member: scorer.id, reason: "hồ sơ giả"), by: scorer.id) }
      if pattern.stop { council.add(.stop(product: code, member: scorer.id, reason: "thiếu mẫu"), by: scorer.id) }
      if submits { council.add(.submit(product: code, member: scorer.id), by: scorer.id) }
    }
    return council
  }

  /// Text and styles of the board in several windows, on the product in scoring and on its neighbours.
  private func seen(_ council: SampleCouncil) throws -> [Canvas] {
    let desk = try council.desk()
    return try [(80, 24), (100, 30), (200, 50)].flatMap { columns, rows in
      var driver = AppDriver(try App.board(desk), columns: columns, rows: rows)
      return ["a", "Left", "Right", "Right", "?"].map { key in
        driver.press(key)
        return driver.canvas
      }
    }
  }

  @Test(arguments: patterns) func theBoardDoesNotVaryWithTheSheets(_ pattern: Pattern) throws {
    let expected = try seen(council(Self.patterns[0]))
    #expect(try seen(council(pattern)) == expected)
  }

  /// The same council after closing: the test above would be worth nothing if the board never varied.
  @Test func afterClosingItDoes() throws {
    let boards = try [Self.patterns[12], Self.patterns[13]].map { pattern in
      var council = try council(pattern)
      council.add(
        .close(product: SampleCouncil.code(1), reason: "về sớm", missing: ["m2", "m3", "m5"]),
        by: "m1")
      return try seen(council)
    }
    #expect(boards[0] != boards[1])
  }

  @Test func asManyAsHaveSubmittedAndWho() throws {
    let driver = AppDriver(try App.board(council(Self.patterns[3]).desk()), columns: 100, rows: 30)
    #expect(driver.lines.contains { $0.contains("✓  1  Trần Thị Minh Nguyệt") && $0.contains("đã nộp") })
    #expect(driver.lines.contains { $0.contains("·  2  Lê Văn Hùng") && $0.contains("chưa nộp") })
    #expect(driver.lines.contains { $0.contains("✓  4  Phạm Thị Hồng") })
  }
}
