import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: conditions, cases, stops")
struct ScoringFormConditionTests {
  @Test("Until 5.1 is marked, 5.2 and 5.3 wait for it and say so")
  func waits() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.form.go(to: try index("5.2", in: driver))
    driver.press("1")
    #expect(driver.acts.isEmpty)
    #expect(driver.refusals == ["Chưa hỏi: chấm 5.1 trước, chỉ chấm khi 5.1 có từ 1 điểm."])
    #expect(driver.text.contains("Chưa hỏi: chấm 5.1 trước"))
    #expect(driver.text.contains("đã chấm 0/31"))
  }

  @Test("Without a story, structure and identity are not asked, and the form says why")
  func notAsked() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.form.go(to: try index("5.1", in: driver))
    driver.press("1")
    #expect(driver.message == "5.1 mức 1 → 0đ · 5.2, 5.3 không phải chấm")
    #expect(driver.code == "6.1")
    #expect(driver.text.contains("đã chấm 1/29"))
    driver.press("Up Up")
    #expect(driver.code == "5.2")
    #expect(driver.text.contains("Không hỏi: chỉ chấm khi 5.1 có từ 1 điểm"))
    driver.press("2 0")
    #expect(driver.acts.count == 1)
    #expect(driver.refusals.count == 2)
  }

  @Test("A mark on a criterion that is no longer asked is kept, greyed and not counted")
  func keepsMarks() throws {
    var driver = FormDriver(try FormFixture.form(state: SheetState(choices: ["5.1": 3, "5.2": 2])))
    let before = driver.form.sheet.score.total
    driver.form.go(to: try index("5.1", in: driver))
    driver.press("1")
    #expect(driver.form.sheet.score.total < before)
    #expect(driver.form.sheet.state.choices["5.2"] == 2)
    driver.form.go(to: try index("5.2", in: driver))
    #expect(driver.text.contains("Mức 2 đã chọn vẫn giữ, nhưng không tính."))
    let row = driver.canvas.lines.firstIndex { $0.contains("▸ 2  ") } ?? 0
    #expect(driver.canvas.styleLines[row].contains("x"))
    driver.form.go(to: try index("5.1", in: driver))
    driver.press("3")
    #expect(driver.message == "5.1 mức 3 → 2đ · phải chấm thêm 5.2, 5.3")
    #expect(driver.form.sheet.score.total == before)
    #expect(driver.code == "5.3")
  }

  @Test("Cases are headed groups; the number of an option implies its case")
  func cases() throws {
    var driver = FormDriver(try FormFixture.form(set: 26), columns: 100, rows: 30)
    driver.form.go(to: try index("8", in: driver))
    let rows = driver.canvas.lines
    let headings = rows.indices.filter { rows[$0].contains("Trường hợp ") }
    #expect(rows[headings[0]].contains("Trường hợp a: Dịch vụ du lịch do cộng đồng cung cấp"))
    #expect(rows[headings[1]].contains("Trường hợp b: Điểm dịch vụ du lịch"))
    #expect(rows[headings[0]...headings[1]].contains { $0.contains(" 2  3đ") })
    #expect(rows[headings[1]...].contains { $0.contains(" 3  1đ") })
    driver.press("4")
    #expect(driver.message == "8 mức 4 → 3đ")
    #expect(driver.form.sheet.choices[try index("8", in: driver)] == 4)
  }

  @Test("0 points in a criterion that stops raise the stop by themselves, and the sheet may be submitted")
  func stopsByItself() throws {
    var driver = FormDriver(try FormFixture.form(set: 16))
    driver.form.go(to: try index("6.2", in: driver))
    #expect(driver.text.contains("Được 0 điểm ở tiêu chí này"))
    driver.press("1")
    #expect(driver.message == "6.2 mức 1 → 0đ · 6.2 được 0 điểm: phiếu tự dừng đánh giá")
    #expect(driver.text.contains("Phiếu này tự dừng đánh giá: 6.2 được 0 điểm"))
    driver.press("s")
    #expect(driver.text.contains("Có thể nộp ngay"))
    driver.press("Escape F9")
    #expect(driver.text.contains("Còn 28 tiêu chí để trống."))
    driver.press("c")
    #expect(driver.acts.last == .submit(product: "42-18532-007-2026", member: "m3"))
  }

  @Test("Where the edition's minimums are unknown, the form says so in words; doubts can be opened")
  func unknownGates() throws {
    var driver = FormDriver(try FormFixture.form(set: 26, of: "2019-1048"))
    #expect(driver.text.contains("dữ liệu không có mức tối thiểu"))
    #expect(driver.text.contains("! bộ có điểm nghi vấn: bấm d"))
    driver.press("d")
    #expect(driver.text.contains("chưa được đối chiếu với nguồn thứ hai"))
    #expect(driver.text.contains("Số học khớp 35/25/40."))
    driver.press("Escape")
    #expect(!driver.text.contains("Số học"))
  }

  @Test("At 80×24 every row of every criterion of every set can be read, page by page")
  func everythingIsReadable() throws {
    for edition in ["2026-26", "2019-1048"] {
      for number in 1...26 {
        var driver = FormDriver(try FormFixture.form(set: number, of: edition))
        for (place, criterion) in driver.form.subject.scale.criteria.enumerated() {
          driver.form.go(to: place)
          var seen = words(driver)
          let pages = seen.contains("Phím") ? 4 : 0
          for _ in 0..<pages {
            driver.press("Space")
            seen += words(driver)
          }
          let texts = criterion.options.map(\.text) + criterion.evidence + criterion.require + [criterion.title]
          let needed = Set(texts.flatMap { $0.split(separator: " ").map(String.init) })
          #expect(needed.subtracting(seen).isEmpty, "\(edition) \(number) \(criterion.code)")
        }
      }
    }
  }

  /// The words of the right pane.
  private func words(_ driver: FormDriver) -> [String] {
    driver.canvas.lines.dropFirst(5).flatMap { line in
      line.split(separator: "│").last?.split(separator: " ").map(String.init) ?? []
    }
  }

  private func index(_ code: String, in driver: FormDriver) throws -> Int {
    try #require(driver.form.subject.scale.index(of: code))
  }
}
