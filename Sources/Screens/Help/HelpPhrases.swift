import Rulebook

/// The wording of the help page, and the words used in the program.
struct HelpPhrases {
  let language: Language

  var keys: String { language.choose("PHÍM Ở MÀN HÌNH NÀY", "KEYS ON THIS SCREEN") }
  var meaning: String { language.choose("HỎI GÌ, TRẢ LỜI THÌ SAO", "WHAT IS ASKED, WHAT FOLLOWS") }
  /// What follows of leaving a question without an answer.
  var nothingChanges: String {
    language.choose("Esc: quay lại, không có gì thay đổi.", "Esc: back, and nothing changes.")
  }
  var everywhere: String { language.choose("PHÍM Ở MỌI NƠI", "KEYS EVERYWHERE") }
  var glossary: String { language.choose("TỪ DÙNG TRONG CHƯƠNG TRÌNH", "WORDS USED") }
  var close: String { language.choose("Đóng trợ giúp", "Close this page") }
  var closeLabel: String { language.choose("đóng", "close") }

  /// The terms, in the order in which a sitting meets them.
  var terms: [(term: String, meaning: String)] {
    switch language {
    case .vietnamese:
      [
        ("phiếu", "bản chấm của một thành viên cho một sản phẩm, theo bộ tiêu chí của sản phẩm đó"),
        ("mức", "một lựa chọn in sẵn trong tiêu chí; chọn mức nào được điểm của mức đó"),
        ("không mức nào", "không mức in sẵn nào đúng: 0 điểm, khác với bỏ trống"),
        ("mức tối thiểu", "mức có dấu ★★★, ★★★★, ★★★★★: ít nhất phải đạt mức đó mới được chừng ấy sao, dù đủ điểm"),
        ("niêm phong", "chưa khóa chấm thì không ai, kể cả chủ tịch, xem được điểm của người khác"),
        ("khóa chấm", "chủ tịch kết thúc việc chấm: phiếu không sửa được nữa và điểm được mở ra"),
        ("chênh lệch", "khoảng cách giữa hai tổng điểm; quá giới hạn của quy chế thì hội đồng thảo luận"),
        ("trường hợp", "tiêu chí có hai cách chấm a, b: chọn trường hợp trước, rồi chọn mức"),
        ("bị loại", "quá nửa số phiếu (hoặc chủ tịch, theo quy chế) loại sản phẩm: không có sao"),
        ("dừng đánh giá", "gặp điều kiện dừng của tiêu chí: không xét tiếp, không có sao"),
        ("kết luận", "chủ tịch chốt kết quả cùng điều kiện cần hoàn thiện; kết quả vào biên bản"),
        ("dự thảo", "biên bản khi còn sản phẩm chưa kết luận"),
      ]
    case .english:
      [
        ("sheet", "one member's scores of one product, by the criteria set of that product (phiếu)"),
        ("option", "one of the printed choices of a criterion, with its points (mức)"),
        ("none holds", "no printed option is true: 0 points, which is not the same as blank"),
        ("minimum", "an option marked ★★★, ★★★★ or ★★★★★: the least that so many stars need, whatever the points"),
        ("sealed", "until scoring is closed nobody, the chair included, sees another's points"),
        ("close scoring", "the chair ends scoring: sheets can no longer change, and all points are revealed"),
        ("spread", "how far two totals lie apart; over the regulation's limit the council discusses"),
        ("case", "a criterion with two ways a, b: pick the case, then its option (trường hợp)"),
        ("rejected", "more than half of the sheets, or the chair by regulation, throw the product out: no star"),
        ("stopped", "a stop condition holds: nothing further is assessed, no star"),
        ("conclude", "the chair settles the result and its conditions; it goes into the minutes"),
        ("draft", "minutes while products are still to be concluded"),
      ]
    }
  }
}
