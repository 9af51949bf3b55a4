import Council
import CouncilFixtures
import Demo
import Rating
import Testing

@testable import Documents

/// Minutes that tell of each product what was concluded, and no member's points.
@Suite("Short minutes")
struct ShortMinutesTests {
  private func text(_ material: MinutesMaterial, width: Int = 80) -> String {
    PlainText(width: width).text(Minutes.document(material, form: .short))
  }

  @Test("verdict, what is missing, promotion; what is signed stays")
  func golden() throws {
    let material = try MinutesMaterial(of: Demo.provinceID, in: MinutesTests.province.get())
    let text = text(material)
    let code = try #require(material.head?.description)
    #expect(text.contains("Mã kiểm chứng: \(code)") && text.contains(material.sitting.editionHash))
    #expect(material.items.allSatisfy { text.contains($0.pinned.hash) && text.contains($0.product.code) })
    #expect(!text.contains("Điểm trung bình │") && !text.contains("Cặp vượt giới hạn"))
    expectMaskedGolden("minutes-short-80", text)
  }

  @Test("who scored again is named with the reason, and who typed a paper sheet in")
  func rescored() throws {
    let desk = try FixtureDesk(
      settingUp: CouncilStore.inMemory(crypto: .glass()), Regulation(rules: Rules(spread: 10)))
    let product = Fixture.products[0]
    try desk.score(product, best: ["m1"], onPaper: ["m2", "m4"])
    try desk.rescore(product, ["m4"], "chênh 45 điểm")
    try desk.paper(product, "m4")
    try desk.close(product)
    try desk.conclude(product)
    let text = text(try MinutesMaterial(of: Fixture.sittingID, in: desk.store), width: 132)
    #expect(text.contains("Vòng 2, lý do: chênh 45 điểm. Phạm Mậu: "))
    #expect(text.contains("nhập và ký phiếu của Trần Thị Bính, vòng 1"))
    #expect(text.contains("PHỤ LỤC. CHỮ KÝ ĐIỆN TỬ TRÊN PHIẾU"))
  }

  @Test("a product by the national council's result, and a conclusion that the sheets do not give")
  func special() throws {
    let desk = try NationalMinutesTests.desk()
    #expect(
      text(try MinutesMaterial(of: Fixture.sittingID, in: desk.store), width: 200).contains("Thông báo 12/TB-HĐTW"))
    let whole = try MinutesMaterial(of: Demo.provinceID, in: MinutesTests.province.get())
    let items = whole.items.map { item in
      MinutesMaterial.Item(
        product: item.product, stage: item.stage, pinned: item.pinned,
        conclusion: item.conclusion.map { Conclusion(status: $0.status, star: 5, total: $0.total) },
        answer: item.answer)
    }
    #expect(text(whole.with(items)).contains("LƯU Ý: kết luận đã ghi khác kết quả tính lại từ phiếu"))
  }
}

extension MinutesMaterial {
  /// The same sitting with other products.
  func with(_ items: [Item]) -> MinutesMaterial {
    MinutesMaterial(
      sitting: sitting, members: members, attendance: attendance, log: log, edition: edition, items: items, head: head,
      number: number)
  }
}
