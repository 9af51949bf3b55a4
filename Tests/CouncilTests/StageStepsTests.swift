import Council
import Testing

@Suite("Steps back")
struct StageStepsTests {
  @Test("lead to an earlier stage, the nearest first")
  func steps() {
    #expect(
      Stage.allCases.map { $0.stepsBack(in: 1) } == [
        [], [.waiting], [.presented, .waiting], [], [.closed], [.discussed, .closed],
      ])
    #expect(Stage.scoring.stepsBack(in: 2) == [])
  }
}
