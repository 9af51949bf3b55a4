import Council
import CouncilFixtures
import TestSupport
import Testing

@testable import Documents

/// Minutes of products that were asked about in writing.
@Suite("Minutes of opinions in writing")
struct WrittenMinutesTests {
  private static let product = Fixture.products[0]

  private static func desk() throws -> FixtureDesk {
    let desk = try FixtureDesk(askingInWriting: .inMemory(crypto: Fixture.crypto))
    try desk.act(
      .attend(Attendance(member: "m4", product: product, state: .recused, reason: "người nhà")), as: Fixture.secretary)
    try desk.move(product, .waiting, .scoring)
    for member in ["m1", "m2", "m3"] { try desk.complete(product, member, best: member != "m3") }
    try desk.close(product)
    return desk
  }

  private static func text(_ desk: FixtureDesk) throws -> String {
    PlainText(width: 80).text(Minutes.document(try MinutesMaterial(of: Fixture.sittingID, in: desk.store)))
  }

  @Test("say how the council was asked, why a meeting was proposed and why there was none")
  func asked() throws {
    let desk = try Self.desk()
    try desk.conclude(Self.product, withoutMeeting: "đã trao đổi qua thư")
    let text = try Self.text(desk)
    #expect(text.contains("Nguyễn Văn Ất") && text.contains("Phạm Mậu không tham gia chấm, lý do: người nhà"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("III.") }.prefix { !$0.hasPrefix("IV.") }
    expectGolden("minutes-written-80", lines.joined(separator: "\n"))
  }

  @Test("say that the council met after all")
  func met() throws {
    let desk = try Self.desk()
    try desk.act(.callMeeting(product: Self.product, reason: "lệch 45 điểm"), as: Fixture.chair)
    try desk.openSession()
    try desk.attend(["m1", "m2", "m3"])
    try desk.conclude(Self.product)
    let words = try Self.text(desk).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("đánh giá lại; chuyển từ lấy ý kiến bằng văn bản sang họp, lý do: lệch 45 điểm; 3 phiếu"))
    #expect(!words.contains("Đề nghị họp"))
  }
}
