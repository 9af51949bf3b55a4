import Rulebook
import Season

/// The wording of entries on the season's book.
extension EntryPhrases {
  func eventTitle(isNew: Bool) -> String {
    isNew ? language.choose("SỰ KIỆN MỚI", "NEW EVENT") : language.choose("SỬA SỰ KIỆN", "CHANGE THE EVENT")
  }
  func targetTitle(isNew: Bool) -> String {
    isNew ? language.choose("CHỈ TIÊU MỚI", "NEW TARGET") : language.choose("SỬA CHỈ TIÊU", "CHANGE THE TARGET")
  }
  func grantTitle(isNew: Bool) -> String {
    isNew ? language.choose("KHOẢN HỖ TRỢ MỚI", "NEW GRANT") : language.choose("SỬA KHOẢN HỖ TRỢ", "CHANGE THE GRANT")
  }
  var strikeTitle: String { language.choose("BỎ KHỎI SỔ MÙA", "TAKE OFF THE SEASON'S BOOK") }
  var aboutStrike: String {
    language.choose(
      "Mục này không còn trong danh sách và báo cáo; sổ ghi vẫn giữ nó cùng lý do.",
      "It leaves the list and the report; the record keeps it, with the reason.")
  }
  var severalItems: String {
    language.choose(
      "Mục có dấu (;): ghi nhiều thì cách nhau bằng dấu chấm phẩy.",
      "Fields with (;) take several, apart by semicolons.")
  }
  var shortCodes: String {
    language.choose(
      "Mã hồ sơ gõ đủ, hoặc phần không trùng hồ sơ khác: 18532-007.",
      "A dossier by its code, or a part that no other has: 18532-007.")
  }
  var aboutTarget: String {
    language.choose("«Nhiều nhất» chỉ ghi khi chỉ tiêu là một khoảng.", "“At most” only where the target is a range.")
  }
  var aboutGrant: String {
    language.choose(
      "Hỗ trợ nhiều sản phẩm chung một khoản thì bỏ trống hồ sơ, ghi số sản phẩm.",
      "For several products together leave the dossier empty and say how many.")
  }
  func measure(_ measure: SeasonTarget.Measure) -> String {
    switch measure {
    case .rated: language.choose("sản phẩm được xếp hạng", "products rated")
    case .accepted: language.choose("ý tưởng được chấp thuận", "ideas accepted")
    case .funded: language.choose("sản phẩm được hỗ trợ", "products given funds")
    }
  }

  // MARK: Faults

  func noSuchDossier(_ text: String) -> String {
    language.choose(
      "Sổ không có hồ sơ «\(text)», hoặc nhiều hồ sơ có phần mã này.",
      "No dossier “\(text)”, or several have this part.")
  }
  func noNumber(from least: Int) -> String {
    language.choose("Ghi một số từ \(least) trở lên.", "A whole number from \(least) up.")
  }
  var badStars: String { language.choose("Các hạng sao từ 1 đến 5, ví dụ 4; 5.", "Stars from 1 to 5, such as 4; 5.") }
  var badAmount: String {
    language.choose(
      "Số tiền bằng đồng, ví dụ 50.000.000, không quá một nghìn tỷ.",
      "An amount in đồng, such as 50.000.000, up to a thousand billion.")
  }
  var mostBelow: String {
    language.choose("«Nhiều nhất» không nhỏ hơn «ít nhất».", "“At most” is not below “at least”.")
  }
  var untilBefore: String {
    language.choose("Ngày cuối không sớm hơn ngày đầu.", "The last day is not before the first.")
  }
  var idTaken: String { language.choose("Mã này đã có trong danh sách.", "The list has this id already.") }
}
