import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: marking")
struct ScoringFormMarkingTests {
  @Test("One key picks an option, says so, hands out the act and goes on")
  func picks() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("3")
    #expect(driver.acts == [tick("1.1", nil, 3)])
    #expect(driver.message == "1.1 mức 3 → 5đ")
    #expect(driver.code == "1.2")
    #expect(driver.text.contains("đã chấm 1/31"))
    #expect(driver.text.contains("✓1.1"))
  }

  @Test("Another mark tells what was there before; the same mark again tells the record nothing")
  func rescores() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("3 Up 2 Home 2")
    #expect(driver.acts == [tick("1.1", nil, 3), tick("1.1", 3, 2)])
    #expect(driver.message == "1.1 vẫn mức 2 → 3đ")
    #expect(driver.code == "1.2")
  }

  @Test("A digit beyond the options is answered in words")
  func refusesMissingOptions() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("9")
    #expect(driver.acts.isEmpty)
    #expect(driver.message == "1.1 chỉ có 3 mức: bấm 1 đến 3.")
    #expect(driver.code == "1.1")
  }

  @Test("0 says that none holds, or picks the one option that is printed with 0 points")
  func marksNone() throws {
    var driver = FormDriver(try FormFixture.form())
    #expect(driver.text.contains("0  0đ"))
    driver.press("0")
    #expect(driver.acts == [tick("1.1", nil, 0)])
    #expect(driver.message == "1.1 không mức nào → 0đ")
    driver.form.go(to: 3)
    #expect(!driver.text.contains("Không đạt mức nào"))
    driver.press("0")
    #expect(driver.acts.last == tick("1.4", nil, 1) && driver.message == "1.4 mức 1 → 0đ")
  }

  @Test("In every set 0 gives 0 points, whatever is printed", arguments: ["2026-26", "2019-1048"])
  func zeroIsZero(edition: String) throws {
    for number in 1...26 {
      var driver = FormDriver(try FormFixture.form(set: number, of: edition))
      for place in driver.form.subject.scale.criteria.indices where driver.form.sheet.question(at: place) == .asked {
        driver.form.go(to: place)
        driver.press("0")
        let points = driver.form.sheet.choices[place].map { driver.form.subject.scale.points(of: $0, at: place) }
        #expect(points == 0 && driver.refusals.isEmpty, "set \(number), \(place)")
      }
    }
  }

  @Test("A whole sheet of any set takes at most 40 keys, submission included")
  func takesFewKeys() throws {
    for edition in ["2026-26", "2019-1048"] {
      for number in 1...26 {
        var driver = FormDriver(try FormFixture.form(set: number, of: edition))
        var keys = 0
        while !driver.form.sheet.isComplete, keys < 40 {
          driver.press("2")
          keys += 1
        }
        #expect(driver.message.hasSuffix("đã chấm đủ, F9 nộp"))
        driver.press("F9 Enter")
        #expect(keys + 2 <= 40, "set \(number) of \(edition)")
        #expect(driver.acts.last == .submit(product: "42-18532-007-2026", member: "m3"))
      }
    }
  }

  @Test("The next blank criterion is looked for below, then from the top; when all are marked the form stays")
  func wrapsAround() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("End 1")
    #expect(driver.code == "1.1")
    for _ in 0..<40 where !driver.form.sheet.isComplete { driver.press("2") }
    let last = driver.code
    driver.press("1")
    #expect(driver.code == last)
    #expect(driver.message.hasSuffix("đã chấm đủ, F9 nộp"))
    driver.press("n")
    #expect(driver.message == "Không còn tiêu chí nào trống.")
  }

  @Test("u takes back mark after mark, and the place with it")
  func undoes() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("3 2 Home 1")
    driver.press("u")
    #expect(driver.message == "Đã hoàn tác: 1.1 mức 3 → 5đ")
    #expect(driver.code == "1.1")
    driver.press("u u")
    #expect(driver.code == "1.1")
    #expect(driver.form.sheet.markedCount == 0)
    #expect(Array(driver.acts.suffix(3)) == [tick("1.1", 1, 3), tick("1.2", 2, nil), tick("1.1", 3, nil)])
    driver.press("u")
    #expect(driver.refusals == ["chưa có gì để hoàn tác"])
  }

  @Test("Backspace makes a criterion blank again and stays there")
  func clears() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("3 Up BSpace")
    #expect(driver.acts.last == tick("1.1", 3, nil))
    #expect(driver.code == "1.1")
    driver.press("DC")
    #expect(driver.acts.count == 2)
    #expect(driver.message == "1.1 đang trống.")
  }

  @Test("The keys that move")
  func moves() throws {
    var driver = FormDriver(try FormFixture.form())
    let steps = [
      ("j", "1.2"), ("Down", "1.3"), ("k", "1.2"), ("Up", "1.1"), ("Up", "1.1"), ("NPage", "2.1"), ("NPage", "3.1"),
      ("Down", "3.2"), ("PPage", "3.1"), ("PPage", "2.1"), ("End", "11"), ("Down", "11"), ("NPage", "11"),
      ("Home", "1.1"), ("p", "11"), ("n", "1.1"), ("Enter", "1.2"), ("Tab", "1.3"), ("BTab", "1.2"),
    ]
    for (key, code) in steps {
      driver.press(key)
      #expect(driver.code == code, "after \(key)")
    }
    #expect(driver.effects.isEmpty)
  }

  @Test("The ways out")
  func leaves() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("q Escape ? m")
    #expect(driver.effects == [.back, .back, .open(.help)])
    #expect(driver.refusals == ["Kết quả chỉ mở khi chủ tịch khóa chấm điểm."])
    driver = FormDriver(try FormFixture.form(stage: .closed))
    driver.press("m")
    #expect(driver.effects == [.open(.result(product: "42-18532-007-2026"))])
  }

  @Test("The form opens where the member was")
  func opens() throws {
    func place(_ choices: [String: Int], _ last: String?) throws -> String? {
      try FormFixture.form(state: SheetState(choices: choices, lastCriterion: last)).current?.code
    }
    #expect(try place([:], nil) == "1.1")
    #expect(try place(["2.1": 1], "2.1") == "2.2")
    #expect(try place(["2.1": 1], "3.1") == "3.1")
    #expect(try place(["11": 1, "1.1": 1], "11") == "1.2")
    #expect(try place(["1.1": 1], "unknown") == "1.2")
  }

  private func tick(_ code: String, _ before: Int?, _ after: Int?) -> Intent {
    .tick(product: "42-18532-007-2026", member: "m3", criterion: code, before: before, after: after)
  }
}
