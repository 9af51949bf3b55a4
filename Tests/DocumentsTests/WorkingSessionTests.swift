import Council
import CouncilFixtures
import Rulebook
import Season
import Testing

@testable import Documents

/// Minutes of working sessions on business plans, from the register alone.
@Suite("Minutes of working sessions")
struct WorkingSessionTests {
  private static let source = PaperSource(phrases: { .carried }, dossierList: { _ in nil })

  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// A register with three dossiers and what is given, and no sitting.
  private static func store(_ acts: [SeasonAct]) throws -> CouncilStore {
    let store = try CouncilStore.inMemory(crypto: .glass())
    let dossiers = try [("001", "Chè mẫu A (mẫu)"), ("002", "Chè mẫu B (mẫu)"), ("003", "Chè mẫu C (mẫu)")].map {
      SeasonAct.enrol(
        Dossier(
          code: "42-18223-\($0)-2026", name: $1, producer: "Hộ mẫu \($0)", district: "Thạch Hà", year: 2026),
        stage: .planFiled, date: try day("2026-08-01"), reason: "mẫu")
    }
    for (place, act) in (dossiers + acts).enumerated() {
      try store.perform(.season(act), "", Fixture.operatorAccount, Fixture.time(9000 + place))
    }
    return store
  }

  private static func event(
    _ id: String, _ date: String, year: Int = 2026, kind: SeasonEvent.Kind = .session, dossiers: [String] = [],
    whole: Bool = false
  ) throws -> SeasonAct {
    .event(
      SeasonEvent(
        id: id, kind: kind, title: "Góp ý phương án sản xuất kinh doanh", year: year, place: "UBND xã Thạch Hà",
        date: try day(date), until: whole ? try day("2026-09-05") : nil, number: whole ? "12/GM-UBND" : "",
        chair: whole ? "Phó chủ tịch UBND (mẫu)" : "",
        participants: whole ? ["Văn phòng nông thôn mới (mẫu)", "Hộ mẫu 001"] : [], attendance: whole ? 14 : nil,
        dossiers: dossiers, notes: whole ? ["Hoàn thiện phương án trước ngày 20/09/2026"] : []))
  }

  private static func remark(
    _ code: String, _ number: Int, _ text: String, kind: Remark.Kind = .request, session: String = "s1",
    settled: String? = nil
  ) throws -> SeasonAct {
    .remark(
      dossier: code,
      Remark(
        number: number, kind: kind, text: text, owner: "Hộ mẫu", due: try day("2026-09-20"), session: session,
        settled: try settled.map(day), answer: settled == nil ? "" : "đã nộp hợp đồng"))
  }

  /// The names and contents of the files that are asked for.
  private static func files(_ store: CouncilStore, event: String? = nil) throws -> [(name: String, text: String)] {
    let request = PaperRequest(.sessionMinutes, as: .txt, event: event)
    return try request.parts(of: "", in: store, from: source).parts.map { part in
      guard case .document(let document) = part.content, let date = part.date else { return ("", "") }
      return ("\(part.stem)-\(date)", PlainText(width: request.width.rawValue).text(document))
    }
  }

  @Test("who was there, the dossiers, what was asked of whom until when and how it stands, conclusions")
  func whole() throws {
    let (one, two, three) = ("42-18223-001-2026", "42-18223-002-2026", "42-18223-003-2026")
    let store = try Self.store([
      Self.event("s1", "2026-09-04", dossiers: [one], whole: true),
      Self.remark(one, 1, "Ghi rõ vùng nguyên liệu"), Self.remark(one, 2, "Nhãn nên gọn hơn", kind: .remark),
      Self.remark(two, 1, "Bổ sung hợp đồng liên kết"),
      Self.remark(two, 1, "Bổ sung hợp đồng liên kết", settled: "2026-09-10"),
      Self.remark(three, 1, "Của buổi khác", session: "s2"),
    ])
    let file = try #require(try Self.files(store).first)
    #expect(file.name == "bien-ban-lam-viec-s1-2026-09-04")
    #expect(!file.text.contains("Của buổi khác") && !file.text.contains(three))
    expectMaskedGolden("working-session-80", file.text)
  }

  @Test("a session of which little is noted leaves room for it")
  func empty() throws {
    let file = try #require(try Self.files(Self.store([Self.event("s1", "2026-09-04")])).first)
    for part in ["1. Chủ trì: ………………", "3. Tham dự: ………………", "không ghi hồ sơ nào", "Không ghi kết luận chung."] {
      #expect(file.text.contains(part), "\(part)")
    }
    #expect(!file.text.contains("DỮ LIỆU MẪU"))
  }

  @Test("all of the latest season by day, one by its id; ids that come to one name of a file stay apart")
  func choice() throws {
    let store = try Self.store([
      Self.event("buổi/2", "2026-09-05"), Self.event("buổi 2", "2026-09-05"), Self.event("s1", "2026-09-04"),
      Self.event("cũ", "2025-09-04", year: 2025), Self.event("tập huấn", "2026-09-06", kind: .training),
    ])
    #expect(
      try Self.files(store).map(\.name) == [
        "bien-ban-lam-viec-s1-2026-09-04", "bien-ban-lam-viec-bu-i-2-2026-09-05",
        "bien-ban-lam-viec-bu-i-2~2-2026-09-05",
      ])
    #expect(try Self.files(store, event: "cũ").map(\.name) == ["bien-ban-lam-viec-c--2025-09-04"])
    for event in ["tập huấn", "không có"] {
      #expect(throws: PaperRefusal.unknownSession(event, known: ["buổi 2", "buổi/2", "cũ", "s1"])) {
        try Self.files(store, event: event)
      }
    }
    for event in [nil, "s1"] {
      #expect(throws: PaperRefusal.noSessions) { try Self.files(Self.store([]), event: event) }
    }
  }
}
