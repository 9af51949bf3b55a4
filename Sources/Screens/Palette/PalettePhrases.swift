import Council
import Documents
import Rulebook

/// The wording of the palette.
struct PalettePhrases {
  let language: Language

  var title: String { language.choose("TÌM VIỆC, TRANG, SẢN PHẨM", "FIND AN ACTION, A PAGE, A PRODUCT") }
  var prompt: String { language.choose("Gõ vài chữ, không cần dấu: ", "Type some letters: ") }
  var open: String { language.choose("Tìm việc, trang, sản phẩm rồi tới ngay", "Find an action, a page, a product") }
  var page: String { language.choose("trang", "page") }
  var product: String { language.choose("sản phẩm", "product") }
  func none(_ typed: String) -> String { language.choose("Không thấy «\(typed)».", "Nothing like “\(typed)”.") }
  func count(_ shown: Int, of all: Int) -> String { "\(shown)/\(all)" }

  var move: String { language.choose("Chọn dòng", "Choose a line") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var take: String { language.choose("Làm việc đang chọn, mở trang, mở sản phẩm", "Do it, open it") }
  var takeLabel: String { language.choose("làm, mở", "go") }
  var typing: String { language.choose("Gõ để tìm, không cần dấu", "Type to find") }
  var typingKeys: String { language.choose("chữ, số", "letters") }

  /// Pages that are the same from anywhere, by how they are called and what else they are looked for by; the list of
  /// products is where Esc leads.
  func pages(_ member: Member) -> [(title: String, also: [String], destination: Destination)] {
    let keeper: [(String, [String], Destination)] =
      member.keepsRegister
      ? [
        (language.choose("Sổ hồ sơ", "Register of dossiers"), [], .register(.list)),
        (language.choose("Lịch mùa, việc đến hạn", "Calendar: what is due"), [], .calendar),
        (language.choose("Báo cáo mùa OCOP", "Report of the season"), [], .seasonReport),
      ] : []
    return [
      (language.choose("Phiên họp: buổi, điểm danh", "Sitting: sessions, attendance"), [], .sitting(product: nil)),
      (language.choose("Biên bản", "Minutes"), [], .minutes),
      (language.choose("In giấy tờ", "Print papers"), Paper.allCases.map { $0.title(in: language) }, .papers),
      (VerificationPhrases(language: language).page, [], .verification),
    ] + keeper + [(language.choose("Mã PIN của tôi", "My PIN"), [], .pinChange)]
  }
}
