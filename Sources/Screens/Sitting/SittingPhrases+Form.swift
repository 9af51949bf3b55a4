import Council
import Rulebook

/// The wording of what is asked before something is noted.
extension SittingPhrases {
  func title(_ kind: SittingForm.Kind) -> String {
    switch kind {
    case .absent: language.choose("GHI VẮNG MẶT", "NOTE AN ABSENCE")
    case .left: language.choose("GHI RA VỀ", "NOTE THAT A MEMBER LEAVES")
    case .delegate: language.choose("GHI NGƯỜI ĐI THAY", "NOTE A DELEGATE")
    case .recused: language.choose("GHI KHÔNG CHẤM SẢN PHẨM NÀY", "KEEP A MEMBER OUT OF THIS PRODUCT")
    case .openSession(let number): language.choose("BUỔI HỌP \(number)", "SESSION \(number)")
    case .closeSession(let number): language.choose("ĐÓNG BUỔI \(number)?", "CLOSE SESSION \(number)?")
    case .handOver: language.choose("GIAO ĐIỀU HÀNH SẢN PHẨM NÀY", "HAND THIS PRODUCT OVER")
    case .takeBack: language.choose("NHẬN LẠI ĐIỀU HÀNH SẢN PHẨM NÀY", "TAKE THIS PRODUCT BACK")
    }
  }

  /// Whom or what it is about.
  func subject(_ kind: SittingForm.Kind) -> [String] {
    switch kind {
    case .absent(let member), .left(let member), .delegate(let member): [about(member)]
    case .recused(let member, let product): [about(member), about(product)]
    case .handOver(let product, _), .takeBack(let product): [about(product)]
    case .openSession, .closeSession: []
    }
  }

  private func about(_ member: Member) -> String {
    [member.name, role(member.role), member.office].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func about(_ product: Product) -> String { "\(product.name) · \(product.code)" }

  /// What follows from it.
  func consequence(_ kind: SittingForm.Kind) -> String {
    switch kind {
    case .absent:
      language.choose(
        "Người vắng không chấm sản phẩm nào chưa khóa chấm. Sản phẩm đã khóa chấm giữ nguyên.",
        "Who is absent scores nothing that is not closed yet. What is closed stays as it is.")
    case .left:
      language.choose(
        "Từ lúc ghi, người này không chấm nữa; số người chấm giảm ngay. Sản phẩm đã khóa chấm giữ nguyên.",
        "From now on this member does not score, and the number of scorers falls. What is closed stays as it is.")
    case .delegate:
      language.choose(
        "Người đi thay ngồi chỗ của thành viên. Có được chấm hay không là theo quy chế; nếu được, cấp mã PIN riêng.",
        "The delegate takes the member's seat. Whether a delegate scores is for the regulation; if so, give a PIN.")
    case .recused:
      language.choose(
        "Người này không chấm và không được tính cho sản phẩm này. Bấm k lần nữa để bỏ.",
        "This member neither scores nor counts for this product. Press k again to undo.")
    case .openSession:
      language.choose(
        "Mở buổi mới thì điểm danh lại từ đầu: ai chưa được ghi có mặt là vắng.",
        "A new session begins with a new roll call: who is not noted present is absent.")
    case .closeSession:
      language.choose(
        "Sau khi đóng, không mở chấm được sản phẩm nào cho đến buổi sau.",
        "After this no product can be scored until the next session.")
    case .handOver:
      language.choose(
        "Phó chủ tịch mở chấm, khóa chấm và kết luận sản phẩm này cho đến khi chủ tịch nhận lại.",
        "The deputy opens, closes and concludes this product until the chair takes it back.")
    case .takeBack:
      language.choose("Từ lúc này chủ tịch lại điều hành sản phẩm.", "From now on the chair leads the product again.")
    }
  }

  /// Absent means that a member never came.
  var isThere: String {
    language.choose(
      "Người này đang được ghi có mặt. Nếu đã dự rồi ra về thì bấm Esc, rồi bấm r.",
      "This member is noted as present. One who was there and goes leaves by Esc, then r.")
  }

  /// Warns that a sheet handed in would not count.
  func lost(_ products: [String]) -> String {
    let names = products.joined(separator: ", ")
    return language.choose(
      "Phiếu người này đã nộp sẽ KHÔNG được tính: \(names). Muốn tính thì khóa chấm trước.",
      "This member's sheets will NOT count: \(names). To count them, close scoring first.")
  }

  func label(_ field: SittingForm.Field) -> String {
    switch field {
    case .reason: language.choose("Lý do:", "Reason:")
    case .name: language.choose("Họ và tên người đi thay:", "Name of the delegate:")
    case .office: language.choose("Chức vụ, cơ quan:", "Office:")
    case .paper: language.choose("Giấy ủy quyền (số, ký hiệu):", "Paper of authority (number):")
    case .date: language.choose("Ngày (ví dụ 23/11/2026):", "Day (e.g. 23/11/2026):")
    case .begins: language.choose("Giờ bắt đầu (ví dụ 08:00):", "Begins (e.g. 08:00):")
    case .ends: language.choose("Giờ kết thúc (ví dụ 17:15):", "Ends (e.g. 17:15):")
    case .place: language.choose("Nơi họp (để trống nếu không đổi):", "Place (blank: as before):")
    }
  }

  func fault(_ field: SittingForm.Field) -> String {
    switch field {
    case .reason: language.choose("Phải ghi lý do.", "Type the reason first.")
    case .name: language.choose("Phải ghi tên người đi thay.", "Type the delegate's name.")
    case .office: language.choose("Phải ghi chức vụ, cơ quan người đi thay.", "Type the delegate's office.")
    case .paper: language.choose("Phải ghi số giấy ủy quyền.", "Type the number of the paper.")
    case .date: language.choose("Ngày viết dạng 23/11/2026.", "A day is written as 23/11/2026.")
    case .begins, .ends: language.choose("Giờ viết dạng 08:00.", "An hour is written as 08:00.")
    case .place: ""
    }
  }

  var enter: String { language.choose("Sang ô sau; ở ô cuối: ghi", "To the next field; in the last one: note it") }
  var enterLabel: String { language.choose("ghi", "note") }
  var field: String { language.choose("Sang ô khác", "Another field") }
  var fieldLabel: String { language.choose("ô khác", "field") }
  var choose: String { language.choose("Chọn người", "Choose a person") }
  var chooseLabel: String { language.choose("chọn người", "person") }
  var drop: String { language.choose("Thôi, không ghi", "No, go back") }
  var dropLabel: String { language.choose("thôi", "back") }
}
