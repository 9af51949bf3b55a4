import Council
import Rating
import Rulebook
import TerminalUI
import Testing

@testable import Screens

@Suite("Scoring form: notes, reasons, submission")
struct ScoringFormDialogTests {
  @Test("A note typed with loose marks is kept composed; Esc keeps what was there")
  func notes() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("g")
    driver.type(" Mẫu co\u{301} ca\u{301}t ")
    #expect(driver.text.contains("Ghi chú cho 1.1 Nguồn nguyên liệu"))
    #expect(driver.canvas.cursor != nil)
    driver.press("Enter")
    #expect(driver.acts == [note("Mẫu có cát")])
    #expect(driver.text.contains("Ghi chú: Mẫu có cát"))
    #expect(driver.code == "1.1")
    driver.press("g")
    driver.type("u9?")
    driver.press("Escape")
    #expect(driver.acts.count == 1)
    #expect(driver.form.dialog == nil)
    driver.press("g C-u Enter")
    #expect(driver.acts.last == note(""))
    #expect(driver.form.sheet.state.notes.isEmpty)
    driver.press("u")
    #expect(driver.form.sheet.note(at: 0) == "Mẫu có cát")
  }

  @Test("A note holds 500 characters and scrolls on one line")
  func longNotes() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("g")
    _ = driver.form.handle(.paste(String(repeating: "ễ", count: 600)))
    #expect(driver.text.contains("500/500"))
    driver.press("Enter")
    #expect(driver.form.sheet.note(at: 0).count == 500)
  }

  @Test("r takes a printed reason by its digit, shows it, and withdraws it")
  func rejects() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("r")
    #expect(driver.text.contains("1  Giả mạo hồ sơ"))
    #expect(driver.text.contains("2.1: Loại nếu giống hệt"))
    driver.press("1")
    #expect(driver.acts == [reject("Giả mạo hồ sơ")])
    #expect(driver.text.contains("Phiếu này đề nghị loại sản phẩm: Giả mạo hồ sơ"))
    driver.press("r")
    #expect(driver.text.contains("Đang đề nghị loại: Giả mạo hồ sơ"))
    driver.press("x")
    #expect(driver.acts.last == reject(nil))
    driver.press("r x")
    #expect(driver.refusals == ["chưa có gì để rút lại"])
    driver.press("Escape u")
    #expect(driver.form.sheet.state.reject == "Giả mạo hồ sơ")
  }

  @Test("s takes a reason in the member's own words; an empty one is refused")
  func stops() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("s 0 Enter")
    #expect(driver.message == "Cần gõ lý do.")
    driver.type("Mẫu hỏng")
    driver.press("Enter")
    #expect(driver.acts == [.stop(product: "42-18532-007-2026", member: "m3", reason: "Mẫu hỏng")])
    driver.press("s")
    guard case .reasons(let choice) = driver.form.dialog else {
      Issue.record("the choice of reasons is not open")
      return
    }
    #expect(choice.selection == choice.reasons.count)
    driver.press("Enter")
    #expect(driver.text.contains("Mẫu hỏng"))
  }

  @Test("Rows of the choice can be taken by arrows and Enter, in a set without printed reasons too")
  func choosesByArrows() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("r Down Enter")
    let reason = try #require(driver.form.sheet.state.reject)
    #expect(reason == driver.form.subject.scale.set.reject[1])
    driver = FormDriver(try FormFixture.form(set: 26))
    driver.press("r")
    #expect(driver.text.contains("Bộ này không in sẵn lý do nào."))
    driver.press("Down Enter")
    driver.type("Trùng sản phẩm")
    driver.press("Enter")
    #expect(driver.form.sheet.state.reject == "Trùng sản phẩm")
  }

  @Test("Submission of an unfinished sheet lists the blanks and leads to one")
  func listsBlanks() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("1 1 1 F9")
    #expect(driver.text.contains("Chưa nộp được: còn 28 tiêu chí chưa chấm"))
    #expect(driver.text.contains("Trong đó 2 tiêu chí còn tùy tiêu chí khác"))
    #expect(driver.text.contains("đã chấm 3/31"), "the same count as on top")
    #expect(driver.text.contains("1.4 Liên kết chuỗi trong sản xuất"))
    driver.press("F9 C-s Down Enter")
    #expect(driver.form.dialog == nil)
    #expect(driver.code == "1.5")
    #expect(driver.acts.count == 3)
  }

  @Test("A complete sheet is submitted after one question, and can then only be read")
  func submits() throws {
    var driver = FormDriver(try complete())
    driver.press("F9 F9 C-s")
    #expect(driver.acts.isEmpty)
    #expect(driver.text.contains("Tổng \(driver.form.sheet.score.total)/100"))
    driver.press("Escape F9 Enter")
    #expect(driver.acts == [.submit(product: "42-18532-007-2026", member: "m3")])
    #expect(driver.message.hasPrefix("Phiếu đã nộp"))
    #expect(driver.text.contains("ĐÃ NỘP"))
    driver.press("1 0 u g r s F9 C-s BSpace Enter")
    #expect(driver.acts.count == 1)
    #expect(driver.refusals.count == 10)
    #expect(driver.refusals.dropLast().allSatisfy { $0.hasPrefix("Phiếu đã nộp") })
    #expect(driver.refusals.last == "Không còn phiếu nào của tôi phải nộp lúc này.", "this is the only one")
  }

  @Test("A sheet that rejects may be submitted with blanks")
  func submitsRejection() throws {
    var driver = FormDriver(try FormFixture.form())
    driver.press("r 1 F9 c")
    #expect(driver.acts.count == 2)
    #expect(driver.form.sheet.state.isSubmitted)
  }

  @Test(
    "Before scoring is opened, after it is closed, and for one who does not score, nothing can be changed",
    arguments: [
      (Stage.waiting, true), (.presented, true), (.closed, true), (.discussed, true), (.concluded, true),
      (.scoring, false),
    ])
  func readsOnly(stage: Stage, isScorer: Bool) throws {
    var driver = FormDriver(try FormFixture.form(stage: stage, isScorer: isScorer))
    driver.press("1 0 u g r s F9 BSpace")
    #expect(driver.effects.isEmpty)
    #expect(driver.refusals.count == 8)
    #expect(driver.text.contains("CHỈ XEM"))
  }

  private func complete() throws -> ScoringForm {
    var driver = FormDriver(try FormFixture.form())
    while !driver.form.sheet.isComplete { driver.press("2") }
    return try FormFixture.form(state: driver.form.sheet.state)
  }

  private func note(_ text: String) -> Intent {
    .note(product: "42-18532-007-2026", member: "m3", criterion: "1.1", text: text)
  }

  private func reject(_ reason: String?) -> Intent {
    .reject(product: "42-18532-007-2026", member: "m3", reason: reason)
  }
}
