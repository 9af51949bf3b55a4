import Rulebook

extension Refusal {
  /// About sessions and who is there.
  func session(in language: Language) -> String {
    switch self {
    case .noSession:
      language.choose(
        "chưa mở buổi họp nào; thư ký mở buổi họp và điểm danh trước",
        "no session is open; the secretary opens one and calls the roll first")
    case .sessionStillOpen(let number):
      language.choose(
        "buổi \(number) còn đang họp; đóng buổi này rồi mới mở buổi khác",
        "session \(number) is still open; close it before another is opened")
    case .otherSession(let number):
      language.choose("phải là buổi số \(number)", "this must be session \(number)")
    case .badClock(let text):
      language.choose("«\(text)» không phải giờ dạng 08:00", "“\(text)” is not an hour such as 08:00")
    case .sessionTooEarly:
      language.choose(
        "ngày, giờ này sớm hơn phiên họp, buổi trước hoặc lúc bắt đầu buổi",
        "this is earlier than the sitting, the session before or the session's own begin")
    case .stillScoring(let products):
      language.choose(
        "còn sản phẩm đang chấm: \(products.joined(separator: ", ")); khóa chấm hoặc lùi bước rồi mới đóng buổi",
        "still in scoring: \(products.joined(separator: ", ")); close scoring or step back first")
    case .noQuorum(let quorum):
      language.choose(
        "chưa đủ thành phần họp: có mặt \(quorum.present)/\(quorum.of), cần \(quorum.needed)",
        "no quorum: \(quorum.present) of \(quorum.of) present, \(quorum.needed) needed")
        + (quorum.isLed ? "" : language.choose(", vắng chủ tịch", ", the chair is not there"))
    case .notThere(let name):
      language.choose("\(name) không được ghi là có mặt", "\(name) is not noted as present")
    default:
      language.choose(
        "không có ghi chú riêng nào của người này cho sản phẩm này để bỏ",
        "nothing is noted about this member for this product alone that could be taken back")
    }
  }
}
