import Council
import Exchange
import SetUp
import Foundation
import Rating
import Rulebook
import Testing

@Suite("The regulation in a council's file")
struct RegulationFileTests {
  /// A row of the file, and what it makes of a regulation.
  static let words: [(row: String, change: @Sendable (inout Regulation) -> Void)] = [
    ("delegatesScore,có,", { $0.delegatesScore = true }), ("delegatesScore,Yes,", { $0.delegatesScore = true }),
    ("delegatesScore,không,", { _ in }), ("delegatesScore,no,", { _ in }),
    ("forwardingNeedsMinimums,không,", { $0.forwardingNeedsMinimums = false }),
    ("FORWARDINGNEEDSMINIMUMS,no,", { $0.forwardingNeedsMinimums = false }),
    ("forwardingNeedsMinimums,yes,", { _ in }), ("showsProducerScores,có,", { $0.showsProducerScores = true }),
    ("showsAdvisoryScores,yes,", { $0.showsAdvisoryScores = true }),
    ("chairMustBePresent,không,", { $0.chairMustBePresent = false }),
    ("namesInPrints,đánh số,", { $0.namesInPrints = .numbered }),
    ("namesInPrints,Numbered,", { $0.namesInPrints = .numbered }), ("namesInPrints,Nêu tên,", { _ in }),
    ("namesInPrints,named,", { _ in }), ("jointCriteria,2.1,", { $0.jointCriteria = ["2.1"] }),
    ("jointCriteria,\"2.1, 1.1 ,7\",", { $0.jointCriteria = ["2.1", "1.1", "7"] }),
    ("jointCriteria,\"2.1,1.1\",\njointCriteria,7,", { $0.jointCriteria = ["2.1", "1.1", "7"] }),
    ("jointCriteria,không,", { _ in }), ("jointCriteria,none,", { _ in }), ("jointCriteria,,", { _ in }),
    ("lockMinutes,1,", { $0.lockMinutes = 1 }), ("lockMinutes,120,", { $0.lockMinutes = 120 }),
    ("writtenSpread,0,", { $0.writtenSpread = 0 }), ("writtenSpread,100,", { $0.writtenSpread = 100 }),
    ("writtenSpread,không,", { _ in }), ("writtenSpread,None,", { _ in }),
    ("lockMinutes,15,Điều 10", { ($0.lockMinutes, $0.sources["lockMinutes"]) = (15, "Điều 10") }),
    (
      "jointCriteria,7,Điều 8\njointCriteria,2.1,\njointCriteria,1.1,Điều 9\njointCriteria,2.2,Điều 8",
      { ($0.jointCriteria, $0.sources["jointCriteria"]) = (["7", "2.1", "1.1", "2.2"], "Điều 8; Điều 9") }
    ),
  ]

  @Test("Every word is read", arguments: words.indices)
  func word(place: Int) throws {
    let (row, change) = Self.words[place]
    var regulation = try Files.setUp().sitting.regulation
    change(&regulation)
    #expect(try Files.setUp(council: Self.council(row)).sitting.regulation == regulation, "\(row)")
  }

  /// A row of the file, on line 18, and how the one complaint about it begins.
  static let faults = [
    ("delegatesScore,maybe,", "delegatesScore: «maybe»; cần một trong: có, không, yes, no"),
    ("forwardingNeedsMinimums,1,", "forwardingNeedsMinimums: «1»; cần một trong"),
    ("showsProducerScores,đúng,", "showsProducerScores: «đúng»; cần một trong"),
    ("showsAdvisoryScores,true,", "showsAdvisoryScores: «true»; cần một trong"),
    ("namesInPrints,có,", "namesInPrints: «có»; cần một trong: nêu tên, đánh số, named, numbered"),
    ("namesInPrints,,Điều 9", "namesInPrints: còn trống"),
    ("jointCriteria,2-Jan,", "jointCriteria: «2-Jan»; cần mã tiêu chí như 2.1"),
    ("jointCriteria,\"2.1,\",", "jointCriteria: «2.1,»; cần mã tiêu chí"),
    ("jointCriteria,2..1,", "jointCriteria: «2..1»; cần mã tiêu chí"),
    ("jointCriteria,\"2.1,không\",", "jointCriteria: «2.1,không»; cần mã tiêu chí"),
    ("jointCriteria,không,\njointCriteria,2.1,", "jointCriteria: «không»; cần mã tiêu chí"),
    ("jointCriteria,\"2.1,2.1\",", "jointCriteria: «2.1» đã có ở dòng 18"),
    (
      "jointCriteria,99.1,",
      "jointCriteria: không có tiêu chí 99.1 trong bộ 3, 4, 9 của bản 2026-26; mọi bộ của phiên họp phải có"
    ),
    ("jointCriteria,,Điều 8", "jointCriteria: còn trống"),
    ("lockMinutes,0,", "lockMinutes: «0»; cần một số nguyên từ 1 đến 120"),
    ("lockMinutes,121,", "lockMinutes: «121»; cần một số nguyên"),
    ("lockMinutes,không,", "lockMinutes: «không»; cần một số nguyên"),
    ("writtenSpread,101,", "writtenSpread: «101»; cần một số điểm từ 0 đến 100, hoặc «không» nếu hội đồng họp"),
    ("writtenSpread,2.5,", "writtenSpread: «2.5»; cần một số điểm"),
    ("spreadDecidedBy,chair,", "setting: không có mục «spreadDecidedBy»"),
  ]

  @Test("Every fault is told by line and setting", arguments: faults)
  func fault(row: String, complaint: String) throws {
    let complaints = try Files.complaints(council: Self.council(row))
    #expect(complaints.count == 1, "\(complaints)")
    #expect(complaints.first?.hasPrefix("council.csv:18: " + complaint) == true, "\(complaints)")
  }

  @Test("A joint criterion must be printed in every set, whichever row names it")
  func jointCriteria() throws {
    let sets = try Files.setUp().sets
    let codes = sets.map { Set($0.criteria.map(\.code)) }
    let some = try #require(
      codes.reduce(Set()) { $0.union($1) }.subtracting(codes.dropFirst().reduce(codes[0]) { $0.intersection($1) })
        .min())
    let without = sets.filter { set in !set.criteria.contains { $0.code == some } }.map { String($0.number) }
    let complaints = try Files.complaints(council: Self.council("jointCriteria,2.1,\njointCriteria,\(some),"))
    #expect(complaints.count == 1)
    #expect(
      complaints.first?.hasPrefix(
        "council.csv:19: jointCriteria: không có tiêu chí \(some) trong bộ \(without.joined(separator: ", ")) của")
        == true, "\(complaints)")
  }

  @Test("A criterion that is not there is told together with the other faults of both files")
  func together() throws {
    let complaints = try Files.complaints(
      council: Self.council("jointCriteria,99.1,"), products: Files.products.changing("nâng hạng", to: "?"))
    #expect(complaints.map { $0.prefix { $0 != " " } } == ["council.csv:18:", "products.csv:3:"])
  }

  @Test("Every setting of a regulation can be typed, and nothing else keeps a source")
  func names() {
    #expect(Setting.allCases.filter(\.isRegulation).map(\.rawValue) == Regulation.Key.allCases.map(\.rawValue))
  }

  @Test("The page for secretaries lists every setting, the template every setting of a regulation")
  func pages() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/setup.md"), encoding: .utf8)
    let table = page.split(separator: "\n").drop { !$0.hasPrefix("| mục (`setting`)") }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let names = table.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`").map(String.init).filter { $0.allSatisfy(\.isLetter) }
    }
    #expect(names.count == Setting.allCases.count)
    #expect(Set(names) == Set(Setting.allCases.map(\.rawValue)))
    let template = try String(contentsOf: root.appending(path: "Resources/templates/council.csv"), encoding: .utf8)
    for key in Regulation.Key.allCases { #expect(template.contains("\n\(key.rawValue),"), "\(key)") }
  }

  /// The council's file with `row` after its last setting.
  private static func council(_ row: String) -> String {
    let last = "secretaryScores,có,\"Quy chế, Điều 5\"\n"
    return Files.council.changing(last, to: last + row + "\n")
  }
}
