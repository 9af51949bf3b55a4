import Council
import CouncilFixtures
import Demo
import Documents
import Foundation
import Rulebook
import RulebookFiles
import Season
import Testing

/// The facts that the provinces printed in 2020: entered as data, every figure comes back out of the report.
@Suite("Season 2020")
struct SeasonTests {
  private static let report = Result { try make(year: 2020) }

  private static func store() throws -> CouncilStore {
    let store = try CouncilStore.inMemory(crypto: .glass())
    try SeasonDemo.play(plan: Played.plan(SeasonDemo.id), on: store)
    return store
  }

  private static func make(year: Int?, _ language: Language = .vietnamese) throws -> SeasonReport {
    let source = SeasonSource(
      editions: { try Played.editions() }, set: { try Played.source.set($0, $1) },
      provinces: { ["42": "Hà Tĩnh", "56": "Khánh Hòa", "46": "Huế"] })
    return SeasonReport(
      try SeasonMaterial(of: store().register, year: year, source: source), language: language)
  }

  private func table(_ title: String, in report: SeasonReport? = nil) throws -> FigureTable {
    let report = try report ?? Self.report.get()
    return try #require(report.tables.first { $0.title == title }, "\(report.tables.map(\.title))")
  }

  /// The cell of the row that begins with `row`, under `column`.
  private func figure(_ title: String, _ row: String, _ column: String, in report: SeasonReport? = nil) throws -> String
  {
    let table = try table(title, in: report)
    let place = try #require(table.columns.firstIndex { $0.title == column }, "\(table.columns.map(\.title))")
    let line = try #require(table.rows.first { $0[0].text == row }, "\(table.rows.map { $0[0].text })")
    return line[place].text
  }

  @Test("Hương Sơn: 97 ideas registered, 35 accepted by the province; meeting on business plans on 12/9/2020")
  func huongSon() throws {
    #expect(try figure("Tiến độ hồ sơ", "Hương Sơn (Hà Tĩnh)", "Ý tưởng") == "97")
    #expect(try figure("Tiến độ hồ sơ", "Hương Sơn (Hà Tĩnh)", "Chấp thuận") == "35")
    #expect(try figure("Hoạt động", "Làm việc về phương án sản xuất kinh doanh", "Ngày") == "12/09/2020")
    #expect(try figure("Hoạt động", "Làm việc về phương án sản xuất kinh doanh", "Địa bàn") == "Hương Sơn")
  }

  @Test("Thạch Hà: 33 accepted, 32 of 33 plans in by 3/9/2020, the missing one is Rượu nếp sim Nam Hương")
  func thachHa() throws {
    let place = "Thạch Hà (Hà Tĩnh)"
    #expect(try figure("Tiến độ hồ sơ", place, "Chấp thuận") == "33")
    #expect(try figure("Tiến độ hồ sơ", place, "Phương án đã nộp") == "32")
    #expect(try figure("Tiến độ hồ sơ", place, "Phương án còn thiếu") == "1")
    #expect(try table("Phương án SXKD còn thiếu").rows.map { $0[0].text } == ["Rượu nếp sim Nam Hương"])
    let dossiers = try Self.store().register.dossiers().filter { $0.fields.district == "Thạch Hà" }
    #expect(dossiers.contains { $0.fields.name == "Bánh ram Anh Thu" })
    let inTime = try #require(CalendarDate("2020-09-03"))
    #expect(dossiers.count { $0.stage == .planFiled && $0.since <= inTime } == 32)
  }

  @Test("Thạch Hà: meeting on 4/9/2020, summary due before 20/9/2020, requests on land and linkage")
  func thachHaMeeting() throws {
    let title = "Góp ý phương án sản xuất kinh doanh"
    #expect(try figure("Hoạt động", title, "Ngày") == "04/09/2020")
    let notes = try figure("Hoạt động", title, "Ghi chú")
    for part in ["trước 20/09/2020", "đất đai", "hướng dẫn liên kết", "32/33"] { #expect(notes.contains(part)) }
  }

  @Test("Cẩm Xuyên: 21 products, 5 of 2019 and 16 of 2020")
  func camXuyenYears() throws {
    let all = try Self.make(year: nil)
    let place = "Cẩm Xuyên (Hà Tĩnh)"
    #expect(try figure("Tiến độ hồ sơ", place, "Ý tưởng", in: all) == "21")
    #expect(try figure("Theo năm", place, "2019", in: all) == "5")
    #expect(try figure("Theo năm", place, "2020", in: all) == "16")
  }

  @Test("Cẩm Xuyên: 17 fresh or processed farm produce, 2 drinks, 2 with medicinal plants")
  func camXuyenSectors() throws {
    let all = try Self.make(year: nil)
    let place = "Cẩm Xuyên (Hà Tĩnh)"
    #expect(try figure("Theo ngành", place, "Thực phẩm", in: all) == "17")
    #expect(try figure("Theo ngành", place, "Đồ uống", in: all) == "2")
    #expect(try figure("Theo ngành", place, "Thảo dược", in: all) == "2")
  }

  @Test("Cẩm Xuyên: funds of 1 277 296 000 đồng; supervision on 28/8/2020; the named products")
  func camXuyenFunds() throws {
    #expect(try figure("Kinh phí hỗ trợ", "Cẩm Xuyên", "Số tiền (đồng)") == "1.277.296.000")
    #expect(try figure("Kinh phí hỗ trợ", "Cẩm Xuyên", "Sản phẩm") == "21")
    #expect(try figure("Hoạt động", "Giám sát thực hiện OCOP", "Ngày") == "28/08/2020")
    let names = try Self.store().register.dossiers().filter { $0.fields.district == "Cẩm Xuyên" }.map(\.fields.name)
    for name in ["Nước mắm Thu Hùng", "Rượu sim Thanh Bảo", "Gạo Cẩm Thành"] { #expect(names.contains(name)) }
  }

  @Test("Khánh Hòa: 39 products in 3 groups")
  func khanhHoaGroups() throws {
    #expect(try figure("Tiến độ hồ sơ, theo tỉnh", "Khánh Hòa", "Ý tưởng") == "39")
    let table = try table("Theo ngành, theo tỉnh")
    let row = try #require(table.rows.first { $0[0].text == "Khánh Hòa" })
    let held = zip(table.columns, row).dropFirst().filter { $1.text != "0" }.map { $0.0.title }
    #expect(held == ["Thực phẩm", "Đồ uống", "Thủ công mỹ nghệ, trang trí"])
  }

  @Test("Khánh Hòa: 20 dossiers from 3 stars up, 7 with 4 stars and 13 with 3")
  func khanhHoaStars() throws {
    let title = "Theo hạng sao, theo tỉnh"
    #expect(try figure(title, "Khánh Hòa", "Từ 3 sao") == "20")
    #expect(try figure(title, "Khánh Hòa", "4 sao") == "7")
    #expect(try figure(title, "Khánh Hòa", "3 sao") == "13")
  }

  @Test("Khánh Hòa: plan 3680/KH-UBND of 16/4/2020; training 22–24/7/2020 for over 100 people on 5 topics")
  func khanhHoaEvents() throws {
    #expect(try figure("Hoạt động", "Kế hoạch OCOP năm 2020", "Số văn bản") == "3680/KH-UBND")
    #expect(try figure("Hoạt động", "Kế hoạch OCOP năm 2020", "Ngày") == "16/04/2020")
    let notes = try figure("Hoạt động", "Kế hoạch OCOP năm 2020", "Ghi chú")
    #expect(notes.contains("1–2 sao") && notes.contains("3–4 sao") && notes.contains("trung ương"))
    #expect(try figure("Hoạt động", "Tập huấn OCOP", "Ngày") == "22/07/2020 – 24/07/2020")
    #expect(try figure("Hoạt động", "Tập huấn OCOP", "Người dự") == "100")
    let topics = try figure("Hoạt động", "Tập huấn OCOP", "Ghi chú")
    #expect(topics.contains("Hơn 100") && topics.contains("5 chuyên đề"))
  }

  @Test("Thừa Thiên Huế: targets of 34 products with 3 stars and 4–5 with 4–5 stars; 18 given funds by February 2020")
  func hue() throws {
    let targets = try table("Chỉ tiêu và kết quả").rows.map { $0.map(\.text) }
    #expect(
      targets == [
        ["Thừa Thiên Huế", "Sản phẩm đạt 3 sao", "34", "–", "sổ chưa có số liệu"],
        ["Thừa Thiên Huế", "Sản phẩm đạt 4–5 sao", "4–5", "–", "sổ chưa có số liệu"],
      ])
    #expect(try figure("Kinh phí hỗ trợ", "Thừa Thiên Huế", "Sản phẩm") == "18")
    #expect(try figure("Kinh phí hỗ trợ", "Thừa Thiên Huế", "Số tiền (đồng)") == "–")
    #expect(try figure("Kinh phí hỗ trợ", "Thừa Thiên Huế", "Nội dung").contains("tháng 2/2020"))
    let wanted = "Đề nghị họp giao ban hằng tháng (ngày ghi là mẫu)"
    #expect(try figure("Hoạt động", wanted, "Địa bàn") == "Thừa Thiên Huế")
  }

  @Test("every product that the reports left unnamed is marked as invented, the real ones are not")
  func invented() throws {
    let real = Set(
      try Self.store().register.dossiers().map(\.fields.name).filter { !$0.hasSuffix("(mẫu)") })
    #expect(
      real == [
        "Bánh ram Anh Thu", "Rượu nếp sim Nam Hương", "Nước mắm Thu Hùng", "Rượu sim Thanh Bảo", "Gạo Cẩm Thành",
      ])
  }

  @Test("every table of the report adds up, in both languages")
  func sums() throws {
    for language in Language.allCases {
      let report = try Self.make(year: nil, language)
      let first = try #require(report.tables.first)
      #expect(first.sum?[1].text == "190")
      #expect(report.tables.count >= 12)
    }
  }
}
