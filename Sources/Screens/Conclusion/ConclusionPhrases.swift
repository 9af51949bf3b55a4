import Rating
import Rulebook

/// The wording of the way to a conclusion.
struct ConclusionPhrases {
  let language: Language

  var title: String { language.choose("KẾT LUẬN", "CONCLUSION") }
  func sheets(_ count: Int, total: String, exact: String) -> String {
    language.choose(
      "Theo \(count) phiếu: \(total) điểm\(exact)", "By \(count) sheets: \(total) points\(exact)")
  }
  func noTotal(_ count: Int) -> String {
    language.choose("Theo \(count) phiếu, không phiếu nào chấm đủ", "By \(count) sheets, none of them complete")
  }
  var unmet: String { language.choose("Mức tối thiểu chưa đạt:", "Minimums not met:") }

  // MARK: Questions

  func step(_ number: Int) -> String { language.choose("Bước \(number):", "Step \(number):") }
  var leftToChair: String {
    language.choose("quy chế để chủ tịch quyết định.", "the regulation leaves this to the chair.")
  }
  func rejection(_ count: Int, of all: Int) -> String {
    language.choose(
      "\(count)/\(all) phiếu đề nghị loại sản phẩm.", "\(count)/\(all) sheets reject the product.")
  }
  func stopping(_ count: Int, of all: Int) -> String {
    language.choose(
      "\(count)/\(all) phiếu dừng đánh giá.",
      "\(count)/\(all) sheets stop the assessment.")
  }
  var isMet: String { language.choose("Coi mức tối thiểu này là đạt?", "Is this minimum held to be met?") }
  var answerHint: String { language.choose("c = có · k = không", "c or y = yes · k or n = no") }
  var isRejected: String { language.choose("Loại sản phẩm này?", "Is the product rejected?") }
  var isStopped: String { language.choose("Dừng đánh giá sản phẩm này?", "Is the assessment stopped?") }

  // MARK: Notes

  var discussion: String {
    language.choose(
      "điểm chênh quá giới hạn; ghi ý kiến thảo luận (có thể để trống).",
      "the totals lie too far apart; note what was discussed (may stay empty).")
  }
  var conditions: String {
    language.choose(
      "điều kiện chủ thể cần hoàn thiện, mỗi dòng một điều (có thể để trống).",
      "what the producer has to complete, one a line (may stay empty).")
  }
  var lineHint: String {
    language.choose(
      "Enter: thêm dòng. Enter ở dòng trống: sang bước sau.", "Enter adds the line; on an empty one goes on.")
  }

  // MARK: What follows

  /// What yes and no mean in a question that is left to the chair.
  func follows(_ question: ChairQuestion) -> [String] {
    switch question {
    case .rejection:
      [
        language.choose("Có: sản phẩm bị loại, không có sao.", "Yes: the product is rejected and has no star."),
        language.choose(
          "Không: các phiếu đề nghị loại không làm sản phẩm bị loại; việc xét tiếp tục.",
          "No: the sheets that reject do not throw it out; the assessment goes on."),
      ]
    case .stopping:
      [
        language.choose(
          "Có: dừng đánh giá sản phẩm, không có sao.", "Yes: the assessment is stopped, and there is no star."),
        language.choose(
          "Không: các phiếu đề nghị dừng không làm dừng; sao theo điểm và các mức tối thiểu.",
          "No: the sheets that stop do not stop it; the star goes by points and minimums."),
      ]
    case .minimum:
      [
        language.choose("Có: coi là đạt mức tối thiểu này.", "Yes: this minimum counts as met."),
        language.choose(
          "Không: coi là chưa đạt; sản phẩm không được số sao cần mức này, dù đủ điểm.",
          "No: it counts as not met; the product cannot have the stars that need it, whatever its points."),
      ]
    }
  }
  var backFollows: String {
    language.choose(
      "Esc: lùi một bước. Chưa có gì được ghi đến khi kết luận ở bước cuối.",
      "Esc: one step back. Nothing is written until the conclusion at the last step.")
  }

  // MARK: Confirmation

  var confirm: String { language.choose("kết luận như sau?", "conclude as follows?") }
  var consequence: String {
    language.choose(
      "Kết luận được ghi vào hồ sơ phiên họp và vào biên bản; sản phẩm không còn chấm hay sửa được.",
      "The conclusion goes into the record and the minutes; the product can no longer be scored or changed.")
  }
  var noConditions: String { language.choose("Không kèm điều kiện.", "No conditions.") }
  var withConditions: String { language.choose("Điều kiện:", "Conditions:") }
  var withDiscussion: String { language.choose("Thảo luận:", "Discussion:") }

  // MARK: Commands

  var yes: String { language.choose("Có", "Yes") }
  var yesLabel: String { language.choose("có", "yes") }
  var no: String { language.choose("Không", "No") }
  var noLabel: String { language.choose("không", "no") }
  var back: String {
    language.choose("Lùi một bước; ở bước đầu thì rời đi", "One step back; from the first one, leave")
  }
  var backLabel: String { language.choose("lùi", "back") }
  var enterLine: String {
    language.choose("Thêm dòng; ở dòng trống thì sang bước sau", "Add the line; on an empty one go on")
  }
  var enterLineLabel: String { language.choose("thêm / tiếp", "add / go on") }
  var takeBack: String {
    language.choose("Ở dòng trống: lấy lại dòng vừa thêm", "On an empty line: take the last one up again")
  }
  var conclude: String { language.choose("Kết luận", "Conclude") }
  var concludeLabel: String { language.choose("kết luận", "conclude") }
  var alreadyConcluded: String {
    language.choose("Sản phẩm đã kết luận; Esc để quay lại.", "The product is concluded already; Esc goes back.")
  }
  var stillOpen: String {
    language.choose("Còn việc chưa quyết định; Esc để lùi lại.", "Something is still open; Esc goes back.")
  }
}
