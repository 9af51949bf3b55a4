import Exchange
import SetUp
import Testing

@Suite("Files with faults")
struct BadFileTests {
  /// Part of the product file, what stands there instead, how the one complaint begins.
  static let products = [
    ("code,name", "code,tên", "products.csv:1: tên: cột lạ"),
    ("code,name", "code,code", "products.csv:1: code: cột lặp lại"),
    ("commune,phone", "phường,phone", "products.csv:1: phường: cột lạ"),
    ("commune,phone", ",phone", "products.csv:1: G: cột lạ"),
    ("42-18532-007-2026", "", "products.csv:2: code: còn trống"),
    ("42-18532-007-2026", "42-18532-007", "products.csv:2: code: «42-18532-007»; cần mã"),
    ("42-18532-007-2026", "42-18532-007-26", "products.csv:2: code: «42-18532-007-26»"),
    ("42-18532-007-2026", "42-18532-007-0026", "products.csv:2: code: «42-18532-007-0026»; cần mã"),
    ("code,name", "code,\"na\"me", "products.csv:1: B: có chữ ngay sau ngoặc kép đóng"),
    ("42-18532-007-2026", "42-18532-A07-2026", "products.csv:2: code: «42-18532-A07-2026»"),
    ("42-18532-007-2026", "42-18532--2026", "products.csv:2: code: «42-18532--2026»"),
    ("42-18532-007-2026", "४२-18532-007-2026", "products.csv:2: code: «४२-18532-007-2026»"),
    ("42-18532-008-2026", "42-18532-007-2026", "products.csv:3: code: «42-18532-007-2026» đã có ở dòng 2"),
    ("Mật ong rừng", " ", "products.csv:3: name: còn trống"),
    ("HTX Đồng Xanh", "", "products.csv:4: producer: còn trống"),
    (",9,", ",,", "products.csv:2: set: còn trống"),
    (",9,", ",chín,", "products.csv:2: set: «chín»; cần một số nguyên"),
    (",9,", ",-9,", "products.csv:2: set: «-9»"),
    (",9,", ",99,", "products.csv:2: set: bản 2026-26 không có bộ 99"),
    ("nâng hạng", "nâng cấp", "products.csv:3: kind: «nâng cấp»; cần một trong"),
    (",,,,\n", ",,,\n", "products.csv:4: address: có 8 ô, dòng tiêu đề có 9"),
    ("Thôn 1", "Thôn 1,Tổ 2", "products.csv:2: J: có 10 ô, dòng tiêu đề có 9"),
    ("Nước mắm", "Nước \"mắm\"", "products.csv:2: name: ngoặc kép giữa ô"),
    ("Nước mắm", "\"Nước\" mắm", "products.csv:2: name: có chữ ngay sau ngoặc kép đóng"),
    ("Gạo thơm", "\"Gạo thơm", "products.csv:4: name: ngoặc kép mở mà không đóng"),
    ("Gạo thơm", "Gạo\u{7}thơm", "products.csv:4: name: có ký tự điều khiển U+0007"),
  ]

  @Test("A bad product row is told by file, line, column", arguments: products)
  func productRow(part: String, other: String, complaint: String) throws {
    let complaints = try Files.complaints(products: Files.products.changing(part, to: other))
    #expect(complaints.contains { $0.hasPrefix(complaint) }, "\(complaints)")
    #expect(complaints.count == (other == "code,tên" || other == "code,code" ? 2 : 1), "\(complaints)")
  }

  /// Part of the council's file, what stands there instead, how the one complaint begins.
  static let council = [
    ("setting,value,source", "setting,value,nguồn", "council.csv:2: nguồn: cột lạ"),
    ("title,Họp hội đồng đợt 2", "title,", "council.csv:3: title: còn trống"),
    ("authority,UBND TỈNH HÀ TĨNH,\n", "", "council.csv:2: authority: còn trống"),
    ("recipients,", "nơi nhận,", "council.csv:13: setting: không có mục «nơi nhận»"),
    ("level,tỉnh", "level,liên xã", "council.csv:7: level: «liên xã»; cần một trong"),
    ("level,tỉnh", "level,xã", "council.csv:7: level: cấp xã không chấm điểm"),
    ("level,tỉnh", "level,huyện", "council.csv:7: level: ngày 22/11/2026 bản 2026-26 không có cấp huyện"),
    ("2026-11-22", "2026-11-31", "council.csv:8: date: «2026-11-31»; cần ngày"),
    ("2026-11-22", "11/22/2026", "council.csv:8: date: «11/22/2026»; cần ngày"),
    ("2026-11-22", "2010-01-01", "council.csv:8: date: không có bản tiêu chí nào có hiệu lực"),
    ("2026-11-22", "2025-01-01", "council.csv:8: date: bản 2023-148 không có bộ tiêu chí nào"),
    ("8:00", "8 giờ", "council.csv:9: begins: «8 giờ»; cần giờ"),
    ("8:00", "8h3", "council.csv:9: begins: «8h3»; cần giờ"),
    ("8:00", "24:00", "council.csv:9: begins: «24:00»"),
    ("Phòng họp số 1,", "Phòng họp số 1,Điều 1", "council.csv:10: source: mục này không thuộc quy chế"),
    ("recipients,", "date,", "council.csv:13: setting: «date» đã có ở dòng 8"),
    ("minimums,all", "minimums,most", "council.csv:14: minimums: «most»; cần một trong"),
    ("minimums,all", "rejections,all", "council.csv:14: rejections: «all»; cần một trong"),
    ("minimums,all", "decimals,7", "council.csv:14: decimals: «7»; cần một số nguyên từ 0 đến 6"),
    ("minimums,all", "chairMustBePresent,maybe", "council.csv:14: chairMustBePresent: «maybe»"),
    ("minimums,all", "minimums,", "council.csv:14: minimums: còn trống"),
    ("minimums,all", "edition,2026-26", "council.csv:14: source: mục này không thuộc quy chế"),
    ("spread,10", "spread,mười", "council.csv:15: spread: «mười»; cần một số điểm"),
    ("spread,10", "spread,101", "council.csv:15: spread: «101»"),
    ("quorum,5/7", "quorum,8/7", "council.csv:16: quorum: «8/7»; cần một phần"),
    ("quorum,5/7", "quorum,0/7", "council.csv:16: quorum: «0/7»"),
    ("quorum,5/7", "quorum,05/07/2026", "council.csv:16: quorum: «05/07/2026»"),
    ("quorum,5/7", "quorum,5/0", "council.csv:16: quorum: «5/0»"),
    ("guests,UBND các xã,", "filed,2026-11-23,", "council.csv:12: filed: ngày đánh giá 22/11/2026 trước ngày nộp"),
    ("guests,UBND các xã,", "edition,2019-1048,", "council.csv:12: edition: hồ sơ nộp 22/11/2026"),
    ("guests,UBND các xã,", "edition,2030-1,", "council.csv:12: edition: không có bản 2030-1"),
    ("guests,UBND các xã,", "id,phiên 1,", "council.csv:12: id: «phiên 1»; cần một tên ngắn"),
    ("guests,UBND các xã,", "guests,UBND, xã, huyện", "council.csv:12: D: có 4 ô, dòng tiêu đề có 3"),
    ("guests,UBND các xã,", "guests", "council.csv:12: value: có 1 ô, dòng tiêu đề có 3"),
    ("member,name,office,role", "member,name,role", "council.csv:19: office: thiếu cột này"),
    ("m2,", "m1,", "council.csv:21: member: «m1» đã có ở dòng 20"),
    ("m2,", "ủy viên 2,", "council.csv:21: member: «ủy viên 2»; cần một tên ngắn"),
    ("m3,Lê Đinh", "m3,", "council.csv:22: name: còn trống"),
    (",member\n", ",khách\n", "council.csv:22: role: «khách»; cần một trong"),
    (",member\n", ",chair\n", "council.csv:22: role: «chair» đã có ở dòng 20"),
    (",chủ tịch\n", ",ủy viên\n", "council.csv:19: role: hội đồng chưa có chủ tịch"),
  ]

  @Test("A bad row of the council is told by file, line, setting", arguments: council)
  func councilRow(part: String, other: String, complaint: String) throws {
    let complaints = try Files.complaints(council: Files.council.changing(part, to: other))
    #expect(complaints.count == 1, "\(complaints)")
    #expect(complaints.first?.hasPrefix(complaint) == true, "\(complaints)")
  }

  @Test("A file that is not UTF-8 text is refused with what to do")
  func encodings() throws {
    let text = Files.products
    var windows = Array(text.utf8)
    windows.insert(0xD2, at: text.utf8.count - 5)
    let files: [([UInt8], String)] = [
      ([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "products.csv: mã UTF-16"),
      (text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "products.csv: mã UTF-16"),
      (windows, "products.csv:4: không phải UTF-8 (có thể là Windows-1258"),
      (windows.map { $0 == 10 ? 13 : $0 }, "products.csv:4: không phải UTF-8"),
      (windows.flatMap { $0 == 10 ? [13, 10] : [$0] }, "products.csv:4: không phải UTF-8"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "products.csv: là tệp bảng tính"),
      (Array(repeating: 0x61, count: 4 << 20 + 1), "products.csv: lớn hơn 4 MB"),
      ([], "products.csv: không có dòng dữ liệu nào"), (Array("# chỉ chú thích\n".utf8), "products.csv: không có dòng"),
      (Array("code,name,producer,set\n".utf8), "products.csv:1: không có dòng dữ liệu nào"),
    ]
    for (bytes, complaint) in files {
      let complaints = try Files.complaints(council: Array(Files.council.utf8), products: bytes)
      #expect(complaints.count == 1)
      #expect(complaints.first?.hasPrefix(complaint) == true, "\(complaints)")
    }
  }

  @Test("A section that is missing, is there twice, or has rows before it is told")
  func sections() throws {
    let parts = Files.council.split(separator: "\n\n").map(String.init)
    #expect(
      try Files.complaints(council: parts[0]) == [
        "council.csv:2: thiếu phần bắt đầu bằng dòng tiêu đề member,name,office,role"
      ])
    #expect(
      try Files.complaints(council: parts[1]) == [
        "council.csv:1: thiếu phần bắt đầu bằng dòng tiêu đề setting,value,source"
      ])
    #expect(
      try Files.complaints(council: Files.council + "setting,value,source\n").first
        == "council.csv:25: phần này đã bắt đầu ở dòng 2")
    #expect(
      try Files.complaints(council: "title,Họp,\n" + Files.council).first?.hasPrefix(
        "council.csv:1: dòng này đứng trước")
        == true)
  }

  @Test("Every bad row of both files is told, by line, the council's file first")
  func everyRow() throws {
    let council = Files.council.changing("level,tỉnh", to: "level,?").changing(",thư ký", to: ",thủ quỹ")
    let products = Files.products.changing("007-2026", to: "x").changing("Gạo thơm", to: "").changing(
      "nâng hạng", to: "?")
    let complaints = try Files.complaints(council: council, products: products)
    #expect(
      complaints.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "council.csv:7: level:", "council.csv:23: role:", "products.csv:2: code:", "products.csv:3: kind:",
        "products.csv:4: name:",
      ])
  }
}
