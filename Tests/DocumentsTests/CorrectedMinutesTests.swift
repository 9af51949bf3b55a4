import Council
import CouncilFixtures
import Demo
import Rating
import TestSupport
import Testing

@testable import Documents

/// Minutes that replace others.
@Suite("Corrected minutes")
struct CorrectedMinutesTests {
  private static let code = HeadCode(hash: String(repeating: "ab", count: 32))

  private static func conclusion(_ conclusion: Conclusion, star: Int?, total: Fraction?, conditions: [String])
    -> Conclusion
  {
    Conclusion(
      status: conclusion.status, star: star, total: total, decisions: conclusion.decisions, conditions: conditions,
      discussion: conclusion.discussion)
  }

  /// The first version as it was before four products changed: another result, another star, other conditions, and one
  /// that was not there.
  private static func first(_ material: MinutesMaterial) -> Printing {
    var results = material.items.compactMap { item in
      item.conclusion.map { Printing.ProductResult(product: item.product.code, conclusion: $0) }
    }
    for place in 0..<3 {
      let old = results[place].conclusion
      results[place] = Printing.ProductResult(
        product: results[place].product,
        conclusion: place == 0
          ? Conclusion(status: .rejected, star: nil, total: nil)
          : conclusion(
            old, star: place == 1 ? 2 : old.star, total: place == 1 ? Fraction(139, 2) : old.total,
            conditions: place == 1 ? old.conditions : ["Bổ sung nhãn"]))
    }
    results.remove(at: 3)
    return Printing(
      document: .minutes, version: 1, kind: nil, reason: "",
      issue: Printing.Issue(
        head: code, record: 99, time: Timestamp("2020-10-16T17:05:00+07:00"), results: results))
  }

  private static func text(_ second: Printing?, same: Bool = false) throws -> String {
    let whole = try MinutesMaterial(of: Demo.districtID, in: MinutesTests.district.get())
    var versions = [first(whole)]
    if same, let issue = versions[0].issue {
      let results = whole.items.compactMap { item in
        item.conclusion.map { Printing.ProductResult(product: item.product.code, conclusion: $0) }
      }
      versions[0] = Printing(
        document: .minutes, version: 1, kind: nil, reason: "",
        issue: Printing.Issue(head: issue.head, record: issue.record, time: issue.time, results: results))
    }
    let material = MinutesMaterial(
      sitting: whole.sitting, members: whole.members, attendance: whole.attendance, log: whole.log,
      edition: whole.edition, items: whole.items, head: whole.head, versions: versions + [second].compactMap(\.self))
    return PlainText(width: 80).text(Minutes.document(material))
  }

  /// Everything before the list of those present.
  private static func opening(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("I. THÀNH PHẦN") }
      .joined(separator: "\n")
  }

  @Test("name what they replace, the reason and what changed", arguments: CorrectionKind.allCases)
  func corrected(kind: CorrectionKind) throws {
    let second = Printing(
      document: .minutes, version: 2, kind: kind, reason: "Nhập nhầm phiếu của một thành viên", issue: nil)
    expectGolden("minutes-\(kind.rawValue)-80", Self.opening(try Self.text(second)))
  }

  @Test("say so where no conclusion changed")
  func unchanged() throws {
    let second = Printing(document: .minutes, version: 2, kind: .correction, reason: "Sai giờ.", issue: nil)
    let text = try Self.text(second, same: true)
    #expect(text.contains("Lý do: Sai giờ.\n"))
    #expect(text.contains("Kết luận về các sản phẩm không thay đổi so với bản 1."))
  }

  @Test("of the first version read as before")
  func first() throws {
    let text = try Self.text(nil)
    #expect(!text.contains("ĐÍNH CHÍNH") && !text.contains("thay thế"))
  }
}
