import Rulebook
import Testing

/// A dossier with the edition that it is rated under; nil where that is refused.
struct Dossier: CustomTestStringConvertible, Sendable {
  let kind: ApplicationKind
  let filed: String
  let rated: String
  let edition: String?

  init(_ kind: ApplicationKind, filed: String, rated: String, _ edition: String?) {
    self.kind = kind
    self.filed = filed
    self.rated = rated
    self.edition = edition
  }

  var testDescription: String { "\(kind) filed \(filed) rated \(rated): \(edition ?? "refused")" }
}

@Suite("The choice of edition")
struct EditionChoiceTests {
  private static func choice() throws -> EditionChoice {
    EditionChoice(among: [
      try Samples.edition("2026-26", from: "2026-05-22", transition: [.first: 60, .upgrade: 60, .reassessment: 30]),
      try Samples.edition("2019-1048", from: "2019-08-21", lapsed: "2023-02-24"),
      try Samples.edition("2023-148", from: "2023-02-24", lapsed: "2026-07-21"),
    ])
  }

  @Test(
    "follows filing day, kind and rating day, to the day",
    arguments: [
      Dossier(.first, filed: "2019-08-20", rated: "2020-01-01", nil),
      Dossier(.first, filed: "2019-08-21", rated: "2019-08-21", "2019-1048"),
      Dossier(.first, filed: "2020-10-01", rated: "2020-11-22", "2019-1048"),
      Dossier(.first, filed: "2023-02-01", rated: "2023-02-23", "2019-1048"),
      Dossier(.first, filed: "2023-02-01", rated: "2023-02-24", nil),
      Dossier(.first, filed: "2023-02-24", rated: "2023-02-24", "2023-148"),
      Dossier(.first, filed: "2026-05-21", rated: "2026-05-21", "2023-148"),
      Dossier(.first, filed: "2026-05-21", rated: "2026-05-22", "2023-148"),
      Dossier(.first, filed: "2026-05-21", rated: "2026-07-20", "2023-148"),
      Dossier(.first, filed: "2026-05-21", rated: "2026-07-21", nil),
      Dossier(.upgrade, filed: "2026-01-05", rated: "2026-07-20", "2023-148"),
      Dossier(.upgrade, filed: "2026-01-05", rated: "2026-07-21", nil),
      Dossier(.reassessment, filed: "2026-05-21", rated: "2026-06-20", "2023-148"),
      Dossier(.reassessment, filed: "2026-05-21", rated: "2026-06-21", nil),
      Dossier(.first, filed: "2026-05-22", rated: "2026-05-22", "2026-26"),
      Dossier(.reassessment, filed: "2026-05-22", rated: "2026-06-01", "2026-26"),
      Dossier(.first, filed: "2026-10-01", rated: "2026-11-22", "2026-26"),
      Dossier(.first, filed: "2026-11-22", rated: "2026-11-21", nil),
    ])
  func followsTheLaw(dossier: Dossier) throws {
    let answer = try Self.choice().edition(
      for: dossier.kind, filed: day(dossier.filed), rated: day(dossier.rated))
    switch answer {
    case .edition(let edition, let reason):
      #expect(edition.id == dossier.edition)
      #expect(!reason.explanation(in: .vietnamese).isEmpty && !reason.explanation(in: .english).isEmpty)
    case .refused(let refusal):
      #expect(dossier.edition == nil)
      #expect(refusal.explanation(in: .vietnamese) != refusal.explanation(in: .english))
    }
  }

  @Test("tells the last day of the transition and why it is over")
  func namesTheDates() throws {
    let choice = try Self.choice()
    let lastDay = try day("2026-07-20")
    guard case .edition(_, let reason) = choice.edition(for: .first, filed: try day("2026-05-01"), rated: lastDay)
    else {
      Issue.record("the transition should allow the old edition")
      return
    }
    #expect(reason == .transition(by: "2026-26", tookOver: try day("2026-05-22"), lastDay: lastDay))
    guard
      case .refused(let refusal) = choice.edition(
        for: .first, filed: try day("2026-05-01"), rated: try day("2026-08-01"))
    else {
      Issue.record("the old edition should be refused")
      return
    }
    for part in ["01/05/2026", "22/05/2026", "20/07/2026", "01/08/2026", "2023-148", "2026-26", "lần đầu"] {
      #expect(refusal.explanation(in: .vietnamese).contains(part))
    }
  }

  @Test(
    "accepts by hand only what the law gives or leaves open",
    arguments: [
      // What the law gives.
      (Dossier(.first, filed: "2026-05-21", rated: "2026-07-20", "2023-148"), true),
      // The law gives another.
      (Dossier(.first, filed: "2026-05-21", rated: "2026-07-20", "2026-26"), false),
      (Dossier(.first, filed: "2026-05-22", rated: "2026-06-01", "2023-148"), false),
      // The transition is over: the new one may be chosen, the old one not.
      (Dossier(.first, filed: "2026-05-21", rated: "2026-07-21", "2026-26"), true),
      (Dossier(.first, filed: "2026-05-21", rated: "2026-07-21", "2023-148"), false),
      (Dossier(.reassessment, filed: "2026-05-21", rated: "2026-06-21", "2026-26"), true),
      (Dossier(.reassessment, filed: "2026-05-21", rated: "2026-06-21", "2023-148"), false),
      // No rule of transition is known: either may be chosen.
      (Dossier(.first, filed: "2023-02-01", rated: "2023-04-01", "2019-1048"), true),
      (Dossier(.first, filed: "2023-02-01", rated: "2023-04-01", "2023-148"), true),
      (Dossier(.first, filed: "2023-02-01", rated: "2023-04-01", "2026-26"), false),
      // Nothing helps against an impossible day or an unknown edition.
      (Dossier(.first, filed: "2026-11-22", rated: "2026-11-21", "2026-26"), false),
      (Dossier(.first, filed: "2026-11-22", rated: "2026-11-22", "2031-1"), false),
    ])
  func validatesByHand(dossier: Dossier, isAccepted: Bool) throws {
    let id = try #require(dossier.edition)
    let answer = try Self.choice().validating(
      id, for: dossier.kind, filed: day(dossier.filed), rated: day(dossier.rated))
    switch answer {
    case .edition(let edition, _): #expect(isAccepted && edition.id == id)
    case .refused(let refusal): #expect(!isAccepted, "\(refusal.explanation(in: .english))")
    }
  }
}
