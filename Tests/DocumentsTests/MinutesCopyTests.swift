import Council
import CouncilFixtures
import Documents
import Testing

/// Minutes printed more than once.
@Suite("Copies of printed minutes")
struct MinutesCopyTests {
  @Test("stay the same to the letter after a new PIN, whose key stands in the next version")
  func newKey() throws {
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()))
    func minutes() throws -> Document {
      Minutes.document(try MinutesMaterial(of: Fixture.sittingID, in: desk.store))
    }
    func text(_ document: Document) -> String { PlainText(width: 100).text(document) }
    try desk.concludeAll()
    try desk.print()
    let first = try minutes()
    try desk.act(Intent.givePIN(member: "m3", pin: "556677", reason: "quên mã"), as: Fixture.chair)
    let copy = try minutes()
    #expect(copy == first)
    #expect(text(copy) == text(first))
    // A correction that is not printed yet tells how things stand, and so does the version that it becomes.
    try desk.openCorrection()
    #expect(text(try minutes()).contains("cấp lại mã PIN: quên mã"))
    try desk.print()
    let second = try minutes()
    #expect(text(second).contains("cấp lại mã PIN: quên mã"))
    try desk.act(Intent.givePIN(member: "m4", pin: "667788", reason: "mất giấy"), as: Fixture.chair)
    #expect(try minutes() == second)
  }
}
