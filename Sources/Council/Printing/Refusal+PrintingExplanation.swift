import Rulebook

extension Refusal {
  /// About minutes that were printed.
  func printing(in language: Language) -> String {
    switch self {
    case .minutesPrinted(let version):
      language.choose(
        "biên bản (bản \(version)) đã in; chủ tịch phải mở đính chính hoặc bổ sung, kèm lý do, rồi mới sửa được",
        "the minutes (version \(version)) are printed: the chair opens a correction, with a reason, before a change")
    case .minutesNotPrinted:
      language.choose("chưa in biên bản nào để đính chính", "no minutes are printed that could be corrected")
    case .minutesAreDraft:
      language.choose(
        "còn sản phẩm chưa kết luận hoặc buổi họp chưa đóng: biên bản mới là dự thảo",
        "products are not concluded, or a session is open: the minutes are a draft")
    case .correctionOpen(let version):
      language.choose(
        "đã mở đính chính (bản \(version)); sửa xong thì in biên bản",
        "a correction (version \(version)) is open; print the minutes when all is right")
    default:
      language.choose(
        "số bản hoặc mã kiểm chứng không phải của lần in này", "not the version or the code of this print")
    }
  }
}
