import Council
import Deadlines
import Rulebook
import Season
import Testing

@Suite("What is due of a dossier on its way")
struct DossierTests {
  @Test("a returned dossier until the day set with the return, late from the day after")
  func returned() throws {
    let dossier = try Facts.dossier(.returned, filed: "2026-10-01", due: "2026-11-20")
    let entries = RegisterEntries()
    #expect(try due(on: "2026-11-20", [dossier], entries) == ["supplement 2026-11-20"])
    let late = try list(on: "2026-11-23", [dossier]).late
    #expect(late.map(\.key) == ["supplement"])
    #expect(try late.first?.distance(from: Facts.day("2026-11-23"), in: .vietnamese) == "quá 3 ngày")
    #expect(try late.first?.distance(from: Facts.day("2026-11-21"), in: .english) == "1 day late")
  }

  @Test("an open remark with a day; not a settled one, nor one without a day, nor of a refused dossier")
  func remarks() throws {
    let day = try Facts.day("2026-12-01")
    var entries = RegisterEntries()
    entries.remarks["42-1-001-2026"] = [
      Remark(number: 1, kind: .request, text: "Bổ sung vùng nguyên liệu", owner: "Hộ mẫu", due: day),
      Remark(number: 2, kind: .remark, text: "Sửa nhãn", due: day, settled: day),
      Remark(number: 3, kind: .remark, text: "Nên mở rộng"),
    ]
    #expect(try due(on: "2026-11-22", [Facts.dossier(.commented)], entries) == ["remark-1 2026-12-01"])
    #expect(try due(on: "2026-11-22", [Facts.dossier(.refused)], entries) == [])
  }

  /// Filed before 22/5/2026: 60 days for a first rating or an upgrade, 30 for a reassessment, 22/5 counted.
  @Test(
    "the transition from 148/2023 to 26/2026 ends with 20/7/2026, for a reassessment with 20/6/2026",
    arguments: [
      (ApplicationKind.first, "2026-05-21", "2026-07-20", ["transition 2026-07-20"]),
      (.upgrade, "2026-05-21", "2026-07-21", ["transition 2026-07-20"]),
      (.first, "2026-05-22", "2026-07-20", []),
      (.reassessment, "2026-05-21", "2026-06-21", ["transition 2026-06-20"]),
      // Nobody knows of the next edition before it is in force.
      (.first, "2026-05-20", "2026-05-21", []),
    ])
  func transition(kind: ApplicationKind, filed: String, today: String, expected: [String]) throws {
    let dossier = try Facts.dossier(.council, filed: filed, kind: kind)
    #expect(try due(on: today, [dossier]).filter { $0.hasPrefix("transition") } == expected)
    #expect(try due(on: today, [Facts.dossier(.result, filed: filed, kind: kind)]) == [])
  }

  @Test("on 21/7/2026 a dossier of the old edition is one day late")
  func transitionLate() throws {
    let list = try list(on: "2026-07-21", [Facts.dossier(.council, filed: "2026-05-21")])
    #expect(list.late.map { $0.daysLeft(on: list.today) } == [-1])
  }

  /// 15 working days, the filing day not counted.
  @Test(
    "the commune reports within 15 working days",
    arguments: [
      // A Monday, a Friday, a Saturday, a Sunday; over the end of a year and of February.
      ("2026-11-02", "2026-11-23"), ("2026-11-06", "2026-11-27"), ("2026-11-07", "2026-11-27"),
      ("2026-11-08", "2026-11-27"), ("2026-12-17", "2027-01-07"), ("2028-02-15", "2028-03-07"),
    ])
  func commune(filed: String, day: String) throws {
    let dossier = try Facts.dossier(.dossier, filed: filed)
    #expect(try due(on: filed, [dossier]) == ["commune-report \(day)"])
    var entries = RegisterEntries()
    entries.reported = [dossier.fields.code]
    #expect(try due(on: filed, [dossier], entries) == [])
    #expect(try due(on: filed, [Facts.dossier(.advisory, filed: filed)]) == [])
  }

  @Test("before 26/2026 the law sets the commune no such term")
  func communeBefore() throws {
    #expect(try due(on: "2026-04-02", [Facts.dossier(.dossier, filed: "2026-04-01")]) == [])
  }

  @Test(
    "a reassessment is rated within 45 days of its filing",
    arguments: [("2026-11-22", "2027-01-06"), ("2028-01-15", "2028-02-29"), ("2027-01-15", "2027-03-01")])
  func reassessment(filed: String, day: String) throws {
    for stage in [DossierStage.dossier, .returned, .advisory, .council] {
      let found = try due(on: filed, [Facts.dossier(stage, filed: filed, kind: .reassessment)])
      #expect(found.contains("reassessment-rating \(day)"), "\(stage)")
    }
    #expect(try due(on: filed, [Facts.dossier(.result, filed: filed, kind: .reassessment)]) == [])
    #expect(try due(on: filed, [Facts.dossier(.council, filed: filed, kind: .upgrade)]) == [])
  }

  @Test("a withdrawal follows within 15 days of the finding, until it is done")
  func withdrawal() throws {
    var entries = RegisterEntries()
    entries.findings["42-1-001-2026"] = DossierPaper(
      id: DossierPaper.finding, title: "Kết luận vi phạm", state: .complete, issued: try Facts.day("2026-12-20"))
    let recognised = try Facts.dossier(.recognised, ends: "2029-07-01")
    #expect(try due(on: "2026-12-21", [recognised], entries) == ["withdrawal 2027-01-04"])
    #expect(try due(on: "2026-12-21", [Facts.dossier(.withdrawn)], entries) == [])
    entries.findings["42-1-001-2026"]?.state = .notRequired
    #expect(try due(on: "2026-12-21", [recognised], entries) == [], "a finding that was dropped")
  }

  @Test("the most urgent first: late ones, then by day, then by code")
  func order() throws {
    let dossiers = [
      try Facts.dossier(.returned, filed: "2026-11-01", due: "2026-12-05", code: "42-1-003-2026"),
      try Facts.dossier(.returned, filed: "2026-11-01", due: "2026-11-20", code: "42-1-002-2026"),
      try Facts.dossier(.returned, filed: "2026-11-01", due: "2026-12-05", code: "42-1-001-2026"),
    ]
    let list = try list(on: "2026-11-22", dossiers)
    #expect(
      list.deadlines.compactMap(\.dossier?.code) == ["42-1-002-2026", "42-1-001-2026", "42-1-003-2026"])
  }

  @Test("says everything in both languages")
  func words() throws {
    var entries = RegisterEntries()
    entries.findings["42-1-001-2026"] = DossierPaper(
      id: DossierPaper.finding, title: "x", state: .complete, issued: try Facts.day("2026-11-10"))
    entries.remarks["42-1-001-2026"] = [
      Remark(number: 1, kind: .request, text: "Sửa nhãn", due: try Facts.day("2026-11-30"))
    ]
    let list = try list(
      on: "2026-11-22",
      [
        Facts.dossier(.recognised, ends: "2027-03-01"),
        Facts.dossier(.returned, filed: "2026-11-01", due: "2026-12-01"),
        Facts.dossier(.dossier, filed: "2026-11-01", kind: .reassessment),
        Facts.dossier(.council, filed: "2026-05-01"), Facts.dossier(.recognised, ends: "2026-11-01"),
      ], entries)
    #expect(Set(list.deadlines.map { $0.key.prefix { $0 != "-" } }).count >= 8)
    for deadline in list.deadlines {
      #expect(deadline.title(in: .vietnamese) != deadline.title(in: .english))
      if case .remark = deadline.matter { continue }
      #expect(deadline.task(in: .vietnamese) != deadline.task(in: .english))
    }
  }
}
