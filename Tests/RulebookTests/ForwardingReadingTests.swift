import Rulebook
import StrictJSON
import Testing

@Suite("How the rule for sending up is read")
struct ForwardingReadingTests {
  @Test("by points alone a level keeps everything else")
  func byPoints() throws {
    let level = try #require(try Samples.edition().levels.first)
    let waived = level.forwardingByPoints
    #expect(waived.forwardsWhen == .init(total: 90, gates: false))
    #expect(waived != level && waived.forwardingByPoints == waived)
    let text = level.json.canonicalText
    #expect(waived.json.canonicalText == text.replacing(#","gates":true"#, with: ""))
  }

  @Test("is told in words wherever the edition leaves it open, and nowhere else")
  func readings() throws {
    let edition = try Samples.edition()
    let level = try #require(edition.levels.first)
    #expect(edition.forwardingReading(of: level) == .minimums)
    #expect(edition.forwardingReading(of: level.forwardingByPoints) == .waived)
    let closed = Level(level: .national, name: "Cấp trung ương", scores: true)
    #expect(edition.forwardingReading(of: closed) == .points)
    for language in Language.allCases {
      #expect(ForwardingReading.points.explanation(in: language) == nil)
      let told = [ForwardingReading.minimums, .waived].compactMap { $0.explanation(in: language) }
      #expect(Set(told).count == 2)
    }
  }
}
