import Foundation
import Rating
import Rulebook
import StrictJSON
import Testing
import Yams

/// A case as an expert writes it: sheets that start from the best option everywhere, with what differs.
private struct RatingCase: Decodable, Sendable, CustomTestStringConvertible {
  struct SheetGroup: Decodable {
    var times: Int?
    /// Criterion code → points given instead of the best, or "none".
    var points: [String: String]?
    var reject: String?
    var stop: String?
  }

  struct Rules: Decodable {
    var minimums: String?
    var rejections: String?
    var decimals: Int?
    var spread: Int?
  }

  struct Decisions: Decodable {
    var minimums: [String: Bool]?
    var rejected: Bool?
    var stopped: Bool?
  }

  struct Expectation: Decodable {
    var status: String?
    var total: String?
    var band: Int?
    var star: String?
    var starIf: [Int]?
    var recognisedBy: String?
    var forwardTo: String?
    var returnTo: String?
    var spread: Int?
    var exceeded: Bool?
    var unmet: [String]?
    var reasons: [String]?
    var paths: [String: String]?
  }

  let name: String
  let edition: String
  let set: Int
  var level: String?
  var date: String?
  var rules: Rules?
  var decisions: Decisions?
  let sheets: [SheetGroup]
  let expect: Expectation

  var testDescription: String { name }

  static let all: [RatingCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }.flatMap { file in
      do {
        return try YAMLDecoder().decode([RatingCase].self, from: Data(contentsOf: file))
      } catch {
        Issue.record("\(file.lastPathComponent): \(error)")
        return []
      }
    }
  }()

  func answer() throws -> Answer {
    let law = try Law.edition(edition)
    let scale = try Law.scale(edition, set)
    var built: [Sheet] = []
    for group in sheets {
      for _ in 0..<(group.times ?? 1) {
        var choices = scale.best
        for (code, points) in group.points ?? [:] {
          let index = try #require(scale.index(of: code), "no criterion \(code)")
          choices[index] = points == "none" ? 0 : scale.criteria[index].option(giving: Int(points) ?? -1)
          if points != "none" { try #require(choices[index] != nil, "\(code) prints no \(points) points") }
        }
        built.append(
          Sheet(member: "m\(built.count + 1)", choices: choices, reject: group.reject, stop: group.stop))
      }
    }
    let day = try date.map { try #require(CalendarDate($0)) } ?? law.defaultDate
    let rule = try law.scoringLevel(try #require(Level.Name(rawValue: level ?? "province")), on: day)
    var decided: [Rating.Decisions.MinimumKey: Bool] = [:]
    for (key, met) in decisions?.minimums ?? [:] {
      let words = key.split(separator: "/")
      decided[.init(criterion: String(words[0]), star: try #require(Int(words[1])))] = met
    }
    return Answer(
      RatingRequest(
        edition: law, pinned: PinnedScale(scale: scale, hash: ""), level: rule,
        rules: Rating.Rules(
          minimums: .init(rawValue: rules?.minimums ?? "") ?? .majority,
          rejections: .init(rawValue: rules?.rejections ?? "") ?? .majority, decimals: rules?.decimals ?? 2,
          spread: rules?.spread),
        decisions: Rating.Decisions(
          minimums: decided, rejected: decisions?.rejected, stopped: decisions?.stopped), product: .null, sheets: built)
    )
  }
}

@Suite("Cases that an expert can read")
struct CaseTests {
  @Test("A case file is there")
  func casesAreRead() { #expect(RatingCase.all.count >= 25) }

  @Test("Case", arguments: RatingCase.all)
  fileprivate func holds(_ one: RatingCase) throws {
    let answer = try one.answer()
    let expect = one.expect
    func check<Value: Equatable>(_ what: String, _ got: Value, _ wanted: Value?) {
      guard let wanted else { return }
      #expect(got == wanted, "\(one.name): \(what)")
    }
    check("status", answer.verdict.status.rawValue, expect.status)
    check("total", answer.printedTotal ?? "none", expect.total)
    check("band", answer.verdict.band ?? 0, expect.band)
    check("star", answer.verdict.star.map(String.init) ?? "none", expect.star)
    check("starIf", answer.verdict.starIf.map { [$0.lowerBound, $0.upperBound] } ?? [], expect.starIf)
    check("recognisedBy", answer.promotion.recognisedBy?.rawValue ?? "nobody", expect.recognisedBy)
    check("forwardTo", answer.promotion.forwardTo?.rawValue ?? "nowhere", expect.forwardTo)
    check("returnTo", answer.promotion.returnTo?.rawValue ?? "nowhere", expect.returnTo)
    check("spread", answer.spread?.points ?? -1, expect.spread)
    check("exceeded", answer.spread?.isExceeded ?? false, expect.exceeded)
    check(
      "unmet",
      answer.verdict.minimums.filter { $0.met == false }.map {
        "\(answer.tally.scale.criteria[$0.minimum.criterion].code)/\($0.minimum.star)"
      }, expect.unmet)
    check("reasons", answer.promotion.reasons.map(\.words), expect.reasons)
    for (star, steps) in expect.paths ?? [:] {
      let path = answer.paths.first { String($0.star) == star }
      let words = path?.steps.map { "\(answer.tally.scale.criteria[$0.criterion].code)→\($0.to)" }.joined(
        separator: " ")
      #expect(words ?? "none" == steps, "\(one.name): path to \(star) stars")
    }
  }
}

extension Promotion.Reason {
  fileprivate var words: String {
    switch self {
    case .points(let star, let short): "\(star)★ short \(short.numerator)/\(short.denominator)"
    case .minimum(let star, let criterion): "\(star)★ minimum \(criterion)"
    case .status(let status): status.rawValue
    }
  }
}
