import Council
import Rating
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Scoring form: what is drawn")
struct ScoringFormScreenTests {
  @Test("Three criteria marked, at 80×24, 100×30 and 200×50", arguments: [(80, 24), (100, 30), (200, 50)])
  func sizes(columns: Int, rows: Int) throws {
    var driver = FormDriver(try FormFixture.form(), columns: columns, rows: rows)
    driver.press("3 2 3")
    expectGolden("form-\(columns)x\(rows)", driver.canvas.lines)
  }

  @Test("Everything that lies over the form", arguments: ["g", "r", "s", "F9", "d"])
  func dialogs(key: String) throws {
    var driver = FormDriver(try FormFixture.form(set: 1))
    driver.press("3 2 \(key)")
    expectGolden("form-\(key)", driver.canvas.lines)
  }

  @Test("The question before submission")
  func confirmation() throws {
    var driver = FormDriver(try FormFixture.form())
    while !driver.form.sheet.isComplete { driver.press("2") }
    driver.press("F9")
    expectGolden("form-confirmation", driver.canvas.lines)
  }

  @Test("Cases in English, the chosen option with its pointer")
  func english() throws {
    var driver = FormDriver(try FormFixture.form(set: 26, language: .english), columns: 100, rows: 30)
    driver.form.go(to: try #require(driver.form.subject.scale.index(of: "8")))
    driver.press("3 Up")
    expectGolden("form-english", driver.canvas.lines)
  }

  @Test("No sentence of the program stays Vietnamese in English")
  func isTranslated() throws {
    let marks = Set("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
    var driver = FormDriver(try FormFixture.form(language: .english))
    for command in driver.form.commands {
      #expect(marks.isDisjoint(with: command.title + (command.label ?? "") + (command.disabledBecause ?? "")))
    }
    for keys in ["1", "9", "1 u", "BSpace", "DC", "g", "Escape r", "Escape s", "Escape F9", "F9", "Escape p", "0"] {
      driver.press(keys)
      #expect(marks.isDisjoint(with: driver.message), "\(keys): \(driver.message)")
      #expect(marks.isDisjoint(with: driver.form.dialogTitle), "\(keys): \(driver.form.dialogTitle)")
    }
    #expect(driver.refusals.allSatisfy { marks.isDisjoint(with: $0) })
  }

  @Test("At 200×50 every section and criterion of nearly every set is in view")
  func everythingInView() throws {
    for number in 1...26 {
      let driver = FormDriver(try FormFixture.form(set: number), columns: 200, rows: 50)
      let rows = OutlineRow.rows(of: driver.form.subject.scale.set)
      let drawn = driver.canvas.lines.dropFirst(5).prefix { !$0.contains("┴") }
        .filter { !($0.split(separator: "│").first ?? "").allSatisfy { $0 == " " } }
      #expect(drawn.count >= min(rows.count, 40))
    }
  }

  @Test("A name of 120 letters leaves the set and the progress in place", arguments: [80, 100, 200])
  func longName(columns: Int) throws {
    let name = String(repeating: "Nước mắm ", count: 14).prefix(120)
    let row = FormDriver(try FormFixture.form(name: String(name)), columns: columns, rows: 30).canvas.lines[2]
    #expect(row.contains("Nước mắm Nước mắm"))
    #expect(row.contains("Bộ 09"))
    #expect(row.hasSuffix("Sản phẩm 7/35 · đã chấm 0/31"))
    #expect(row.contains("…"))
  }

  @Test("The current row, the marked ones and the chosen option stand out by more than colour")
  func styles() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("3 Up")
    let rows = driver.canvas.lines
    let styles = driver.canvas.styleLines
    let current = try #require(rows.firstIndex { $0.hasPrefix(" ▸✓1.1") })
    #expect(styles[current].hasPrefix("SSSS"))
    let chosen = try #require(rows.firstIndex { $0.contains("▸ 3  5đ") })
    #expect(styles[chosen].contains("AAK"))
    var canvas = Canvas(size: Size(columns: 80, rows: 24), glyphs: .ascii)
    driver.form.draw(on: &canvas)
    #expect(canvas.lines.contains { $0.contains("> 3  5đ") })
    #expect(canvas.lines.contains { $0.contains("** ") })
  }

  @Test("Most steps move the pointer and leave the outline where it is")
  func scrollsRarely() {
    for height in [1, 2, 3, 15, 20, 40] {
      var scrolls = 0
      for row in 1..<45 {
        let (before, after) = (
          OutlinePane.firstVisible(row - 1, count: 45, height: height),
          OutlinePane.firstVisible(row, count: 45, height: height)
        )
        scrolls += before == after ? 0 : 1
        #expect((after..<after + height).contains(row))
      }
      #expect(scrolls <= 2 * 45 / height || height < 10)
    }
  }

  @Test("Pages turn round and round")
  func pages() {
    #expect(Pages(count: 10, height: 4, turned: 0).shown == 0..<4)
    #expect(Pages(count: 10, height: 4, turned: 2).shown == 8..<10)
    #expect(Pages(count: 10, height: 4, turned: 3).shown == 0..<4)
    #expect(Pages(count: 10, height: 4, turned: -1).shown == 8..<10)
    #expect(Pages(count: 0, height: 0, turned: 5).shown == 0..<0)
  }
}

extension ScoringForm {
  /// The title of what lies over the form, as drawn; empty where nothing does.
  fileprivate var dialogTitle: String {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    draw(on: &canvas)
    let top = canvas.lines.first { $0.hasPrefix("┌─ ") } ?? ""
    // A note's title names the criterion, which is Vietnamese.
    return top.contains("Note on") ? "" : top
  }
}
