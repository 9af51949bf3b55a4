import Exchange
import SetUp
import Foundation
import Rulebook
import RulebookFiles
import Sealing
import Testing

/// A council and its products as two files; the tests change a part and look at what comes of it.
enum Files {
  static let council = """
    # Chú thích, với "ngoặc kép" và dấu phẩy
    setting,value,source
    title,Họp hội đồng đợt 2,
    authority,UBND TỈNH HÀ TĨNH,
    council,Hội đồng cấp tỉnh,
    decision,Quyết định số 1/QĐ-UBND,
    level,tỉnh,
    date,2026-11-22,
    begins,8:00,
    place,Phòng họp số 1,
    guests,Báo Hà Tĩnh,
    guests,UBND các xã,
    recipients,Lưu VT,
    minimums,all,"Quy chế, Điều 6"
    spread,10,"Quy chế, Điều 7"
    quorum,5/7,"Quy chế, Điều 4"
    secretaryScores,có,"Quy chế, Điều 5"

    member,name,office,role
    m1,Nguyễn Văn Ất,UBND tỉnh,chủ tịch
    m2,Trần Thị Bính,Sở Nông nghiệp,Phó chủ tịch
    m3,Lê Đinh,Sở Công Thương,member
    t1,Hồ Kỷ,Văn phòng OCOP,thư ký
    q1,Võ Canh,Báo,quan sát viên

    """

  static let products = """
    code,name,producer,set,kind,district,commune,phone,address
    42-18532-007-2026,Nước mắm Vọng Bến,HTX Biển Xanh,9,,Huyện A,Xã B,0912345678,Thôn 1
    42-18532-008-2026,Mật ong rừng,Hộ Ong Vàng,4,nâng hạng,,Xã C,,
    42-18532-003-2026,Gạo thơm,HTX Đồng Xanh,3,first,,,,

    """

  private static let library = CriteriaLibrary(
    folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Resources/criteria").path(percentEncoded: false))
  private static let editions = Result { try library.allEditions() }

  /// The law of the source tree.
  private static func law() -> LawSource {
    LawSource(
      editions: { try editions.get() }, setNumbers: { try library.setNumbers(of: $0) },
      set: { try library.set($1, of: $0) }, digest: .sodium)
  }

  /// The sitting that two texts make.
  static func setUp(council: String = council, products: String = products) throws -> SittingSetUp {
    try setUp(council: Array(council.utf8), products: Array(products.utf8))
  }

  /// The sitting that two files make.
  static func setUp(council: [UInt8], products: [UInt8]) throws -> SittingSetUp {
    try SittingSetUp(
      council: NamedFile(name: "council.csv", bytes: council),
      products: NamedFile(name: "products.csv", bytes: products), law: law())
  }

  /// What is wrong with two files, one fault a line; empty where nothing is.
  static func complaints(council: [UInt8], products: [UInt8]) throws -> [String] {
    do {
      _ = try setUp(council: council, products: products)
      return []
    } catch let faults as ImportFaults {
      #expect(faults.faults.allSatisfy { !$0.explanation(in: .english).isEmpty })
      return faults.explanation(in: .vietnamese).split(separator: "\n").map(String.init)
    }
  }

  /// What is wrong with two texts.
  static func complaints(council: String = council, products: String = products) throws -> [String] {
    try complaints(council: Array(council.utf8), products: Array(products.utf8))
  }
}

extension String {
  /// The text with the one occurrence of `part` replaced.
  func changing(_ part: String, to other: String) -> String {
    #expect(split(separator: part, omittingEmptySubsequences: false).count == 2, "“\(part)” is not there once")
    return replacing(part, with: other)
  }
}
