import Council
import Deadlines
import Rulebook
import Season
import Testing

/// A certificate by the last day of its term, with the days that follow from it.
struct Term: CustomTestStringConvertible, Sendable {
  let end, opens, closes, extended: String

  var testDescription: String { end }
}

/// A certificate seen on a day.
struct View: CustomTestStringConvertible, Sendable {
  let today: String
  /// Matter and last day, as the list has them.
  let due: [String]

  init(_ today: String, _ due: String...) {
    self.today = today
    self.due = due
  }

  var testDescription: String { today }
}

@Suite("Certificates running out (Điều 7.6, 12.3 of 26/2026)")
struct CertificateTests {
  /// Checked by hand on a calendar: 180, 120 days before the end, 180 days after it.
  @Test(
    "filing opens 180 and closes 120 days before the end; a late one runs on for 180 days",
    arguments: [
      Term(end: "2026-12-31", opens: "2026-07-04", closes: "2026-09-02", extended: "2027-06-29"),
      // Over a 29 February: before, at and after it.
      Term(end: "2028-02-29", opens: "2027-09-02", closes: "2027-11-01", extended: "2028-08-27"),
      Term(end: "2028-08-27", opens: "2028-02-29", closes: "2028-04-29", extended: "2029-02-23"),
      Term(end: "2027-08-28", opens: "2027-03-01", closes: "2027-04-30", extended: "2028-02-24"),
      Term(end: "2027-06-28", opens: "2026-12-30", closes: "2027-02-28", extended: "2027-12-25"),
      Term(end: "2029-07-01", opens: "2029-01-02", closes: "2029-03-03", extended: "2029-12-28"),
    ])
  func days(term: Term) throws {
    let edition = try #require(try Facts.editions.get().first { $0.id == "2026-26" })
    let days = CertificateDays(end: try Facts.day(term.end), under: edition.certificate)
    #expect(days.window?.lowerBound.description == term.opens)
    #expect(days.window?.upperBound.description == term.closes)
    #expect(days.extended?.description == term.extended)
  }

  @Test(
    "a term is 36 months, to the month's last day where it has no such day",
    arguments: [("2026-07-01", "2029-07-01"), ("2024-02-29", "2027-02-28"), ("2025-08-31", "2028-08-31")])
  func term(from: String, to: String) throws {
    #expect(try Facts.day(from).adding(months: 36)?.description == to)
  }

  /// A term that ends on 31/12/2029: window 4/7–2/9/2029, extension to 29/6/2030.
  @Test(
    "what the list says of a term that ends on 31/12/2029",
    arguments: [
      // 180 days ahead of the last filing day, and not a day before.
      View("2029-03-05"),
      View("2029-03-06", "reassessment-filing 2029-09-02"),
      View("2029-07-04", "reassessment-filing 2029-09-02", "certificate-end 2029-12-31"),
      View("2029-09-02", "reassessment-filing 2029-09-02", "certificate-end 2029-12-31"),
      View("2029-09-03", "reassessment-filing 2029-09-02", "certificate-end 2029-12-31"),
      View("2029-12-31", "reassessment-filing 2029-09-02", "certificate-end 2029-12-31"),
      View("2030-01-01", "reassessment-filing 2029-09-02", "certificate-extension 2030-06-29"),
      View("2030-06-29", "reassessment-filing 2029-09-02", "certificate-extension 2030-06-29"),
      // Past the extension nothing holds, and nothing is due any more.
      View("2030-06-30"),
    ])
  func list(view: View) throws {
    #expect(try due(on: view.today, [Facts.dossier(.recognised, ends: "2029-12-31")]) == view.due)
  }

  @Test("a reassessment that was filed ends the wait for the filing, a new certificate all of it")
  func successor() throws {
    let old = try Facts.dossier(.recognised, ends: "2029-12-31")
    func later(_ stage: Stage) throws -> [String] {
      let next =
        switch stage {
        case .idea: try Facts.dossier(.idea, code: "42-1-002-2029", previous: old.fields.code)
        case .filed:
          try Facts.dossier(
            .advisory, filed: "2029-08-01", kind: .reassessment, code: "42-1-002-2029", previous: old.fields.code)
        case .certified:
          try Facts.dossier(.recognised, ends: "2032-10-01", code: "42-1-002-2029", previous: old.fields.code)
        }
      return try due(on: "2029-09-01", [old, next])
    }
    #expect(try later(.idea) == ["reassessment-filing 2029-09-02", "certificate-end 2029-12-31"])
    // 45 days from 1/8/2029.
    #expect(try later(.filed) == ["reassessment-rating 2029-09-15", "certificate-end 2029-12-31"])
    #expect(try later(.certified) == [])
  }

  private enum Stage { case idea, filed, certified }

  @Test("under an edition without such days a term simply ends")
  func older() throws {
    let dossier = try Facts.dossier(.recognised, ends: "2023-12-31")
    #expect(try due(on: "2023-12-31", [dossier]) == ["certificate-end 2023-12-31"])
    #expect(try due(on: "2024-01-01", [dossier]) == [])
  }
}
