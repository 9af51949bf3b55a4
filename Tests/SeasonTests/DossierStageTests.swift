import Rulebook
import Season
import Testing

@Suite("Stages of a dossier")
struct DossierStageTests {
  @Test("the whole way to a certificate asks for no reason")
  func whole() {
    let way: [DossierStage] = [
      .idea, .accepted, .planAwaited, .planFiled, .commented, .revised, .dossier, .advisory, .council, .result,
      .recognised,
    ]
    for (from, to) in zip(way, way.dropFirst()) {
      let demands = from.demands(to: to)
      #expect(demands.map { !$0.reason && !$0.due && !$0.ground } == true, "\(from) → \(to)")
    }
  }

  @Test(
    "refusing, returning, coming back from the national level, leaving out and undoing say why",
    arguments: [
      (DossierStage.idea, DossierStage.refused), (.dossier, .returned), (.advisory, .returned), (.forwarded, .result),
      (.idea, .dossier), (.planFiled, .dossier), (.council, .advisory), (.refused, .idea), (.recognised, .result),
    ])
  func reasons(from: DossierStage, to: DossierStage) {
    let demands = from.demands(to: to)
    #expect(demands?.reason == true)
    #expect(demands?.due == (to == .returned))
  }

  @Test("only what was recognised is withdrawn, on a ground of Điều 8, and that is the end")
  func withdrawal() {
    for stage in DossierStage.allCases {
      let demands = stage.demands(to: .withdrawn)
      #expect((demands != nil) == (stage == .recognised), "\(stage)")
      if let demands { #expect(demands.reason && demands.ground) }
      #expect(DossierStage.withdrawn.demands(to: stage) == nil)
      #expect(stage.demands(to: stage) == nil)
    }
  }

  @Test("every stage can be reached and has a name in both languages")
  func all() {
    var reached: Set<DossierStage> = [.idea]
    for _ in DossierStage.allCases { reached.formUnion(reached.flatMap(\.next)) }
    #expect(reached == Set(DossierStage.allCases))
    for language in [Language.vietnamese, .english] {
      #expect(Set(DossierStage.allCases.map { $0.title(in: language) }).count == DossierStage.allCases.count)
    }
  }
}
