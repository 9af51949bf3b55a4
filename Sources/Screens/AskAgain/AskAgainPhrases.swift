import Council
import Rulebook

/// The wording of asking members for their sheets again.
struct AskAgainPhrases {
  let language: Language

  func title(_ kind: AskAgain.Kind, round: Int) -> String {
    switch kind {
    case .reopen: language.choose("MỞ LẠI PHIẾU ĐÃ NỘP", "OPEN SUBMITTED SHEETS AGAIN")
    case .rescore: language.choose("CHO CHẤM LẠI, VÒNG \(round)", "SCORE AGAIN, ROUND \(round)")
    }
  }
  var refused: String {
    language.choose(
      "Chưa khóa chấm được: sản phẩm không bị loại hay dừng, mà các phiếu đánh dấu dưới đây chấm chưa đủ.",
      "Not closed: the product is neither rejected nor stopped, and the sheets marked below are not complete.")
  }
  func apart(_ points: Int, limit: Int?) -> String {
    let rule = limit.map { language.choose(", vượt giới hạn \($0)", ", over the limit of \($0)") } ?? ""
    return language.choose(
      "Hai phiếu xa nhau nhất chênh \(points) điểm\(rule): đã đánh dấu sẵn.",
      "The two sheets farthest apart differ by \(points)\(rule): they are marked.")
  }
  var nobody: String { language.choose("Chưa có phiếu nào được nộp.", "No sheet is submitted yet.") }
  func points(_ total: Int) -> String { language.choose("\(total) điểm", "\(total)") }
  var incomplete: String { language.choose("chấm chưa đủ", "incomplete") }
  var noSheet: String { language.choose("không nộp", "no sheet") }

  // MARK: What will happen

  func consequence(_ kind: AskAgain.Kind, _ names: [String], round: Int) -> String {
    let who =
      names.count > 4 ? language.choose("\(names.count) người", "\(names.count)") : names.joined(separator: ", ")
    switch kind {
    case .reopen:
      return language.choose(
        "Chỉ mở lại phiếu của \(who): sửa rồi phải nộp lại mới khóa chấm được. Phiếu khác giữ nguyên; điểm vẫn niêm phong.",
        "Opens the sheets of \(who) alone, to be changed and submitted again. The others stand; scores stay sealed.")
    case .rescore:
      return language.choose(
        "Chỉ mở lại phiếu của \(who); phiếu lần đầu vẫn giữ và ghi vào biên bản. Phiếu của người khác giữ nguyên. Điểm được niêm phong lại đến khi khóa chấm vòng \(round).",
        "Opens the sheets of \(who) alone; the first ones are kept and minuted. The others stand. Scores are sealed again until round \(round) is closed."
      )
    }
  }
  /// Where nobody is marked yet.
  var thoseMarked: String { language.choose("người được chọn", "those who are marked") }
  func reason(_ kind: AskAgain.Kind) -> String {
    switch kind {
    case .reopen:
      language.choose("Lý do mở lại (ghi vào hồ sơ phiên họp):", "Reason for opening them again:")
    case .rescore:
      language.choose("Lý do chấm lại (người được yêu cầu đọc được; ghi vào biên bản):", "Reason (they read it):")
    }
  }
  var reasonMissing: String { language.choose("Phải ghi lý do.", "Type the reason first.") }
  var nobodyMarked: String {
    language.choose("Chưa chọn ai: bấm phím cách để chọn.", "Nobody is marked: Space marks.")
  }

  // MARK: Commands

  var move: String { language.choose("Tới người khác", "To another member") }
  var moveLabel: String { language.choose("di chuyển", "move") }
  var space: String { language.choose("cách", "Space") }
  var mark: String { language.choose("Chọn, bỏ chọn người này", "Mark, unmark this member") }
  var markLabel: String { language.choose("chọn/bỏ", "mark") }
  var goOn: String { language.choose("Sang bước ghi lý do", "Go on to the reason") }
  var goOnLabel: String { language.choose("tiếp", "go on") }
  func yes(_ kind: AskAgain.Kind) -> String {
    kind == .reopen
      ? language.choose("Mở lại phiếu", "Open them again") : language.choose("Cho chấm lại", "Score again")
  }
  func yesLabel(_ kind: AskAgain.Kind) -> String {
    kind == .reopen ? language.choose("mở lại", "open again") : language.choose("cho chấm lại", "score again")
  }
  var back: String { language.choose("Lùi lại chọn người", "Back to the members") }
  var backLabel: String { language.choose("lùi", "back") }
  var no: String { language.choose("Không, quay lại", "No, go back") }
  var noLabel: String { language.choose("quay lại", "back") }

  // MARK: From elsewhere

  var open: String {
    language.choose(
      "Chủ tịch: mở lại phiếu đã nộp; khi đã khóa chấm: cho chấm lại",
      "Chair: open sheets again; once closed: score again")
  }
  var reopenLabel: String { language.choose("mở lại phiếu", "reopen") }
  var rescoreLabel: String { language.choose("chấm lại", "score again") }
  func whyNot(_ item: AgendaItem) -> String? {
    switch item.stage {
    case .waiting, .presented: language.choose("Chưa mở chấm sản phẩm này.", "Scoring has not begun.")
    case .scoring: item.submitted > 0 || item.round > 1 ? nil : nobody
    case .closed, .discussed: nil
    case .concluded:
      language.choose(
        "Đã kết luận: bấm l để lùi về thảo luận, rồi mới cho chấm lại.",
        "Concluded: step back by l first, then have it scored again.")
    }
  }
  /// After closing was refused.
  func unfinished(_ names: [String]) -> String {
    language.choose(
      "Chưa khóa được: bấm r để mở lại phiếu chấm chưa đủ của \(names.joined(separator: ", ")).",
      "Not closed: r opens the incomplete sheets of \(names.joined(separator: ", ")).")
  }
  /// Where a result is shown and the leader asks for a new round.
  var sealedAgain: String {
    language.choose(
      "Chủ tịch cho chấm lại sản phẩm này; điểm niêm phong đến khi khóa chấm.",
      "The product is scored again; its scores are sealed until that is closed.")
  }
}
