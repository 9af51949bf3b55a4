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

  @Test("From a sheet that is handed in Enter leads to the next one that is not, if there is any")
  func nextSheet() throws {
    var council = try SampleCouncil()
    for name in ["Nước mắm", "Mật ong", "Gạo"] { council.add(name, .scoring(submitted: 0)) }
    council.add("Chưa mở", .waiting)
    var driver = try AppDriver(council.desk(), member: 3, columns: 100, rows: 30)
    driver.press("Down Enter")
    for (name, next) in [("Mật ong", "Gạo"), ("Gạo", "Nước mắm")] {
      #expect(driver.lines[2].contains(name))
      for _ in 0..<31 { driver.press("1") }
      driver.press("F9 Enter")
      #expect(driver.message.contains("Enter: phiếu kế tiếp"), "\(driver.message)")
      driver.press("Enter")
      #expect(driver.lines[2].contains(next) && !driver.text.contains("Phiếu đã nộp"))
    }
    for _ in 0..<31 { driver.press("1") }
    driver.press("F9 Enter")
    #expect(driver.message == "Phiếu đã nộp, chỉ còn xem; q về danh sách sản phẩm.")
    driver.press("Enter")
    #expect(driver.message == "Không còn phiếu nào của tôi phải nộp lúc này.")
    driver.press("q")
    #expect(driver.text.contains("Đã nộp 3/4 phiếu của tôi"), "one step back is the list, not the sheet before")
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
