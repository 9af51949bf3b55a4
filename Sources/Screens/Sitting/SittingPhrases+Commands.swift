import Rulebook

/// The commands of the sitting's page, and why one cannot be given.
extension SittingPhrases {
  var move: String { language.choose("Chọn thành viên", "Choose a member") }
  var moveLabel: String { language.choose("thành viên", "member") }
  var product: String {
    language.choose("Sản phẩm trước, sau (cho k, g, l)", "The product before, after (for k, g, l)")
  }
  var productLabel: String { language.choose("sản phẩm", "product") }
  var present: String {
    language.choose("Có mặt từ bây giờ; rồi sang người tiếp theo", "Present from now on; then on to the next member")
  }
  var presentLabel: String { language.choose("có mặt", "present") }
  var absent: String { language.choose("Vắng, kèm lý do", "Absent, with the reason") }
  var absentLabel: String { language.choose("vắng", "absent") }
  var left: String { language.choose("Ra về từ bây giờ, kèm lý do", "Leaves now, with the reason") }
  var leftLabel: String { language.choose("về", "leaves") }
  var delegate: String { language.choose("Có người đi thay, kèm giấy ủy quyền", "A delegate comes, with a paper") }
  var delegateLabel: String { language.choose("thay", "delegate") }
  var recused: String {
    language.choose(
      "Không chấm sản phẩm đang xem, kèm lý do; bấm lại để bỏ", "Keeps out of the product, with the reason; again: undo"
    )
  }
  var recusedLabel: String { language.choose("không chấm", "recused") }
  var takeBackLabel: String { language.choose("cho chấm lại", "scores again") }
  var session: String { language.choose("Mở buổi họp, hoặc đóng buổi", "Open a session, or close it") }
  var openLabel: String { language.choose("mở buổi", "open") }
  var closeLabel: String { language.choose("đóng", "close") }
  var correct: String {
    language.choose("Sửa ngày, giờ, nơi của buổi (trước khi chấm)", "Put the session's day, hour, place right")
  }
  var handOver: String {
    language.choose(
      "Chủ tịch: giao sản phẩm cho phó chủ tịch, hoặc nhận lại", "Chair: hand the product over, or take it back")
  }
  var handOverLabel: String { language.choose("giao", "hand over") }
  var takenBackLabel: String { language.choose("nhận lại", "take back") }
  var stepBack: String {
    language.choose(
      "Người điều hành: lùi sản phẩm một bước, kèm lý do", "Leader: take the product a step back, with the reason")
  }
  var stepBackLabel: String { language.choose("lùi", "back") }

  // MARK: Why not

  var officeOnly: String {
    language.choose(
      "Việc này của thư ký, chủ tịch hoặc phó chủ tịch.", "This is for the secretary, the chair or a deputy.")
  }
  var openFirst: String { language.choose("Chưa mở buổi họp: bấm b trước.", "No session is open: press b first.") }
  var nobody: String { language.choose("Không có thành viên nào được chọn.", "No member is selected.") }
  var alreadyPresent: String { language.choose("Người này đã có mặt.", "This member is present already.") }
  var alreadyAbsent: String {
    language.choose("Người này đã được ghi vắng.", "This member is noted as absent already.")
  }
  var notThere: String { language.choose("Người này không có mặt nên không ra về.", "This member is not there.") }
  func scoresNothing(_ name: String) -> String {
    language.choose("\(name) không chấm điểm theo vai trò.", "\(name) does not score by role.")
  }
  var fixed: String {
    language.choose("Sản phẩm đã khóa chấm: ai chấm không đổi được nữa.", "Scoring is closed: who scored it is fixed.")
  }
  func stillScoring(_ products: [String]) -> String {
    let names = products.joined(separator: ", ")
    return language.choose(
      "Còn \(products.count) sản phẩm đang chấm, khóa chấm trước: \(names).",
      "\(products.count) products are in scoring, close that first: \(names).")
  }
  var sessionFixed: String {
    language.choose(
      "Buổi này đã bắt đầu chấm nên không sửa được nữa.", "Scoring has begun in this session: it is fixed.")
  }
  var chairOnly: String { language.choose("Việc này của chủ tịch hội đồng.", "This is for the chair.") }
  var concluded: String { language.choose("Sản phẩm này đã kết luận.", "The product is concluded.") }
  var noDeputy: String {
    language.choose("Không có phó chủ tịch nào có mặt để giao.", "No deputy is there to hand it to.")
  }
  func leaderOnly(_ name: String?) -> String {
    language.choose(
      "Việc này của người điều hành sản phẩm\(name.map { ": \($0)" } ?? "").",
      "This is for whoever leads the product\(name.map { ": \($0)" } ?? "").")
  }
}
