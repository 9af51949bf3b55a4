import Council
import Rulebook

/// The wording around the minutes, which are Vietnamese themselves.
struct MinutesPhrases {
  let language: Language

  var title: String { language.choose("BIÊN BẢN PHIÊN HỌP", "MINUTES OF THE SITTING") }
  func state(_ state: MinutesState) -> String {
    if state.all == 0 { return language.choose("DỰ THẢO: chưa có sản phẩm", "DRAFT: no products yet") }
    if state.isPrinted, let version = state.versions.last?.version {
      return language.choose("Đã in, bản \(version)", "Printed, version \(version)")
    }
    if state.concluded < state.all {
      return language.choose(
        "DỰ THẢO: \(state.concluded)/\(state.all) sản phẩm đã kết luận",
        "DRAFT: \(state.concluded)/\(state.all) products concluded")
    }
    return state.openSession.map { session in
      language.choose("DỰ THẢO: thư ký đóng buổi \(session) đã (p, b)", "DRAFT: session \(session) is open (p, b)")
    } ?? language.choose("Đủ kết luận của \(state.all) sản phẩm", "All \(state.all) products are concluded")
  }

  var write: String { language.choose("Ghi biên bản ra tệp văn bản", "Write the minutes to a text file") }
  var writeLabel: String { language.choose("ghi ra tệp", "write a file") }
}
