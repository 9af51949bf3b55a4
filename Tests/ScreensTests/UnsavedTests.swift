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
}
