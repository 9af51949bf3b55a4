import Council
import CouncilFixtures
import Rating
import Rulebook
import Season
import TerminalUI
import Testing

@testable import Screens

/// Scores of a dossier side by side: what differs, what is added up, and what nobody may see yet.
@Suite struct DossierComparisonTests {
  /// The dossier of the sitting's one product.
  private static let code = SampleCouncil.code(1)

  /// A sitting whose product is as far as `progress`, with a dossier: the producer picks the best option everywhere, the
  /// advisory group leaves `blank` criteria open at the end and picks the second in 1.2.
  static func council(_ progress: SampleCouncil.Progress, blank: Int = 0) throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", progress, worse: [0, 1, 0, 1, 0])
    func add(_ act: SeasonAct) { council.add(.season(act), by: "m6") }
    add(
      .enrol(
        Dossier(
          code: code, name: "Nước mắm Thu Hùng", producer: "HTX Thu Hùng", set: 9, commune: "Cẩm Nhượng", year: 2026),
        stage: .dossier, date: Fixture.date, reason: "nhập từ sổ cũ"))
    var best: [String: Int] = [:]
    for criterion in council.scale.criteria {
      best[criterion.code] =
        1 + (criterion.options.indices.max { criterion.options[$0].points < criterion.options[$1].points } ?? 0)
    }
    add(.appraise(dossier: code, Appraisal(source: .producer, date: Fixture.date, by: "HTX Thu Hùng", choices: best)))
    for criterion in council.scale.criteria.suffix(blank) { best[criterion.code] = nil }
    best["1.2"] = 1
    add(.appraise(dossier: code, Appraisal(source: .advisory, date: Fixture.date, by: "Tổ tư vấn", choices: best)))
    return council
  }

  private static let scored = Result { try council(.closed).desk().store }

  /// A desk on a store whose council has scored, shared by tests that only read.
  static func reading(_ language: Language = .vietnamese) throws -> Desk {
    try Desk(scored.get(), language: language)
  }

  private func driver(_ desk: Desk, member: Int = 6, columns: Int = 100, rows: Int = 60) throws -> AppDriver {
    var app = try App.signIn(desk)
    app.law = SetUpDriver.law
    var driver = AppDriver(app, columns: columns, rows: rows)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press("s Enter d")
    return driver
  }

  /// The figures behind the title of a criterion, or behind another label.
  private func figures(_ driver: AppDriver, _ label: String) -> [String] {
    let line = driver.lines.first { $0.drop { " ▸".contains($0) }.hasPrefix(label) } ?? ""
    return line.split(separator: " ").map(String.init).filter { $0 == "–" || $0.first?.isNumber == true }
      .drop { $0 == label }.map(\.self)
  }

  @Test func everyColumnIsAddedUpAsTheEngineDoes() throws {
    let driver = try driver(Self.reading())
    #expect(driver.text.contains("trung bình 5 phiếu, phiên 22/11/2026"))
    let answer = Answer(try Self.reading().ratingRequest(Self.code))
    let mean = try #require(answer.tally.mean)
    let total = figures(driver, "TỔNG ĐIỂM")
    #expect(total.first == "100" && total.count == 4)
    // Five sheets: one decimal is exact.
    #expect(total[2] == mean.rounded(places: 1).replacing(".", with: ",") || total[2] == "\(mean.numerator)")
    let parts = try #require(answer.tally.partMeans)
    #expect(parts.count == 3)
    for (part, code) in zip(parts, ["A", "B", "C"]) {
      let shown = figures(driver, "Cộng phần \(code)")
      let wanted = part.denominator == 1 ? "\(part.numerator)" : part.rounded(places: 1).replacing(".", with: ",")
      #expect(shown[2] == wanted, "\(code)")
    }
  }

  @Test(arguments: [SampleCouncil.Progress.waiting, .scoring(submitted: 5)])
  func sealedSheetsNeverLeak(progress: SampleCouncil.Progress) throws {
    let driver = try driver(Self.council(progress).desk())
    #expect(driver.text.contains("chưa khóa chấm, phiếu còn niêm phong"))
    #expect(figures(driver, "TỔNG ĐIỂM").dropFirst(2).first == "–")
    let rows = driver.lines.filter { $0.dropFirst(3).first?.isNumber == true }
    #expect(rows.count >= 10 && rows.allSatisfy { $0.contains("–") }, "no figure of a sheet in any criterion")
  }

  @Test func oneScoreAloneAgreesWithNothing() throws {
    let driver = try driver(Self.council(.waiting).desk(), member: 3)
    #expect(driver.text.contains("Chưa có đủ hai nguồn điểm để đối chiếu."))
    #expect(!driver.text.contains("lệch nhau"))
  }

  @Test func membersSeeScoresFromOutsideOnceTheCouncilHasScored() throws {
    let before = try driver(Self.council(.waiting).desk(), member: 3)
    #expect(before.text.contains("Chủ thể tự chấm: chỉ xem được sau khi khóa chấm."))
    #expect(figures(before, "TỔNG ĐIỂM") == ["–", "–", "–"])
    let after = try driver(Self.reading(), member: 3)
    #expect(!after.text.contains("chỉ xem được") && figures(after, "TỔNG ĐIỂM").first == "100")
  }

  @Test func keysGoFromDifferenceToDifference() throws {
    var driver = try driver(Self.council(.waiting).desk(), columns: 80, rows: 24)
    #expect(driver.text.contains("1 tiêu chí lệch nhau"))
    driver.press("End n")
    let line = driver.lines.first { $0.hasPrefix(" ▸") }
    #expect(line?.contains("1.2") == true, "brought into view")
    driver.press("p")
    #expect(driver.lines.contains { $0.hasPrefix(" ▸ 1.2") })
  }

  @Test func blankCriteriaAreCounted() throws {
    let driver = try driver(Self.council(.waiting, blank: 3).desk())
    #expect(driver.text.contains("Tổ tư vấn: còn 3 tiêu chí để trống."))
  }

  @Test func aDossierWithoutASetHasNothingToCompare() throws {
    var driver = try AppDriver(SampleRegister().desk(), member: 6)
    driver.press("s Enter d")
    #expect(driver.message == "Chọn bộ tiêu chí cho hồ sơ trước (s).")
  }
}
