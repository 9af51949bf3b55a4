import Rulebook
import SetUp

/// The wording of a set-up.
struct SetUpPhrases {
  let language: Language

  var newHeading: String { language.choose("OCOP · Lập phiên họp mới", "OCOP · a new sitting") }

  func title(_ kind: SetUpPage.Kind, isNew: Bool = true) -> String {
    switch kind {
    case .overview:
      isNew
        ? language.choose("LẬP PHIÊN HỌP", "SET A SITTING UP")
        : language.choose("CÀI ĐẶT PHIÊN HỌP", "THE SITTING'S SET-UP")
    case .council: language.choose("HỘI ĐỒNG VÀ PHIÊN HỌP", "COUNCIL AND SITTING")
    case .regulation: language.choose("QUY CHẾ CỦA HỘI ĐỒNG", "THE COUNCIL'S REGULATION")
    case .setting(let setting): regulationName(setting).uppercased()
    case .members: language.choose("THÀNH VIÊN", "MEMBERS")
    case .member(let place): language.choose("THÀNH VIÊN THỨ \(place + 1)", "MEMBER \(place + 1)")
    case .products: language.choose("SẢN PHẨM, THEO THỨ TỰ CHẤM", "PRODUCTS, IN THE ORDER OF THE AGENDA")
    case .product(let place): language.choose("SẢN PHẨM THỨ \(place + 1)", "PRODUCT \(place + 1)")
    case .sets: language.choose("CHỌN BỘ TIÊU CHÍ", "CHOOSE A CRITERIA SET")
    case .file(.members): language.choose("LẤY THÀNH VIÊN TỪ TỆP CSV", "TAKE MEMBERS FROM A CSV FILE")
    case .file(.products): language.choose("LẤY SẢN PHẨM TỪ TỆP CSV", "TAKE PRODUCTS FROM A CSV FILE")
    case .register: language.choose("LẤY SẢN PHẨM TỪ SỔ HỒ SƠ", "TAKE PRODUCTS FROM THE REGISTER")
    case .removal(.member, _): language.choose("BỎ KHỎI HỘI ĐỒNG?", "TAKE OFF THE COUNCIL?")
    case .removal(.product, _): language.choose("BỎ KHỎI DANH SÁCH SẢN PHẨM?", "TAKE OFF THE AGENDA?")
    case .check: language.choose("KIỂM TRA", "CHECK")
    case .leaving: language.choose("BỎ BẢN ĐANG LẬP?", "LEAVE WITHOUT WRITING?")
    case .done: language.choose("ĐÃ GHI XONG", "ALL IS WRITTEN")
    }
  }

  /// The name of a page on the overview.
  func page(_ kind: SetUpPage.Kind) -> String {
    switch kind {
    case .council: language.choose("Hội đồng và phiên họp", "Council and sitting")
    case .regulation: language.choose("Quy chế", "Regulation")
    case .members: language.choose("Thành viên", "Members")
    case .products: language.choose("Sản phẩm", "Products")
    default: language.choose("Kiểm tra", "Check")
    }
  }

  // MARK: Overview

  var about: String {
    language.choose(
      "Điền lần lượt từng trang, theo thứ tự nào cũng được. Chưa gì được ghi cho đến khi bấm F9 ở cuối.",
      "Fill the pages in, in any order. Nothing is written until F9 at the end.")
  }
  var aboutChanging: String {
    language.choose(
      "Sửa những gì còn sửa được; bấm F9 để ghi. Mục đã khóa nói rõ vì sao.",
      "Change what may still change, then F9 writes it. What is locked says why.")
  }
  func write(isNew: Bool) -> String {
    isNew
      ? language.choose("Lập phiên họp, cấp mã PIN cho mọi người", "Set the sitting up, give everybody a PIN")
      : language.choose("Ghi các thay đổi", "Write the changes")
  }
  func missing(_ count: Int) -> String {
    language.choose("còn \(count) mục phải điền", "\(count) to be filled in")
  }
  func wrong(_ count: Int) -> String { language.choose("\(count) chỗ phải sửa", "\(count) to be put right") }
  var complete: String { language.choose("đủ", "complete") }
  func members(_ count: Int, chairMissing: Bool) -> String {
    language.choose("\(count) người", count == 1 ? "1 person" : "\(count) people")
      + (chairMissing ? language.choose(", chưa có chủ tịch", ", no chair yet") : "")
  }
  func products(_ count: Int) -> String {
    count == 0
      ? language.choose("chưa có sản phẩm nào", "none yet")
      : language.choose("\(count) sản phẩm", count == 1 ? "1 product" : "\(count) products")
  }
  func settings(own: Int, of all: Int) -> String {
    own == 0
      ? language.choose("\(all) mục, đều theo mặc định", "\(all) settings, all by default")
      : language.choose("\(all) mục, \(own) mục khác mặc định", "\(all) settings, \(own) not by default")
  }
  func faultsLeft(_ count: Int) -> String {
    language.choose(
      "Còn \(count) chỗ phải điền hoặc sửa; Enter để tới chỗ đang chọn.",
      "\(count) left to fill in or put right; choose a line, Enter leads there.")
  }
  var allSound: String { language.choose("Không còn gì phải sửa.", "Nothing is left to put right.") }
  var nothingChanged: String { language.choose("Chưa có gì thay đổi.", "Nothing was changed.") }

  // MARK: Leaving

  var leaving: String {
    language.choose(
      "Những gì vừa điền chưa được ghi vào kho. Rời đi thì mất hết.",
      "What was typed is not in the store yet. Leaving drops all of it.")
  }

  // MARK: Files

  var path: String { language.choose("Đường dẫn của tệp:", "Path of the file:") }
  func fileHint(_ list: SetUpRequest.List) -> String {
    switch list {
    case .members:
      language.choose(
        "Tệp hội đồng, phần có dòng tiêu đề member,name,office,role. Ví dụ: ~/phien-moi/council.csv",
        "A council's file, the section member,name,office,role. For example ~/phien-moi/council.csv")
    case .products:
      language.choose(
        "Tệp sản phẩm, có dòng tiêu đề code,name,producer,set… Ví dụ: ~/phien-moi/products.csv",
        "A file of products with the header code,name,producer,set… For example ~/phien-moi/products.csv")
    }
  }
  func fileFaults(_ count: Int) -> String {
    language.choose(
      "Tệp có \(count) lỗi; chưa lấy gì. Sửa tệp rồi bấm Enter để thử lại.",
      "\(count) faults; nothing was taken. Correct the file, then Enter tries again.")
  }
  func tookMembers(_ count: Int) -> String {
    language.choose(
      "Đã lấy \(count) thành viên từ tệp; u để hoàn tác.", "Took \(count) members from the file; u undoes it.")
  }
  func tookProducts(_ count: Int) -> String {
    language.choose(
      "Đã lấy \(count) sản phẩm từ tệp; u để hoàn tác.", "Took \(count) products from the file; u undoes it.")
  }

  // MARK: Done

  func written(isNew: Bool) -> String {
    isNew
      ? language.choose("Phiên họp đã ở trong kho.", "The sitting is in the store.")
      : language.choose("Các thay đổi đã ở trong kho.", "The changes are in the store.")
  }
  var slipWarning: String {
    language.choose(
      "Các mã chỉ hiện lần này: w để ghi ra tệp, Enter lần nữa nếu đã chép xong.",
      "Shown this once: w writes a file; Enter again if you have copied them.")
  }

  var slipIsLost: String {
    language.choose(
      "Các mã chỉ hiện lần này và chưa ghi ra tệp: w để ghi. Ctrl-C lần nữa để thoát.",
      "Shown this once and in no file yet: w writes one. Ctrl-C again leaves.")
  }
  var draftIsLost: String {
    language.choose(
      "Phần vừa khai chưa được ghi vào kho. Ctrl-C lần nữa để bỏ và thoát.",
      "What was filled in is not written yet. Ctrl-C again drops it and leaves.")
  }

  var noLaw: String {
    language.choose(
      "Không có các bộ tiêu chí ở đây nên không lập phiên được.",
      "The criteria are not at hand, so no sitting can be set up.")
  }

  func failure(_ error: any Error) -> String {
    (error as? any ExplainedError)?.explanation(in: language) ?? "\(error)"
  }
}
