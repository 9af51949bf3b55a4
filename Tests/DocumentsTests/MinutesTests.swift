import Council
import CouncilFixtures
import Demo
import Foundation
import Rating
import Rulebook
import RulebookFiles
import Sealing
import Testing

@testable import Documents

@Suite("Minutes")
struct MinutesTests {
  /// A demo, with a part of its plan changed where one is given.
  static func store(
    _ id: String, products: Int, changing part: String = "", to other: String = ""
  ) throws -> CouncilStore {
    let file = try String(
      contentsOf: Folders.resources.appending(path: "demo/\(id).json"), encoding: .utf8)
    #expect(part.isEmpty || file.contains(part))
    let plan = part.isEmpty ? file : file.replacing(part, with: other)
    let source = DemoSource(
      edition: { try Law.edition($0) }, set: { try Law.library.set($1, of: $0) }, digest: .sodium)
    let demo =
      id == Demo.districtID
      ? try Demo.district2020(plan: plan, source: source)
      : try Demo.province2026(products: products, plan: plan, source: source)
    let store = try CouncilStore.inMemory(crypto: .glass())
    try demo.play(on: store)
    return store
  }

  static let province = Result { try store(Demo.provinceID, products: 12) }
  static let district = Result { try store(Demo.districtID, products: 24) }

  @Test("a sitting under way, at both widths and in both borders")
  func draft() throws {
    let material = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    let document = Minutes.document(material)
    let text = PlainText(width: 100).text(document)
    let code = try #require(material.head?.description)
    #expect(text.contains("Mã kiểm chứng: \(code)") && text.contains(material.sitting.editionHash))
    #expect(material.items.allSatisfy { text.contains($0.pinned.hash) })
    expectMaskedGolden("minutes-province-80", PlainText(width: 80).text(document))
    expectMaskedGolden("minutes-province-132-ascii", PlainText(width: 132, borders: .ascii).text(document))
  }

  @Test("a sitting that has ended, with its number")
  func ended() throws {
    let material = try MinutesMaterial(of: Demo.districtID, in: Self.district.get(), number: 5)
    let text = PlainText(width: 132).text(Minutes.document(material))
    #expect(!text.contains("DỰ THẢO"))
    expectMaskedGolden("minutes-district-132", text)
  }

  @Test("sheets that were scored again, with first and final totals, and the keys that signed")
  func rescored() throws {
    let desk = try FixtureDesk(
      settingUp: CouncilStore.inMemory(crypto: .glass()), Regulation(rules: Rules(spread: 10)))
    let (sitting, product) = (Fixture.sittingID, Fixture.products[0])
    try desk.score(product, best: ["m1", "m2"])
    try desk.rescore(product, ["m3", "m4"], "chênh 45 điểm, quá giới hạn 10")
    let pin = try desk.store.keys.give(sitting, "m3", "quên mã PIN", Fixture.chair, Fixture.time(900))
    try desk.store.keys.unlock(sitting, "m3", pin, "van-phong", Fixture.time(901))
    try desk.act(.tick(product: product, member: "m3", criterion: "1.1", before: 2, after: 3), as: .member("m3"))
    for member in ["m3", "m4"] { try desk.act(.submit(product: product, member: member), as: .member(member)) }
    try desk.close(product)
    try desk.conclude(product)
    let text = PlainText(width: 132).text(Minutes.document(try MinutesMaterial(of: sitting, in: desk.store)))
    #expect(text.contains("Lê Đinh: 55 → 75; Phạm Mậu: giữ 55."))
    #expect(text.contains("Điểm trung bình lần đầu 77,50, sau khi chấm lại 82,50."))
    #expect(text.contains("cấp lại mã PIN: quên mã PIN"))
    expectMaskedGolden("minutes-rescored-132", text)
    // Nothing of a round under way.
    try desk.move(product, .concluded, .discussed, "xem lại")
    try desk.rescore(product, ["m4"], "xem lại lần nữa")
    let draft = PlainText(width: 132).text(Minutes.document(try MinutesMaterial(of: sitting, in: desk.store)))
    #expect(!draft.contains("→") && !draft.contains("82,50"))
  }

  @Test("paper sheets are told with who typed them in, and counted where their typists signed")
  func papers() throws {
    func minutes(_ regulation: Regulation) throws -> String {
      let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()), regulation)
      let product = Fixture.products[0]
      try desk.score(product, best: ["m1"], onPaper: ["m2", "m4"])
      try desk.rescore(product, ["m4"], "chênh 45 điểm")
      try desk.paper(product, "m4")
      try desk.close(product)
      try desk.conclude(product)
      return PlainText(width: 132).text(Minutes.document(try MinutesMaterial(of: Fixture.sittingID, in: desk.store)))
    }
    let text = try minutes(Regulation(rules: Rules(spread: 10)))
    #expect(
      text.contains(
        "Phiếu giấy: Hồ Kỷ và Võ Canh nhập và ký phiếu của Trần Thị Bính, vòng 1; Phạm Mậu, vòng 1; Phạm Mậu, vòng 2."))
    #expect(text.contains("không có chữ ký điện tử của người chấm"))
    expectMaskedGolden("minutes-papers-132", text)
    let numbered = try minutes(Regulation(namesInPrints: .numbered))
    #expect(numbered.contains("ký phiếu của Ủy viên số 2, vòng 1; Ủy viên số 4"))
  }

  @Test("members are numbered beside scores where the regulation says so, and named in the list and where they sign")
  func numbered() throws {
    let store = try Self.store(
      Demo.provinceID, products: 12, changing: "\"namesInPrints\": \"named\"", to: "\"namesInPrints\": \"numbered\"")
    let text = PlainText(width: 132).text(Minutes.document(try MinutesMaterial(of: Demo.provinceID, in: store)))
    let parts = text.split(separator: "III. NỘI DUNG")
    #expect(parts[0].contains("│  3  │ Ủy viên 3") && !parts[0].contains(/│ Ủy viên số/))
    #expect(!parts[1].contains(/│ Ủy viên [0-9]/) && parts[1].contains("│ Ủy viên số 3"))
    #expect(parts[1].contains("Cặp vượt giới hạn: Ủy viên số"))
    #expect(parts[1].contains(/Thư ký +Ủy viên 1\n/))
    expectMaskedGolden("minutes-numbered-132", text)
  }

  @Test("the regulation's settings are listed where they have a source or are no defaults")
  func regulation() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    func basis(_ regulation: Regulation) -> String {
      let old = whole.sitting
      let sitting = Sitting(
        id: old.id, title: old.title, authority: old.authority, council: old.council, decision: old.decision,
        level: old.level, edition: old.edition, editionHash: old.editionHash, date: old.date, place: old.place,
        regulation: regulation)
      let material = MinutesMaterial(
        sitting: sitting, members: whole.members, attendance: whole.attendance, log: whole.log,
        edition: whole.edition, items: [])
      let text = PlainText(width: 132).text(Minutes.document(material))
      return text.split(separator: "\n").drop { !$0.hasPrefix("II.") }.prefix { !$0.hasPrefix("III.") }
        .joined(separator: "\n") + "\n"
    }
    let everything = Regulation(
      rules: Rules(minimums: .all, rejections: .chair, decimals: 1, spread: 8), quorum: Fraction(5, 7),
      chairMustBePresent: false, secretaryScores: true, delegatesScore: true, forwardingNeedsMinimums: false,
      showsProducerScores: true, showsAdvisoryScores: true, namesInPrints: .numbered, jointCriteria: ["2.1", "7"],
      lockMinutes: 15, writtenSpread: 10,
      sources: Dictionary(
        uniqueKeysWithValues: Regulation.Key.allCases.dropLast().map { ($0.rawValue, "Nguồn \($0)") }))
    expectMaskedGolden("minutes-regulation-132", [Regulation(), everything].map(basis).joined(separator: "\n"))
    let sourced = basis(Regulation(sources: ["lockMinutes": "Quy chế, Điều 10"]))
    #expect(sourced.contains("sau 10 phút") && sourced.contains("Quy chế, Điều 10"))
    #expect(!sourced.contains("Đại diện đi thay"))
  }

  @Test("nothing of a product not concluded appears, even if its rating is at hand")
  func sealed() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    let place = try #require(whole.items.firstIndex { $0.isConcluded && $0.answer?.printedTotal != nil })
    for stage in [Stage.scoring, .closed, .discussed] {
      var items = whole.items
      let item = items[place]
      items[place] = .init(
        product: item.product, stage: stage, pinned: item.pinned, conclusion: item.conclusion, answer: item.answer)
      let text = PlainText(width: 132).text(Minutes.document(whole.with(items)))
      let lines = text.split(separator: "\n").filter { $0.contains(item.product.name) }
      #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("- ") })
      let total = try #require(item.answer?.printedTotal).replacing(".", with: ",")
      let others = items.indices.filter { $0 != place }.compactMap { items[$0].answer?.printedTotal }
      #expect(others.contains(total.replacing(",", with: ".")) || !text.contains(total))
    }
  }

  @Test("what the council agreed on together stands with the product's facts, in printed order")
  func agreed() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    let item = try #require(whole.items.first { $0.isConcluded })
    let code = item.product.code
    func text(_ agreed: [Agreement]) -> String {
      let changed = MinutesMaterial.Item(
        product: item.product, stage: item.stage, pinned: item.pinned, conclusion: item.conclusion,
        answer: item.answer, agreed: agreed)
      return PlainText(width: 200).text(Minutes.document(whole.with([changed])))
    }
    let criteria = item.pinned.scale.criteria
    let words = text([
      Agreement(product: code, criterion: "2.2", option: 0), Agreement(product: code, criterion: "1.1", option: 2),
    ])
    let points = item.pinned.scale.points(of: 2, at: 0)
    #expect(
      words.contains(
        "Hội đồng thống nhất chung, ghi vào mọi phiếu: 1.1 \(criteria[0].title): mức 2, \(points) điểm; 2.2 "))
    #expect(words.contains("không đạt mức nào, 0 điểm"))
    #expect(!text([]).contains("thống nhất chung, ghi vào"))
  }

  @Test("a recorded conclusion that the sheets do not give is pointed out")
  func mismatch() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    let items = whole.items.map { item in
      MinutesMaterial.Item(
        product: item.product, stage: item.stage, pinned: item.pinned,
        conclusion: item.conclusion.map { Conclusion(status: $0.status, star: 5, total: $0.total) },
        answer: item.answer)
    }
    let text = PlainText(width: 132).text(Minutes.document(whole.with(items)))
    #expect(text.contains("LƯU Ý: kết luận đã ghi khác kết quả tính lại từ phiếu"))
  }

  @Test("no session yet, and a session in which nothing was scored")
  func nothingHeld() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: Self.province.get())
    func text(_ log: SittingLog) -> String {
      let material = MinutesMaterial(
        sitting: whole.sitting, members: whole.members, attendance: [], log: log, edition: whole.edition, items: [])
      return PlainText(width: 132).lines(Minutes.document(material)).joined(separator: " ")
    }
    #expect(text(SittingLog()).contains("họp 0 buổi.") && text(SittingLog()).contains("Chưa mở buổi họp nào."))
    #expect(text(SittingLog()).contains("Chưa có sản phẩm nào được kết luận."))
    let empty = text(SittingLog(sessions: [HeldSession(session: .first(of: whole.sitting))]))
    #expect(empty.contains("có mặt 0/7, chưa chấm sản phẩm nào.") && empty.contains("Vắng: Ủy viên 3"))
    #expect(empty.contains("4. Chủ trì: ……."))
  }

  @Test("hours and days as official papers write them")
  func times() throws {
    #expect(VietnameseTime.clock("17:05") == "17 giờ 05")
    #expect(VietnameseTime.clock(nil) == "…… giờ ……")
    let day = try #require(CalendarDate("2026-02-05"))
    #expect(VietnameseTime.day(day) == "ngày 05 tháng 02 năm 2026")
    let other = try #require(CalendarDate("2026-11-22"))
    #expect(VietnameseTime.day(other) == "ngày 22 tháng 11 năm 2026")
  }
}
