import Council
import CouncilFixtures
import Testing

@testable import Documents

/// Who stands on the printed sheets.
@Suite("Sheets and those who filled them in")
struct SheetPapersTests {
  @Test("a delegate is named with the member; a sheet on paper names who typed it in")
  func names() throws {
    let regulation = Regulation(delegatesScore: true)
    let desk = try FixtureDesk(settingUp: CouncilStore.inMemory(crypto: .glass()), regulation)
    let delegate = Delegate(name: "Nguyễn Thị Sáu", office: "Phó trưởng phòng", paper: "Giấy ủy quyền 12/UQ-SCT")
    try desk.act(
      .attend(Attendance(member: "m3", product: nil, state: .present, reason: "", delegate: delegate)),
      as: Fixture.secretary)
    try desk.score(Fixture.products[0], onPaper: ["m4"])
    let material = try SheetsMaterial.filled(of: Fixture.sittingID, in: desk.store)
    let sheets = PlainText(width: 132).text(SheetPapers.document(material)).split(separator: "PHIẾU ĐÁNH GIÁ SẢN PHẨM")
      .dropFirst()
    #expect(sheets.count == 4)
    #expect(
      sheets.map { $0.contains("Thành viên hội đồng: Nguyễn Thị Sáu (đi thay Lê Đinh), Phó trưởng phòng") } == [
        false, false, true, false,
      ])
    #expect(sheets.map { $0.contains("Nhập từ phiếu giấy: Hồ Kỷ và Võ Canh") } == [false, false, false, true])
  }
}
