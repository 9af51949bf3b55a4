import Council
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: on a council in memory")
struct ScoringFormStoreTests {
  @Test("A sheet from the first key to submission: the store takes every act and keeps the same sheet")
  func wholeSheet() throws {
    let desk = try FormFixture.council()
    var driver = FormDriver(try ScoringForm(desk, product: product))
    driver.press("3 0 2 u g")
    driver.type("Mẫu tốt")
    driver.press("Enter s 1 u r 1 r x")
    while !driver.form.sheet.isComplete { driver.press("2") }
    driver.press("Home 1 F9 Enter")
    try write(driver.acts, to: desk)
    let stored = try desk.store.sheet("s1", product, "m3", "m3")
    #expect(stored.isSubmitted)
    #expect(stored.hasSameContent(as: driver.form.sheet.state))
    #expect(stored.lastCriterion == driver.form.sheet.state.lastCriterion)
    try driver.form.refresh(from: desk)
    #expect(driver.message.hasPrefix("Phiếu đã nộp"))
  }

  @Test("Opened again after every key, the form stands where it stood")
  func opensWhereItWas() throws {
    let desk = try FormFixture.council()
    var driver = FormDriver(try ScoringForm(desk, product: product))
    for step in 0..<31 {
      let count = driver.acts.count
      driver.press(step == 9 ? "BSpace" : step.isMultiple(of: 7) ? "1" : "2")
      try write(Array(driver.acts.dropFirst(count)), to: desk)
      let opened = try ScoringForm(desk, product: product)
      #expect(opened.place == driver.form.place)
      #expect(opened.sheet.state == driver.form.sheet.state)
    }
  }

  @Test("Two windows of one member: the later one's clash is refused and what is stored is shown")
  func twoWindows() throws {
    let desk = try FormFixture.council()
    var one = FormDriver(try ScoringForm(desk, product: product))
    var two = FormDriver(try ScoringForm(desk, product: product))
    one.press("3")
    two.press("1")
    two.form.frame.save = .saving
    try write(one.acts, to: desk)
    #expect(throws: Refusal.changedMeanwhile(criterion: "1.1")) { try write(two.acts, to: desk) }
    try two.form.refresh(from: desk)
    #expect(two.form.sheet.state.choices == ["1.1": 3])
    #expect(two.code == "1.2")
    #expect(two.message == "Phiếu vừa được sửa ở cửa sổ khác; đã lấy về.")
  }

  private let product = "42-18532-007-2026"

  private func write(_ acts: [Intent], to desk: Desk) throws {
    for act in acts { _ = try desk.store.perform(act, "s1", .member("m3"), FormFixture.time) }
  }
}
