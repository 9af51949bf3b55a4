import Council
import Rating
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite("Scoring form: whatever is pressed")
struct ScoringFormPropertyTests {
  @Test(
    "Random keys and resizes: nothing traps, and the acts replay to the same sheet",
    arguments: [(9, 20_000), (16, 3000), (26, 3000)])
  func survivesKeys(set: Int, keys: Int) throws {
    var random = Random(seed: UInt64(set))
    var driver = FormDriver(try FormFixture.form(set: set))
    var replayed = SheetState()
    var known = 0
    for step in 0..<keys {
      driver.press(random.key())
      let acts = driver.acts(after: &known)
      replayed = replayed.replaying(acts)
      let sheet = driver.form.sheet
      #expect(replayed.hasSameContent(as: sheet.state))
      #expect(sheet.choices == FormSheet(replayed, scale: sheet.scale).choices)
      #expect(sheet.markedCount + sheet.score.blankCriteria.count <= sheet.askedCount)
      #expect(sheet.scale.criteria.indices.contains(driver.form.place))
      if sheet.state.isSubmitted, random.below(20) == 0 { reopen(&driver, &replayed) }
      if step % 40 == 0 {
        driver.size = Size(columns: random.below(301), rows: random.below(101))
        _ = driver.form.handle(.resize(driver.size))
        #expect(driver.canvas.lines.count == driver.size.rows)
      }
    }
    #expect(known > keys / 40)
  }

  @Test("Undo leads all the way back to the sheet as it was opened")
  func undoesEverything() throws {
    var random = Random(seed: 7)
    let start = SheetState(choices: ["1.1": 2, "5.1": 3], notes: ["1.2": "x"], reject: "y")
    var driver = FormDriver(try FormFixture.form(state: start))
    for _ in 0..<500 {
      let key = random.key()
      if ![.function(9), .control("s")].contains(key) { driver.press(key) }
    }
    driver.press("Escape")
    while !driver.form.history.isEmpty { driver.press("u") }
    #expect(driver.form.sheet.state.hasSameContent(as: start))
  }

  @Test("Every size from nothing to 300×100, with everything that can lie over the form")
  func survivesSizes() throws {
    for keys in ["", "g", "r", "s 0", "F9", "d", "End"] {
      for glyphs in [Glyphs.unicode, .ascii] {
        var driver = FormDriver(try FormFixture.form(set: 26, name: String(repeating: "Ư", count: 120)))
        driver.press(keys)
        for (columns, rows) in [
          (0, 0), (1, 1), (79, 24), (80, 23), (80, 24), (81, 25), (99, 31), (300, 24), (300, 100),
        ] {
          var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
          driver.form.draw(on: &canvas)
          #expect(canvas.lines.count == rows)
        }
      }
    }
  }

  @Test("A set without criteria, and marks that the set does not print")
  func survivesOddSheets() throws {
    let empty = CriteriaSet(
      number: 1, title: "", sector: "", group: "", agencies: [], samples: 0, reject: [], doubts: [], verified: true,
      parts: [])
    var form = try FormFixture.form(state: SheetState(choices: ["1.1": 99, "1.2": -4, "none": 1]))
    #expect(form.sheet.markedCount == 0)
    form = ScoringForm(
      frame: form.frame,
      subject: FormSubject(
        product: form.subject.product, edition: form.subject.edition, scale: try Scale(empty), member: "m3",
        position: 1, count: 1, stage: .scoring, isScorer: true), state: SheetState(lastCriterion: "1.1"))
    var driver = FormDriver(form)
    driver.press("1 0 u n p Up Down NPage PPage Home End g r Escape s Escape BSpace Space d Escape F9")
    #expect(driver.text.contains("Bộ này không có tiêu chí."))
    #expect(driver.acts.isEmpty)
  }

  private func reopen(_ driver: inout FormDriver, _ replayed: inout SheetState) {
    replayed.isSubmitted = false
    driver.form.sheet = FormSheet(replayed, scale: driver.form.sheet.scale)
  }
}

extension FormDriver {
  /// The acts handed out since the last call, whose count `known` keeps.
  fileprivate func acts(after known: inout Int) -> [Intent] {
    let new = effects.dropFirst(known).compactMap { effect in
      if case .save(let act) = effect { act } else { Intent?.none }
    }
    known = effects.count
    return new
  }
}

/// Repeatable random keys (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", SeededGenerator64).
private struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func key() -> Key {
    let named: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .insert, .function(9), .function(1), .control("s"), .control("u"), .control("_"), .character("ệ"),
      .character("\u{301}"),
    ]
    let typed = Array("0123456789uuungrsdpqmxcjk? ơ")
    return below(3) == 0 ? named[below(named.count)] : .character(typed[below(typed.count)])
  }
}
