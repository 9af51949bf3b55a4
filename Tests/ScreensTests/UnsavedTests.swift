import Council
import CouncilFixtures
import Rulebook
import Screens
import TerminalUI
import Testing

/// Saved means saved: what is on its way to the disk is never shown as if it were there.
@Suite struct UnsavedTests {
  /// The program with the third member's form open, nothing answered yet.
  private func openForm() throws -> App {
    var app = try App.signIn(SampleCouncil.reading())
    _ = app.handle(.resize(Size(columns: 100, rows: 30)))
    for name in ["3", "Enter"] { try press(name, in: &app) }
    for digit in Fixture.pin { try press(String(digit), in: &app) }
    #expect(try press("Enter", in: &app) == [.unlock(member: "m3", pin: Fixture.pin)])
    // The shared council's keys are unlocked already.
    app.receive(.unlocked(member: "m3"))
    for name in ["n", "Enter"] { try press(name, in: &app) }
    return app
  }

  @discardableResult private func press(_ name: String, in app: inout App) throws -> [Effect] {
    app.handle(.key(try #require(Key(name: name))))
  }

  private func firstLine(_ app: App) -> String {
    var canvas = Canvas(size: Size(columns: 100, rows: 30))
    app.draw(on: &canvas)
    return canvas.lines[0]
  }

  private func marked(_ app: App) throws -> Int {
    var canvas = Canvas(size: Size(columns: 100, rows: 30))
    app.draw(on: &canvas)
    let line = try #require(canvas.lines.first { $0.contains("đã chấm ") })
    return try #require(Int(line.split(separator: " ").last?.prefix { $0 != "/" } ?? ""))
  }

  @Test func anOlderAnswerDoesNotShowANewerTickAsSaved() throws {
    var app = try openForm()
    try press("1", in: &app)
    try press("2", in: &app)
    app.receive(.saved(clock: "09:41:07"))
    #expect(firstLine(app).contains("đang lưu"))
    app.receive(.saved(clock: "09:41:08"))
    #expect(firstLine(app).contains("đã lưu 09:41:08"))
  }

  @Test func aFormOpenedAgainShowsWhatIsNotOnDiskYet() throws {
    var app = try openForm()
    let before = try marked(app)
    try press("1", in: &app)
    try press("2", in: &app)
    app.receive(.delayed(reason: "đĩa đầy"))
    #expect(firstLine(app).contains("chưa lưu 2"))
    try press("Escape", in: &app)
    try press("Enter", in: &app)
    #expect(try marked(app) == before + 2)
    #expect(firstLine(app).contains("chưa lưu 2"))
  }

  @Test func aKnownReasonDoesNotCoverWhatWasSaidSince() throws {
    var app = try openForm()
    try press("1", in: &app)
    app.receive(.delayed(reason: "đĩa đầy"))
    #expect(text(app).contains("Đĩa đầy. Sẽ tự lưu khi được."))
    app.say("Câu nói sau")
    app.receive(.delayed(reason: "đĩa đầy"))
    #expect(text(app).contains("Câu nói sau"))
    app.receive(.delayed(reason: "kho bị khóa"))
    #expect(text(app).contains("Kho bị khóa. Sẽ tự lưu khi được."))
  }

  @Test(arguments: [
    ("đĩa đầy", "Đĩa đầy"), ("q.ocop đang bị khóa", "q.ocop đang bị khóa"),
    ("mã PIN không đúng.", "Mã PIN không đúng."),
    ("giay-to/a đã đổi", "giay-to/a đã đổi"), ("được.", "Được."), ("", ""),
  ])
  func aSentenceBeginsWithACapitalAndAFileKeepsItsName(_ reason: String, _ sentence: String) {
    #expect(reason.asSentence == sentence)
  }

  /// The secretary's first entry of a paper sheet, its beginning on disk, with these digits typed and nothing of them
  /// answered; the writes that they asked for.
  private func typePaper(_ digits: String) throws -> (app: App, writes: [Intent]) {
    var app = try App.signIn(PaperTests.council().desk())
    _ = app.handle(.resize(Size(columns: 100, rows: 30)))
    for name in ["6", "Enter"] { try press(name, in: &app) }
    for digit in Fixture.pin { try press(String(digit), in: &app) }
    try press("Enter", in: &app)
    app.receive(.unlocked(member: "m6"))
    var writes: [Intent] = []
    for name in ["g", "Down", "Down", "Down", "Enter", "Down", "Enter"] {
      writes += Self.writes(try press(name, in: &app))
    }
    #expect(writes == [.act(.paperBegin(product: SampleCouncil.code(1), member: "m4", second: "m2"))])
    try write(writes, &app)
    let typed = try digits.flatMap { Self.writes(try press(String($0), in: &app)) }
    return (app, typed)
  }

  private static func writes(_ effects: [Effect]) -> [Intent] {
    effects.compactMap { if case .save(let intent) = $0 { intent } else { nil } }
  }

  private func write(_ intents: [Intent], _ app: inout App) throws {
    let store = try #require(app.desk?.store)
    for intent in intents {
      try store.perform(intent, SampleCouncil.sitting, .member("m6"), Timestamp("2026-11-22T09:41:07+07:00"))
      app.receive(.saved(clock: "09:41:07"))
    }
  }

  private func text(_ app: App) -> String {
    var canvas = Canvas(size: Size(columns: 100, rows: 30))
    app.draw(on: &canvas)
    return canvas.lines.joined(separator: "\n")
  }

  @Test func aPaperSheetOpenedAgainShowsDigitsThatAreNotOnDiskYet() throws {
    var (app, writes) = try typePaper("00312")
    try press("q", in: &app)
    try press("Enter", in: &app)
    #expect(text(app).contains("đã gõ 3/31") && firstLine(app).contains("đang lưu"))
    // Typing goes on behind them, and what was typed before is still under what is typed now.
    writes += Self.writes(try press("2", in: &app))
    #expect(text(app).contains("đã gõ 4/31"))
    try write(writes, &app)
    #expect(text(app).contains("đã gõ 4/31") && firstLine(app).contains("đã lưu"))
    let entry = try app.desk?.store.papers.work(SampleCouncil.sitting, SampleCouncil.code(1), "m4", "m6").entry
    #expect(["1.1", "1.2", "1.3", "1.4"].map { entry?.choices[$0] } == [3, 1, 2, 2])
  }

  @Test func aPaperSheetThatReloadsWhileDigitsAreSavedKeepsThemAndItsCell() throws {
    var (app, writes) = try typePaper("00312")
    let before = text(app)
    app.refresh()
    #expect(text(app) == before)
    try write([writes.removeFirst()], &app)
    app.refresh()
    #expect(text(app).contains("đã gõ 3/31"))
    try write(writes, &app)
    app.refresh()
    #expect(text(app).contains("đã gõ 3/31") && text(app).contains("1.4 Liên kết chuỗi"))
  }
}
