import Council
import Rating
import Rulebook

/// The wording of the board.
struct BoardPhrases {
  let language: Language

  // MARK: The product

  /// Where the product stands, in words.
  func stage(_ stage: Stage) -> String {
    switch stage {
    case .waiting: language.choose("Chờ đến lượt", "Waiting for its turn")
    case .presented: language.choose("Chủ thể đang trình bày", "The producer presents it")
    case .scoring: language.choose("Các thành viên đang chấm", "The members are scoring")
    case .closed: language.choose("Đã khóa chấm, chờ thảo luận và kết luận", "Scoring is closed, to be discussed")
    case .discussed: language.choose("Đã thảo luận, chờ kết luận", "Discussed, to be concluded")
    case .concluded: language.choose("Chủ tịch đã kết luận", "Concluded by the chair")
    }
  }

  /// Where the product stands, and in which round.
  func stage(_ item: AgendaItem) -> String {
    item.isRescored
      ? language.choose("Đang chấm lại, vòng \(item.round)", "Scored again, round \(item.round)") : stage(item.stage)
  }

  var picked: String {
    language.choose("chọn tay, bấm a để theo phiên họp", "picked by hand, a follows the council")
  }
  var place: String { language.choose("SẢN PHẨM SỐ", "PRODUCT NO.") }
  var emptyAgenda: String {
    language.choose("Phiên này chưa có sản phẩm nào.", "There are no products on the agenda yet.")
  }

  // MARK: Sheets

  var submitted: String { language.choose("ĐÃ NỘP PHIẾU", "SUBMITTED") }
  func hasSubmitted(_ has: Bool) -> String {
    has ? language.choose("đã nộp", "submitted") : language.choose("chưa nộp", "not yet")
  }
  var nobodyScores: String {
    language.choose("Không có thành viên nào chấm sản phẩm này.", "No member scores this product.")
  }
  var unscored: String { language.choose("Không có phiếu nào được nộp.", "No sheet was submitted.") }

  // MARK: Result

  var total: String { language.choose("TỔNG ĐIỂM", "TOTAL") }
  func outOf(_ max: Int) -> String { language.choose("trên \(max)", "of \(max)") }
  var bySheets: String { language.choose("theo các phiếu, chưa kết luận", "by the sheets, not concluded") }
  func band(_ stars: String) -> String { language.choose("theo điểm: \(stars)", "by points: \(stars)") }
  func unmet(_ minimums: [String]) -> String {
    language.choose("Chưa đạt mức tối thiểu: ", "Minimums not met: ") + minimums.joined(separator: ", ")
  }

  // MARK: Agenda

  func totals(_ concluded: Int, of all: Int) -> String {
    language.choose("Đã kết luận \(concluded)/\(all)", "\(concluded)/\(all) concluded")
  }
  func range(_ first: Int, _ last: Int, of all: Int) -> String {
    language.choose("số \(first)–\(last) trong \(all)", "\(first)–\(last) of \(all)")
  }
  var waitingMark: String { language.choose("chờ", "waiting") }
  var scoringMark: String { language.choose("đang chấm", "scoring") }
  var closedMark: String { language.choose("đã khóa", "closed") }
  var noStarMark: String { language.choose("không xếp hạng", "no star") }

  // MARK: Commands

  var pick: String { language.choose("Xem sản phẩm trước, sau", "Show the product before, after") }
  var pickLabel: String { language.choose("sản phẩm khác", "another") }
  var ends: String { language.choose("Xem sản phẩm đầu, cuối", "Show the first, the last product") }
  var follow: String {
    language.choose("Theo sản phẩm mà hội đồng đang xét", "Follow the product that the council is on")
  }
  var followLabel: String { language.choose("theo phiên họp", "follow") }
  var isFollowing: String { language.choose("Bảng đang theo phiên họp.", "The board follows the council already.") }
  var quit: String { language.choose("Tắt bảng", "Leave the board") }
  var quitLabel: String { language.choose("thoát", "quit") }
}
