import Council
import Rulebook
import Season

extension FixtureDesk {
  /// Puts a dossier on the register, with a document, and a target beside it.
  public func enrol(_ code: String = "42-1-009-2026") throws {
    let acts: [SeasonAct] = [
      .enrol(
        Dossier(code: code, name: "Mật ong mẫu", producer: "Hộ mẫu 1", set: 9, year: 2026), stage: .idea,
        date: Fixture.date, reason: ""),
      .paper(dossier: code, DossierPaper(id: "story", title: "Câu chuyện sản phẩm", state: .missing)),
      .target(SeasonTarget(id: "3-sao", year: 2026, place: "Huế", measure: .rated, stars: [3], least: 34)),
    ]
    for act in acts { try self.act(.season(act), as: Fixture.secretary) }
  }
}
