import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: following the store")
struct ScoringFormFollowingTests {
  @Test("The form opens from the store, where the member was")
  func opens() throws {
    let desk = try FormFixture.desk(SheetState(choices: ["1.1": 2], lastCriterion: "1.1"))
    let driver = FormDriver(try ScoringForm(desk, product: "42-18532-007-2026"))
    #expect(driver.code == "1.2")
    #expect(driver.text.contains("Sản phẩm 2/2 · đã chấm 1/31"))
  }

  @Test("Nobody signed in, or an unknown product: said in words")
  func refuses() throws {
    #expect(throws: FormOpeningError.nobodySignedIn) {
      try ScoringForm(FormFixture.desk(signedIn: false), product: "42-18532-007-2026")
    }
    #expect(throws: FormOpeningError.unknownProduct("x")) { try ScoringForm(FormFixture.desk(), product: "x") }
    for language in Language.allCases {
      #expect(FormOpeningError.unknownProduct("x").explanation(in: language).contains("x"))
    }
  }

  @Test("What another window wrote is taken over; the place stays")
  func takesOver() throws {
    var form = try ScoringForm(FormFixture.desk(), product: "42-18532-007-2026")
    form.go(to: 4)
    try form.refresh(from: FormFixture.desk(SheetState(choices: ["1.1": 2], lastCriterion: "1.1")))
    #expect(form.sheet.markedCount == 1)
    #expect(form.place == 4)
    #expect(form.frame.message == "Phiếu vừa được sửa ở cửa sổ khác; đã lấy về.")
    form.frame.message = nil
    try form.refresh(from: FormFixture.desk(SheetState(choices: ["1.1": 2], lastCriterion: "1.2")))
    #expect(form.frame.message == nil)
  }

  @Test("Changes on their way to the disk outlive what the store does not know yet")
  func keepsUnsaved() throws {
    var driver = FormDriver(try ScoringForm(FormFixture.desk(), product: "42-18532-007-2026"))
    driver.press("1")
    driver.form.frame.save = .saving
    driver.press("2")
    try driver.form.refresh(from: FormFixture.desk(SheetState(choices: ["11": 1], lastCriterion: "11")))
    #expect(driver.form.sheet.state.choices == ["1.1": 1, "1.2": 2, "11": 1])
    driver.form.frame.save = .saved("09:41:07")
    try driver.form.refresh(from: FormFixture.desk(SheetState(choices: ["1.1": 1], lastCriterion: "1.1")))
    #expect(driver.form.sheet.state.choices == ["1.1": 1])
  }

  @Test("Opened, closed, submitted elsewhere, reopened: followed and said")
  func followsTheChair() throws {
    var form = try ScoringForm(FormFixture.desk(stage: .presented), product: "42-18532-007-2026")
    #expect(form.lock == .notOpened)
    try form.refresh(from: FormFixture.desk())
    #expect(form.lock == nil)
    #expect(form.frame.message == "Chủ tịch đã mở chấm điểm.")
    try form.refresh(from: FormFixture.desk(SheetState(isSubmitted: true)))
    #expect(form.lock == .submitted)
    #expect(form.frame.message == "Phiếu đã được nộp ở cửa sổ khác.")
    try form.refresh(from: FormFixture.desk())
    #expect(form.lock == nil)
    #expect(form.frame.message == "Phiếu được mở lại, chấm tiếp được.")
    try form.refresh(from: FormFixture.desk(stage: .closed))
    #expect(form.lock == .closed)
    #expect(form.frame.message == "Chủ tịch đã khóa chấm điểm; phiếu chỉ còn xem.")
    try form.refresh(from: FormFixture.desk(own: .none))
    #expect(form.lock == .notScorer)
  }

  @Test("A note being typed when scoring closes is not lost from sight, and is refused with the reason")
  func closesUnderADialog() throws {
    var driver = FormDriver(try ScoringForm(FormFixture.desk(), product: "42-18532-007-2026"))
    driver.press("g")
    driver.type("abc")
    try driver.form.refresh(from: FormFixture.desk(stage: .closed))
    driver.press("Enter")
    #expect(driver.acts.isEmpty)
    #expect(driver.message == "Chủ tịch đã khóa chấm điểm sản phẩm này, chỉ xem được.")
    #expect(driver.form.dialog?.field?.text == "abc")
    driver.press("Escape")
    #expect(driver.form.dialog == nil)
  }
}
