import Council
import CouncilFixtures
import Rating
import Rulebook
import Testing

@testable import Documents

/// Two days with everything that can happen to a roll, as the minutes tell it.
@Suite("Minutes of several sessions")
struct MinutesSessionsTests {
  private static let first = Fixture.products[0]
  private static let second = Fixture.products[1]
  private static let nextDay = CalendarDate(dayNumber: Fixture.date.dayNumber + 1) ?? Fixture.date

  private static func attend(
    _ desk: FixtureDesk, _ member: String, _ state: Attendance.State, _ reason: String = "", product: String? = nil,
    delegate: Delegate? = nil
  ) throws {
    try desk.act(
      .attend(Attendance(member: member, product: product, state: state, reason: reason, delegate: delegate)),
      as: Fixture.secretary)
  }

  private static func material(_ regulation: Regulation) throws -> MinutesMaterial {
    let desk = try FixtureDesk(settingUp: .inMemory(crypto: .glass()), regulation)
    let delegate = Delegate(
      name: "Nguyễn Thị Sáu", office: "Phó trưởng phòng, Sở Công Thương", paper: "Giấy ủy quyền 12/UQ-SCT")
    try attend(desk, "m4", .absent, "kẹt xe")
    try attend(desk, "m3", .present, delegate: delegate)
    try desk.move(first, .waiting, .scoring)
    try attend(desk, "m4", .present, "đến muộn vì kẹt xe")
    for member in Fixture.scorers { try desk.complete(first, member, best: member != "m3") }
    try desk.close(first)
    try desk.conclude(first)
    try attend(desk, "m2", .left, "họp đột xuất")
    try desk.act(.closeSession(number: 1, ends: "17:15"), as: Fixture.secretary)
    try desk.act(
      .openSession(Session(number: 2, date: nextDay, begins: "07:30", place: "Hội trường B")), as: Fixture.secretary)
    for member in ["m1", "m2", "m3", "s1"] { try attend(desk, member, .present) }
    try attend(desk, "m3", .recused, "em ruột là chủ cơ sở", product: second)
    try desk.act(Intent.handOver(product: second, to: "m2", reason: "tiếp khách"), as: Fixture.chair)
    try desk.act(.move(product: second, from: .waiting, to: .scoring, reason: ""), as: .member("m2"))
    for member in ["m1", "m2"] { try desk.complete(second, member) }
    try desk.act(Intent.close(product: second, reason: "", missing: []), as: .member("m2"))
    try desk.act(Intent.handOver(product: second, to: nil, reason: "đã về lại"), as: Fixture.chair)
    try desk.conclude(second)
    try desk.act(.closeSession(number: 2, ends: "11:00"), as: Fixture.secretary)
    return try MinutesMaterial(of: Fixture.sittingID, in: desk.store)
  }

  @Test("each session has its day, hours, place and roll; delegates are named beside their scores")
  func sessions() throws {
    let text = PlainText(width: 100).text(
      Minutes.document(try Self.material(Regulation(rules: Rules(spread: 10), delegatesScore: true))))
    #expect(text.contains("Nguyễn Thị Sáu (đi thay Lê"))
    expectMaskedGolden("minutes-sessions-100", text)
  }

  @Test("numbered members stay numbered, whoever sat there")
  func numbered() throws {
    let text = PlainText(width: 132).text(
      Minutes.document(try Self.material(Regulation(delegatesScore: true, namesInPrints: .numbered))))
    let parts = text.split(separator: "III. NỘI DUNG")
    #expect(!parts[1].contains("Nguyễn Thị Sáu") && parts[1].contains("Ủy viên số 3"))
  }
}
